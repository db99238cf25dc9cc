// Generated from openapi/relationships/ by `npm run generate`. Do not edit.

export interface paths {
    "/bim360/relationship/v2/containers/{containerId}/relationships/{relationshipId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
                /**
                 * @description Relationship to get.
                 * @example b544a7eb-3c64-4a56-a7ff-392d0441015f
                 */
                relationshipId: string;
            };
            cookie?: never;
        };
        /**
         * Get a relationship
         * @description Gets one relationship by its id. Of use to callers that keep ids of an earlier search; for several ids at once take `batchGetRelationships`, and to find relationships by what they join take `searchRelationships`.
         */
        get: operations["getRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships:batch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get relationships by their ids
         * @description Gets up to 50 relationships by their ids in one call. Of use to callers that keep ids of an earlier search. Changes nothing, so it may be sent again.
         */
        post: operations["batchGetRelationships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships:search": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        /**
         * Search relationships
         * @description Finds relationships by what they join and when they were made. `domain`, `type` and `id` describe one end, whichever it is; `withDomain`, `withType` and `withId` narrow the answer to relationships whose other end fits as well. Each side is a hierarchy: a type goes with its domain, an id with its type and domain. Without any criteria all relationships of the container are returned, page by page. Take this operation for questions about a domain, a type or one entity; take `intersectRelationships` when a set of entities is already at hand.
         */
        get: operations["searchRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships:intersect": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find what known entities are related to
         * @description Takes up to 20 entities, each named in full, and returns the relationships that have one of them at either end. `withEntities` narrows the answer by the other end: to a domain, to a type of a domain, or to certain entities. Made for walking through the pages of another API, for instance to learn which assets each page of issues is about. There is no filter by time; for that, and for questions that do not start from known entities, take `searchRelationships`. To get the next page, send the same body again. Changes nothing, so it may be sent again.
         */
        post: operations["intersectRelationships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships:sync": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy relationships and follow their changes
         * @description Copies the relationships of a container elsewhere and keeps the copy up to date. The first call, without a token, starts a full download. While `moreData` is true, call again with `nextSyncToken`; then keep the last token, and later calls with it return only what was added or deleted in the meantime. A token from the `page` of a search or an intersection works too and limits the sync to the criteria it was made with. `getSyncStatus` tells whether a call is worth making. Changes nothing, so it may be sent again.
         */
        post: operations["syncRelationships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships:syncStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check sync tokens for news
         * @description Says for each of several sync tokens whether `syncRelationships` would return anything new for it. Where `moreData` is true, sync with the same token; where `overwrite` is true, reset the copy first. A token that cannot be checked ends up in `errors` of an answer that is otherwise a success. Changes nothing, so it may be sent again.
         */
        post: operations["getSyncStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Join entities
         * @description Makes relationships, several in one call. Both ends of each must be there already, the user needs access to both, and their types must be allowed together, which `listWritableRelationships` tells. A single entity gets at most 20 others in a call. The caller may choose the id of a relationship; otherwise the service does. When a chosen id is taken, or a pair is given a second id, the answer is 409: what has no conflict is made all the same. After a call without an answer, search before sending it again, or the second call may find the work of the first in its way.
         */
        put: operations["createRelationships"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/containers/{containerId}/relationships:delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete relationships
         * @description Deletes up to 50 relationships by their ids. The user needs access to both entities of each. They are only flagged: `searchRelationships` and `intersectRelationships` still find them with `includeDeleted` or `onlyDeleted`. No operation is known that brings them back.
         */
        post: operations["deleteRelationships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bim360/relationship/v2/utility/relationships:writable": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List which types may be joined
         * @description Lists, domain by domain, with which types of which domains each entity type may be joined. What is listed may be created with `createRelationships` and deleted with `deleteRelationships`. Belongs to no container and has no pages.
         */
        get: operations["listWritableRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Part of the product that entities belong to, the top of the hierarchy.
         *
         *     Known values: `autodesk-bim360-asset`, `autodesk-bim360-checklist`, `autodesk-bim360-cost`, `autodesk-bim360-documentmanagement`, `autodesk-bim360-issue`, `autodesk-bim360-locations`, `autodesk-bim360-markup`, `autodesk-bim360-meetingminutes`, `autodesk-bim360-modelcoordination`, `autodesk-bim360-rfi`, `autodesk-construction-form`, `autodesk-construction-markup`, `autodesk-construction-photo`, `autodesk-construction-schedule`, `autodesk-construction-sheet`, `autodesk-construction-submittals`.
         * @example autodesk-bim360-issue
         */
        Domain: string;
        /**
         * @description Kind of thing within a domain.
         *
         *     Known values: `activity`, `asset`, `budget`, `budgetpayment`, `category`, `categoryuid`, `checklist`, `checklisttemplate`, `clashgroup`, `collaboration`, `container`, `contract`, `coordination`, `coordinationother`, `costpayment`, `design`, `documentlineage`, `documentversion`, `expense`, `filelineage`, `fileversion`, `form`, `formfield`, `formtemplate`, `issue`, `location`, `maincontract`, `markup`, `markupdocument`, `markupsheethistory`, `meeting`, `meetingitem`, `meetingitemseries`, `oco`, `pco`, `photo`, `quality`, `rco`, `rfi`, `rfq`, `sco`, `scope`, `sheetlineage`, `submittalitem`, `system`, `task`.
         * @example issue
         */
        EntityType: string;
        /** @description One end of a relationship. */
        Entity: {
            /**
             * Format: date-time
             * @description When the entity was created. May be missing, as in the answer to a create call.
             * @example 2015-10-21T16:32:22Z
             */
            createdOn?: string;
            /** @description Part of the product the entity belongs to. */
            domain: components["schemas"]["Domain"];
            /** @description Kind of thing the entity is within its domain. */
            type: components["schemas"]["EntityType"];
            /**
             * @description Id of the entity in its own API, mostly a GUID or a URN.
             * @example 92d6bb28-9c5c-424a-8b29-6d847542fa7f
             */
            id: string;
        };
        /** @description Link between two entities. */
        Relationship: {
            /**
             * Format: uuid
             * @description Relationship.
             * @example b544a7eb-3c64-4a56-a7ff-392d0441015f
             */
            id: string;
            /**
             * Format: date-time
             * @description When the relationship was made. The offset from UTC may be other than `Z`.
             * @example 2015-10-21T16:32:22Z
             */
            createdOn: string;
            /**
             * @description Whether the caller may not change the relationship; another caller may get another value.
             * @example true
             */
            isReadOnly: boolean;
            /**
             * @description Whether a service made the relationship, as opposed to a call of a user. Says nothing about `isReadOnly`.
             * @example false
             */
            isService: boolean;
            /**
             * @description Whether the relationship is deleted. Deleted ones are kept and can still be searched for.
             * @example false
             */
            isDeleted: boolean;
            /**
             * Format: date-time
             * @description When the relationship was deleted. Not there as long as it exists, and not always there afterwards.
             * @example 2015-10-28T09:12:05Z
             */
            deletedOn?: string;
            /** @description The two ends, in no fixed order. */
            entities: components["schemas"]["Entity"][];
            /**
             * @description Without known meaning. Comes with some answers, always null so far; no page lists it.
             * @example null
             */
            permission?: unknown;
        };
        /** @description Fault of a single field. */
        InvalidField: {
            /**
             * @description Field or parameter at fault.
             * @example containerId
             */
            field: string;
            /**
             * @description The fault in a few words.
             * @example Bad parameter
             */
            title: string;
            /**
             * @description The fault at more length, in English. Choose texts of your own by `type`.
             * @example `testing` is no GUID.
             */
            detail: string;
            /**
             * @description Code of the fault.
             * @example BadInput
             */
            type: string;
        };
        /** @description What the service answers when it cannot do what was asked. */
        RelationshipError: {
            /**
             * @description Code of the error. `BadInput` is the only one the sources show.
             * @example BadInput
             */
            type: string;
            /**
             * @description The error in a few words.
             * @example The request holds bad values
             */
            title: string;
            /**
             * @description The error at more length, in English. Choose texts of your own by `type`.
             * @example Bad parameters: containerId
             */
            detail: string;
            /** @description Single faults to mend, where the request has any. */
            errors?: components["schemas"]["InvalidField"][];
        };
        /** @description What the APS gateway answers when it turns a call away before the service sees it. Every property is optional: a rate limit answer carries `developerMessage` alone. */
        GatewayFault: {
            /**
             * @description What went wrong, for the developer.
             * @example The access token is missing or has expired.
             */
            developerMessage?: string;
            /**
             * @description Text fit for an end user; often empty.
             * @example
             */
            userMessage?: string;
            /**
             * @description Gateway code of the fault, such as `AUTH-006` for a token that is not valid.
             * @example AUTH-006
             */
            errorCode?: string;
            /**
             * @description Address of a page about the code. The property name holds a blank.
             * @example https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/error_handling/
             */
            "more info"?: string;
        };
        /** @description Ids of the relationships, 50 at most. */
        RelationshipIds: string[];
        /** @description Where the list goes on, now and later. */
        Page: {
            /**
             * @description Send it as the query parameter of the same name to get the next page. Null or missing on the last page. Nothing but the service can read it.
             * @example 10
             */
            continuationToken?: string | null;
            /**
             * @description Start of a sync from here: given to `syncRelationships`, it yields what has changed since within the same search criteria. Treat it as opaque and store it with care, as real tokens hold the whole query and the user's id.
             * @example eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=
             */
            syncToken: string;
        };
        /** @description One page of relationships. */
        RelationshipPage: {
            page: components["schemas"]["Page"];
            /** @description Relationships that fit. */
            relationships: components["schemas"]["Relationship"][];
        };
        /** @description Entity, named in full. */
        EntityKey: {
            /** @description Part of the product the entity belongs to. */
            domain: components["schemas"]["Domain"];
            /** @description Kind of thing the entity is within its domain. */
            type: components["schemas"]["EntityType"];
            /**
             * @description Id of the entity in its own API, mostly a GUID or a URN.
             * @example b1d1e7d4-f0ed-11e9-81b4-2a2ae2dbcce4
             */
            id: string;
        };
        /** @description What the other end of a relationship must be: anything of a domain, anything of a type in that domain, or one entity. */
        EntityFilter: {
            /** @description Part of the product the other end belongs to. Needed as soon as `type` is given. */
            domain?: components["schemas"]["Domain"];
            /** @description Kind of thing the other end is. Needed as soon as `id` is given. */
            type?: components["schemas"]["EntityType"];
            /**
             * @description Id of the other end in its own API.
             * @example 92d6bb28-9c5c-424a-8b29-6d847542fa7f
             */
            id?: string;
        };
        /** @description Known entities, and what they should be related to. */
        EntityIntersection: {
            /** @description Entities whose relationships are wanted. A relationship is found when one of them is at either end. */
            entities: components["schemas"]["EntityKey"][];
            /** @description Narrows the answer to relationships whose other end fits any of these. Leave it out to get everything the entities are related to. */
            withEntities?: components["schemas"]["EntityFilter"][];
        };
        /** @description Part of the container to download. Goes with a request that has no token. Null or left out for everything. */
        SyncFilters: {
            /** @description Domains whose relationships are wanted. */
            domains?: components["schemas"]["Domain"][];
        } | null;
        /** @description Where to go on from, or which part to start with. An empty object starts with everything. */
        SyncRequest: {
            /**
             * @description Token of an earlier sync, status check, search or intersection; only what has changed since is returned. A token of a search keeps the criteria of that search. Null or left out for a full download.
             * @example eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=
             */
            syncToken?: string | null;
            filters?: components["schemas"]["SyncFilters"];
        };
        /** @description List of relationships in an object of its own. */
        RelationshipSet: {
            /** @description The relationships. */
            data: components["schemas"]["Relationship"][];
        };
        /** @description One slice of a sync. */
        SyncResult: {
            /** @description Relationships that exist and that the token did not cover yet. Add them to the copy. */
            current: components["schemas"]["RelationshipSet"];
            /** @description Relationships deleted since the token. Remove them from the copy. */
            deleted: components["schemas"]["RelationshipSet"];
            /**
             * @description Whether there is more to fetch with `nextSyncToken` right now.
             * @example true
             */
            moreData: boolean;
            /**
             * @description Whether to reset the copy and replace it with what is returned.
             * @example false
             */
            overwrite: boolean;
            /**
             * @description Token of the next call. Once `moreData` is false, keep it and go on from it another time.
             * @example eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=
             */
            nextSyncToken: string;
        };
        /** @description Sync token to check. */
        SyncTokenCheck: {
            /**
             * @description Token to check. No source marks it as needed, though a check without it means little.
             * @example eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=
             */
            syncToken?: string;
            /**
             * @description The caller's own name for the token, handed back in the answer.
             * @example nightly-copy
             */
            referenceId?: string;
        };
        /** @description Sync tokens to check. */
        SyncTokenChecks: components["schemas"]["SyncTokenCheck"][];
        /** @description State of one sync token. */
        SyncStatus: {
            /**
             * @description Whether a sync with this token would bring anything new.
             * @example true
             */
            moreData: boolean;
            /**
             * @description Whether to reset the copy before going on.
             * @example false
             */
            overwrite: boolean;
            /**
             * @description The caller's own name for the token. Comes when the request had one.
             * @example nightly-copy
             */
            referenceId?: string;
            /**
             * @description Token to sync with.
             * @example eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=
             */
            syncToken: string;
        };
        /** @description Why one sync token could not be checked. */
        SyncStatusError: {
            /**
             * @description Code of the error. `BadInput` is the only one the sources show.
             * @example BadInput
             */
            type: string;
            /**
             * @description The error in a few words.
             * @example The request holds bad values
             */
            title: string;
            /**
             * @description The error at more length, in English. Choose texts of your own by `type`.
             * @example Bad parameters: containerId
             */
            detail: string;
            /** @description Single faults behind the error, where it has any. */
            errors?: components["schemas"]["InvalidField"][];
            /**
             * @description The caller's own name for the token. Comes when the request had one.
             * @example nightly-copy
             */
            referenceId?: string;
            /**
             * @description Token the error is about. Comes when the request had one.
             * @example eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=
             */
            syncToken?: string;
        };
        /** @description What the check found, token by token. */
        SyncStatusList: {
            /** @description One entry for every token that could be checked. */
            results: components["schemas"]["SyncStatus"][];
            /** @description One entry for every token that could not be checked. Missing when all could. */
            errors?: components["schemas"]["SyncStatusError"][];
        };
        /** @description Relationship to make. */
        NewRelationship: {
            /**
             * Format: uuid
             * @description Id the relationship is to have. Leave it out and the service chooses one.
             * @example b544a7eb-3c64-4a56-a7ff-392d0441015f
             */
            id?: string;
            /** @description The two ends, in any order. */
            entities: components["schemas"]["EntityKey"][];
        };
        /** @description Relationships to make. A single entity gets at most 20 others in one call. */
        NewRelationships: components["schemas"]["NewRelationship"][];
        /** @description What could not be made, and what could. */
        RelationshipConflicts: {
            /** @description Relationships that were made nevertheless. May be missing when there are none. */
            success?: components["schemas"]["Relationship"][];
            /** @description One entry for every relationship that could not be made. */
            conflict: {
                /**
                 * Format: uuid
                 * @description What is in conflict. In the examples it is the id that the request asked for.
                 * @example b544a7eb-3c64-4a56-a7ff-392d0441015f
                 */
                id: string;
                /** @description The stored relationship that stands in the way. */
                actual: components["schemas"]["Relationship"];
            }[];
        };
        /** @description What a call has deleted. */
        DeletedRelationships: {
            /** @description Ids of the relationships that are deleted now. */
            deleted: string[];
        };
        /** @description Domain, and what its entity types may be joined with. */
        WritableDomain: {
            /** @description Domain that the entity types belong to. */
            domain: components["schemas"]["Domain"];
            /** @description Entity types of the domain. The property of the same name further down is a list of plain names. */
            entityTypes: {
                /** @description The entity type. */
                entityType: components["schemas"]["EntityType"];
                /** @description What may be at the other end. */
                allow: {
                    /** @description Domain of the other end. */
                    domain: components["schemas"]["Domain"];
                    /** @description Entity types that may be there. */
                    entityTypes: components["schemas"]["EntityType"][];
                }[];
            }[];
        };
    };
    responses: {
        /** @description A parameter or the body is not as it should be; `errors` says which field. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelationshipError"];
            };
        };
        /** @description The Authorization header is missing or its token is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description The user may not do this. The same answer comes when the app has not been added to the account, when the app lacks the BIM 360 API, and when `x-ads-region` is missing or wrong. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description There is no such container or relationship. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelationshipError"];
            };
        };
        /** @description The user has made more than 120 calls within a minute, all operations taken together; under load the limit may be lower. `Retry-After`, where it comes, tells the wait. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelationshipError"];
            };
        };
        /** @description The `Content-Type` header is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelationshipError"];
            };
        };
    };
    parameters: {
        /**
         * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
         * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
         */
        containerId: string;
        /**
         * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
         * @example EMEA
         */
        region: string;
        /**
         * @description Whether deleted relationships are returned as well. Without `true` there are none in the answer.
         * @example true
         */
        includeDeleted: boolean;
        /**
         * @description Whether deleted relationships alone are returned.
         * @example false
         */
        onlyDeleted: boolean;
        /**
         * @description How many relationships a page holds at most. The service chooses when it is left out; no page holds more than 100.
         * @example 20
         */
        pageLimit: number;
        /**
         * @description Where the page starts: the `page.continuationToken` of the page before, unchanged. Leave it out for the first page and keep everything else of the request the same.
         * @example 10
         */
        continuationToken: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next attempt. Autodesk's rate limit guide gives whole seconds; the operation pages name no unit, and HTTP also allows a date.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Get a relationship.
     *
     * Gets one relationship by its id. Of use to callers that keep ids of an earlier search; for several ids at once take `batchGetRelationships`, and to find relationships by what they join take `searchRelationships`.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/tutorials/relationships
     */
    getRelationship: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
                /**
                 * @description Relationship to get.
                 * @example b544a7eb-3c64-4a56-a7ff-392d0441015f
                 */
                relationshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get relationships by their ids.
     *
     * Gets up to 50 relationships by their ids in one call. Of use to callers that keep ids of an earlier search. Changes nothing, so it may be sent again.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/tutorials/relationships
     */
    batchGetRelationships: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipIds"];
            };
        };
        responses: {
            /** @description The relationships, in a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relationship"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Search relationships.
     *
     * Finds relationships by what they join and when they were made. `domain`, `type` and `id` describe one end, whichever it is; `withDomain`, `withType` and `withId` narrow the answer to relationships whose other end fits as well. Each side is a hierarchy: a type goes with its domain, an id with its type and domain. Without any criteria all relationships of the container are returned, page by page. Take this operation for questions about a domain, a type or one entity; take `intersectRelationships` when a set of entities is already at hand.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/tutorials/relationships
     */
    searchRelationships: {
        parameters: {
            query?: {
                /**
                 * @description Domain of one end of the relationship, whichever it is.
                 * @example autodesk-bim360-issue
                 */
                domain?: components["schemas"]["Domain"];
                /**
                 * @description Entity type of that end. Send `domain` too, as a type means something only within its domain.
                 * @example issue
                 */
                type?: components["schemas"]["EntityType"];
                /**
                 * @description Id of the entity at that end. Send `domain` and `type` too.
                 * @example 92d6bb28-9c5c-424a-8b29-6d847542fa7f
                 */
                id?: string;
                /**
                 * @description Only relationships made after this time.
                 * @example 2015-10-21T16:32:21Z
                 */
                createdAfter?: string;
                /**
                 * @description Only relationships made before this time.
                 * @example 2015-10-22T16:30:45Z
                 */
                createdBefore?: string;
                /**
                 * @description Domain of the other end.
                 * @example autodesk-bim360-asset
                 */
                withDomain?: components["schemas"]["Domain"];
                /**
                 * @description Entity type of the other end. Send `withDomain` too.
                 * @example asset
                 */
                withType?: components["schemas"]["EntityType"];
                /**
                 * @description Id of the entity at the other end. Send `withDomain` and `withType` too.
                 * @example b1d1e7d4-f0ed-11e9-81b4-2a2ae2dbcce4
                 */
                withId?: string;
                /**
                 * @description Whether deleted relationships are returned as well. Without `true` there are none in the answer.
                 * @example true
                 */
                includeDeleted?: components["parameters"]["includeDeleted"];
                /**
                 * @description Whether deleted relationships alone are returned.
                 * @example false
                 */
                onlyDeleted?: components["parameters"]["onlyDeleted"];
                /**
                 * @description How many relationships a page holds at most. The service chooses when it is left out; no page holds more than 100.
                 * @example 20
                 */
                pageLimit?: components["parameters"]["pageLimit"];
                /**
                 * @description Where the page starts: the `page.continuationToken` of the page before, unchanged. Leave it out for the first page and keep everything else of the request the same.
                 * @example 10
                 */
                continuationToken?: components["parameters"]["continuationToken"];
            };
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the relationships that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Find what known entities are related to.
     *
     * Takes up to 20 entities, each named in full, and returns the relationships that have one of them at either end. `withEntities` narrows the answer by the other end: to a domain, to a type of a domain, or to certain entities. Made for walking through the pages of another API, for instance to learn which assets each page of issues is about. There is no filter by time; for that, and for questions that do not start from known entities, take `searchRelationships`. To get the next page, send the same body again. Changes nothing, so it may be sent again.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/tutorials/relationships
     */
    intersectRelationships: {
        parameters: {
            query?: {
                /**
                 * @description Whether deleted relationships are returned as well. Without `true` there are none in the answer.
                 * @example true
                 */
                includeDeleted?: components["parameters"]["includeDeleted"];
                /**
                 * @description Whether deleted relationships alone are returned.
                 * @example false
                 */
                onlyDeleted?: components["parameters"]["onlyDeleted"];
                /**
                 * @description How many relationships a page holds at most. The service chooses when it is left out; no page holds more than 100.
                 * @example 20
                 */
                pageLimit?: components["parameters"]["pageLimit"];
                /**
                 * @description Where the page starts: the `page.continuationToken` of the page before, unchanged. Leave it out for the first page and keep everything else of the request the same.
                 * @example 10
                 */
                continuationToken?: components["parameters"]["continuationToken"];
            };
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityIntersection"];
            };
        };
        responses: {
            /** @description One page of the relationships found. Entities that are related to nothing of the kind do not show up in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Copy relationships and follow their changes.
     *
     * Copies the relationships of a container elsewhere and keeps the copy up to date. The first call, without a token, starts a full download. While `moreData` is true, call again with `nextSyncToken`; then keep the last token, and later calls with it return only what was added or deleted in the meantime. A token from the `page` of a search or an intersection works too and limits the sync to the criteria it was made with. `getSyncStatus` tells whether a call is worth making. Changes nothing, so it may be sent again.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/tutorials/relationships
     */
    syncRelationships: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncRequest"];
            };
        };
        responses: {
            /** @description What is new and what is gone, as far as one answer holds it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Check sync tokens for news.
     *
     * Says for each of several sync tokens whether `syncRelationships` would return anything new for it. Where `moreData` is true, sync with the same token; where `overwrite` is true, reset the copy first. A token that cannot be checked ends up in `errors` of an answer that is otherwise a success. Changes nothing, so it may be sent again.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/tutorials/relationships
     */
    getSyncStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SyncTokenChecks"];
            };
        };
        responses: {
            /** @description State of each token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Join entities.
     *
     * Makes relationships, several in one call. Both ends of each must be there already, the user needs access to both, and their types must be allowed together, which `listWritableRelationships` tells. A single entity gets at most 20 others in a call. The caller may choose the id of a relationship; otherwise the service does. When a chosen id is taken, or a pair is given a second id, the answer is 409: what has no conflict is made all the same. After a call without an answer, search before sending it again, or the second call may find the work of the first in its way.
     *
     * Needs a three-legged token with `data:create`, `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/relationship-service-v2-add-relationships-PUT
     */
    createRelationships: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRelationships"];
            };
        };
        responses: {
            /** @description All the relationships are made; they come in a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relationship"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description At least one relationship is at odds with what is stored: its id is taken, or its pair has another id. Those under `success` are made nevertheless. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipConflicts"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete relationships.
     *
     * Deletes up to 50 relationships by their ids. The user needs access to both entities of each. They are only flagged: `searchRelationships` and `intersectRelationships` still find them with `includeDeleted` or `onlyDeleted`. No operation is known that brings them back.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/relationship-service-v2-delete-relationships-POST
     */
    deleteRelationships: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path: {
                /**
                 * @description Container of the relationships. It is the project's id as the Data Management API names it, but without the leading `b.`.
                 * @example 04074497-ed5d-4ea3-861d-1f146418f5bb
                 */
                containerId: components["parameters"]["containerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipIds"];
            };
        };
        responses: {
            /** @description What has been deleted. Compare it with the ids that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedRelationships"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List which types may be joined.
     *
     * Lists, domain by domain, with which types of which domains each entity type may be joined. What is listed may be created with `createRelationships` and deleted with `deleteRelationships`. Belongs to no container and has no pages.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/relationship-service-v2-get-writable-relationship-domains-GET
     */
    listWritableRelationships: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Region the container is kept in. Without it the service finds the region itself, which may take a little longer. Send it for every container outside the US: a missing or wrong region has been seen to end in 403.
                 * @example EMEA
                 */
                "x-ads-region"?: components["parameters"]["region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be joined with what, in a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WritableDomain"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
