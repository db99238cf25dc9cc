// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../src/client/operation.js';

/** Where the APIs live. */
export const server = "https://developer.api.autodesk.com";

/** Keys of error bodies by what they hold, over all families. */
export const errorKeys = {
  "code": [
    "error",
    "errorCode",
    "type"
  ],
  "title": [
    "title"
  ],
  "detail": [
    "detail",
    "developerMessage",
    "error_description"
  ],
  "items": [
    "errors"
  ],
  "field": [
    "field"
  ]
} as const;

export const authentication = {
  "authorizeUser": {
    "method": "GET",
    "path": "/authentication/v2/authorize",
    "scopes": [],
    "context": "none"
  },
  "createToken": {
    "method": "POST",
    "path": "/authentication/v2/token",
    "scopes": [],
    "context": "client",
    "contentType": "application/x-www-form-urlencoded"
  },
  "introspectToken": {
    "method": "POST",
    "path": "/authentication/v2/introspect",
    "scopes": [],
    "context": "client",
    "contentType": "application/x-www-form-urlencoded",
    "retry": "safe"
  },
  "revokeToken": {
    "method": "POST",
    "path": "/authentication/v2/revoke",
    "scopes": [],
    "context": "client",
    "contentType": "application/x-www-form-urlencoded"
  },
  "getKeys": {
    "method": "GET",
    "path": "/authentication/v2/keys",
    "scopes": [],
    "context": "none"
  },
  "logOut": {
    "method": "GET",
    "path": "/authentication/v2/logout",
    "scopes": [],
    "context": "none"
  },
  "getOpenIdConfiguration": {
    "method": "GET",
    "path": "/.well-known/openid-configuration",
    "scopes": [],
    "context": "none"
  },
  "getUserInfo": {
    "method": "GET",
    "path": "/userinfo",
    "scopes": [],
    "context": "user"
  }
} as const satisfies Operations;

export const autocadIo = {
  "createWorkItem": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/WorkItems",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  }
} as const satisfies Operations;

export const relationships = {
  "getRelationship": {
    "method": "GET",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships/{relationshipId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "batchGetRelationships": {
    "method": "POST",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships:batch",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "retry": "safe"
  },
  "searchRelationships": {
    "method": "GET",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships:search",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "continuationToken"
      },
      "limit": {
        "in": "query",
        "name": "pageLimit"
      },
      "items": "/relationships",
      "next": "/page/continuationToken"
    }
  },
  "intersectRelationships": {
    "method": "POST",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships:intersect",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "retry": "safe",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "continuationToken"
      },
      "limit": {
        "in": "query",
        "name": "pageLimit"
      },
      "items": "/relationships",
      "next": "/page/continuationToken"
    }
  },
  "syncRelationships": {
    "method": "POST",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships:sync",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "retry": "safe",
    "pagination": {
      "style": "token",
      "token": {
        "in": "body",
        "name": "syncToken"
      },
      "next": "/nextSyncToken",
      "more": "/moreData"
    }
  },
  "getSyncStatus": {
    "method": "POST",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships:syncStatus",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "retry": "safe"
  }
} as const satisfies Operations;

export const submittals = {
  "createAttachment": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  }
} as const satisfies Operations;

export const tradetapp = {
  "getQualification": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/qualifications/{companyId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  }
} as const satisfies Operations;
