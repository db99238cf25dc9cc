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
    "error_description",
    "reason"
  ],
  "items": [
    "errors"
  ],
  "field": [
    "field"
  ]
} as const;

/** Prefixes that other APIs put before ids, by path parameter. */
export const prefixes = {
  "containerId": "b.",
  "projectId": "b."
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
  "listWorkItems": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/WorkItems",
    "scopes": [
      "code:all"
    ],
    "context": "app",
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "$skip"
      },
      "items": "/value"
    }
  },
  "createWorkItem": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/WorkItems",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getWorkItem": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/WorkItems('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getWorkItemStatus": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/WorkItems('{id}')/Status",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "listActivities": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/Activities",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "createActivity": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/Activities",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getActivity": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/Activities('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "replaceActivity": {
    "method": "PUT",
    "path": "/autocad.io/us-east/v2/Activities('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "updateActivity": {
    "method": "PATCH",
    "path": "/autocad.io/us-east/v2/Activities('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "deleteActivity": {
    "method": "DELETE",
    "path": "/autocad.io/us-east/v2/Activities('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "listActivityVersions": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/Activities('{id}')/Operations.GetVersions",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "setActivityVersion": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/Activities('{id}')/Operations.SetVersion",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "deleteActivityHistory": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/Activities('{id}')/Operations.DeleteHistory",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "listAppPackages": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/AppPackages",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "createAppPackage": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/AppPackages",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getUploadUrl": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/AppPackages/Operations.GetUploadUrl",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getUploadUrlWithContentType": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/AppPackages/Operations.GetUploadUrl(RequireContentType={requireContentType})",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getAppPackage": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "replaceAppPackage": {
    "method": "PUT",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "updateAppPackage": {
    "method": "PATCH",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "deleteAppPackage": {
    "method": "DELETE",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "listAppPackageVersions": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')/Operations.GetVersions",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "setAppPackageVersion": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')/Operations.SetVersion",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "deleteAppPackageHistory": {
    "method": "POST",
    "path": "/autocad.io/us-east/v2/AppPackages('{id}')/Operations.DeleteHistory",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "listEngines": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/Engines",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  },
  "getEngine": {
    "method": "GET",
    "path": "/autocad.io/us-east/v2/Engines('{id}')",
    "scopes": [
      "code:all"
    ],
    "context": "app"
  }
} as const satisfies Operations;

export const oss = {
  "startUpload": {
    "method": "GET",
    "path": "/oss/v2/buckets/{bucketKey}/objects/{objectKey}/signeds3upload",
    "scopes": [
      "data:write",
      "data:create"
    ],
    "context": "either"
  },
  "completeUpload": {
    "method": "POST",
    "path": "/oss/v2/buckets/{bucketKey}/objects/{objectKey}/signeds3upload",
    "scopes": [
      "data:write",
      "data:create"
    ],
    "context": "either"
  },
  "getDownload": {
    "method": "GET",
    "path": "/oss/v2/buckets/{bucketKey}/objects/{objectKey}/signeds3download",
    "scopes": [
      "data:read"
    ],
    "context": "either"
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
  },
  "createRelationships": {
    "method": "PUT",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships",
    "scopes": [
      "data:create",
      "data:write"
    ],
    "context": "user",
    "retry": "unsafe"
  },
  "deleteRelationships": {
    "method": "POST",
    "path": "/bim360/relationship/v2/containers/{containerId}/relationships:delete",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "listWritableRelationships": {
    "method": "GET",
    "path": "/bim360/relationship/v2/utility/relationships:writable",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  }
} as const satisfies Operations;

export const submittals = {
  "listItems": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "sort",
      "filter[title]",
      "filter[statusId]",
      "filter[specId]",
      "filter[ballInCourtUsers]",
      "filter[ballInCourtCompanies]",
      "filter[ballInCourtRoles]",
      "filter[responseId]",
      "filter[reviewResponseId]",
      "filter[typeId]",
      "filter[packageId]",
      "filter[stateId]",
      "filter[identifier]",
      "filter[leadTime]",
      "filter[revision]",
      "filter[manager]",
      "filter[managerType]",
      "filter[subcontractor]",
      "filter[subcontractorType]",
      "filter[watchers]",
      "filter[id]"
    ],
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "createItem": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/items",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "getItem": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "updateItem": {
    "method": "PATCH",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "transitionItem": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}:transition",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "listRevisions": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/revisions",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getNextCustomIdentifier": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items:next-custom-identifier",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "validateCustomIdentifier": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/items:validate-custom-identifier",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "retry": "safe"
  },
  "listAttachments": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "sort",
      "filter[categoryId]",
      "filter[revision]"
    ],
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "createAttachment": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "updateAttachment": {
    "method": "PATCH",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments/{attachmentId}",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "listSteps": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getStep": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listTasks": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}/tasks",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getTask": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}/tasks/{taskId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "closeTask": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}/tasks/{taskId}:close",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "listItemTypes": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/item-types",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getItemType": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/item-types/{id}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listPackages": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/packages",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "sort",
      "filter[identifier]",
      "filter[title]",
      "filter[specId]",
      "filter[spec.identifier]"
    ],
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getPackage": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/packages/{id}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listSpecs": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/specs",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "sort",
      "filter[identifier]"
    ],
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "createSpec": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/specs",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "getSpec": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/specs/{id}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listResponses": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/responses",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getResponse": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/responses/{id}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listTemplates": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/templates",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "sort"
    ],
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "getMetadata": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/metadata",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "getMe": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/users/me",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listManagerMappings": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/settings/mappings",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "filter[autodeskId]"
    ],
    "pagination": {
      "style": "offset",
      "offset": {
        "in": "query",
        "name": "offset"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "total": "/pagination/totalResults"
    }
  },
  "createManagerMapping": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/settings/mappings",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "deleteManagerMapping": {
    "method": "DELETE",
    "path": "/construction/submittals/v2/projects/{projectId}/settings/mappings/{mappingId}",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "changeSequenceType": {
    "method": "POST",
    "path": "/construction/submittals/v2/projects/{projectId}/settings/custom-identifier:change-sequence-type",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "getAsyncJob": {
    "method": "GET",
    "path": "/construction/submittals/v2/projects/{projectId}/async-jobs/{asyncJobId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  }
} as const satisfies Operations;

export const tradetapp = {
  "getCurrentUser": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/users/me",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listFinancials": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/financials",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "cursorState"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "next": "/pagination/cursorState",
      "more": "/pagination/nextUrl"
    }
  },
  "getFinancial": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/financials/{companyId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listQualifications": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/qualifications",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "cursorState"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "next": "/pagination/cursorState",
      "more": "/pagination/nextUrl"
    }
  },
  "getQualification": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/qualifications/{companyId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "listOfficeAddresses": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/qualifications/{companyId}/company-office-addresses",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "cursorState"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "next": "/pagination/cursorState",
      "more": "/pagination/nextUrl"
    }
  },
  "listCustomQuestions": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/qualifications/{companyId}/custom-questions",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "cursorState"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "next": "/pagination/cursorState",
      "more": "/pagination/nextUrl"
    }
  },
  "listFlags": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/flags",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "commaLists": [
      "sort"
    ],
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "cursorState"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "next": "/pagination/cursorState",
      "more": "/pagination/nextUrl"
    }
  },
  "createFlag": {
    "method": "POST",
    "path": "/construction/tradetapp/v2/flags",
    "scopes": [
      "data:create"
    ],
    "context": "user"
  },
  "getFlag": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/flags/{flagId}",
    "scopes": [
      "data:read"
    ],
    "context": "user"
  },
  "updateFlag": {
    "method": "PATCH",
    "path": "/construction/tradetapp/v2/flags/{flagId}",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "deleteFlag": {
    "method": "DELETE",
    "path": "/construction/tradetapp/v2/flags/{flagId}",
    "scopes": [
      "data:write"
    ],
    "context": "user"
  },
  "listFlagStates": {
    "method": "GET",
    "path": "/construction/tradetapp/v2/flags/{flagId}/state-history",
    "scopes": [
      "data:read"
    ],
    "context": "user",
    "pagination": {
      "style": "token",
      "token": {
        "in": "query",
        "name": "cursorState"
      },
      "limit": {
        "in": "query",
        "name": "limit"
      },
      "items": "/results",
      "next": "/pagination/cursorState",
      "more": "/pagination/nextUrl"
    }
  }
} as const satisfies Operations;
