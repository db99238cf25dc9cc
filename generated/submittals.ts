// Generated from openapi/submittals/ by `npm run generate`. Do not edit.

export interface paths {
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: string;
                /**
                 * @description Submittal item that gets the attachment.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file to a submittal item
         * @description Two ways lead here. A file already kept in the Files tool is linked by its version `urn` with `isFileUploaded: true`. A local file is announced first, without a `urn`; the answer's `uploadUrn` says where to upload it, and an update of the attachment confirms the upload. The item itself tells whether the caller may attach and which fields are needed then. Not for BIM 360 projects.
         */
        post: operations["createAttachment"];
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
        /** @description File to attach to a submittal item. */
        NewAttachment: {
            /**
             * Format: uuid
             * @description Review task the file belongs to. Needed while the item is in review (`rev`), and only then.
             * @example 1ab2ae43-fb33-4868-be85-03f4873915fc
             */
            taskId?: string;
            /**
             * @description Name to show, not necessarily that of the file. Blanks are fine; slash, backslash, question mark, asterisk, angle brackets, vertical bar, colon, line feed, carriage return, tab, form feed and NUL are not.
             * @example attachment-document.pdf
             */
            name: string;
            /**
             * @description `true` for a file of the Files tool. Leave it out for a local file, which counts as not uploaded until an update says otherwise; `false` may not be sent.
             * @example true
             * @constant
             */
            isFileUploaded?: true;
            /**
             * @description Version of the file in the Files tool. Must be sent for a file from there; a local file has none.
             * @example urn:adsk.wipprod:fs.file:vf.TQW6YsrTTFGrJVJKAaK_ew?version=1
             */
            urn?: string;
            /**
             * @description Kind of storage. `2` is the only kind there is.
             * @example 2
             * @enum {string}
             */
            urnTypeId: "2";
            /**
             * @description Step of the workflow the file belongs to. The service derives it from the item's state when it is left out.
             *
             *     - `1` submission. Send it when a subcontractor attaches a submission in `mgr-1`, where the service would choose `2`.
             *     - `2` for review.
             *     - `3` review response.
             *     - `4` final response. Send it with a final response when the item closes from any state but `mgr-2`.
             * @example 1
             * @enum {string}
             */
            categoryId?: "1" | "2" | "3" | "4";
        };
        /** @description Action the caller may take, and what it needs. */
        PermittedAction: {
            /**
             * @description Kind of object and action, joined by two colons.
             * @example Attachment::retrieve
             */
            id: string;
            /**
             * @description Fields the action takes, each with the values it may have. An empty list means there is no fixed set.
             * @example {
             *       "isFileUploaded": []
             *     }
             */
            fields: {
                [key: string]: (string | boolean)[];
            };
            /**
             * @description Fields the action cannot do without.
             * @example [
             *       "isFileUploaded"
             *     ]
             */
            mandatoryFields: string[];
            /**
             * @description Without meaning for attachments.
             * @example []
             */
            transitions: string[];
        };
        /** @description File that belongs to a submittal item. */
        Attachment: {
            /**
             * Format: uuid
             * @description Attachment.
             * @example 1d0a9b65-f411-4eb2-b6bb-69f8ea483207
             */
            id: string;
            /**
             * Format: uuid
             * @description Submittal item the attachment belongs to.
             * @example 2df3b4cf-16f4-496e-8173-7125f31e3dd1
             */
            itemId: string;
            /**
             * Format: uuid
             * @description Review task the file was added in; null when it was not added during a review.
             * @example 1ab2ae43-fb33-4868-be85-03f4873915fc
             */
            taskId: string | null;
            /**
             * @description Name to show, not necessarily that of the file.
             * @example attachment-document.pdf
             */
            name: string;
            /**
             * @description Whether the upload is complete.
             * @example true
             */
            isFileUploaded: boolean;
            /**
             * @description Without meaning for callers.
             * @example null
             */
            url: string | null;
            /**
             * @description Progress of the job that gives an uploaded file its `urn`.
             *
             *     - `1` waiting.
             *     - `2` running.
             *     - `3` done, `urn` is set.
             *     - `4` failed, there is no `urn`.
             * @example 1
             * @enum {string}
             */
            asyncState: "1" | "2" | "3" | "4";
            /**
             * @description Storage object to upload a local file to: bucket key and object key follow `os.object:`. Comes with local files; one tutorial shows it on a Files tool attachment as well.
             * @example urn:adsk.objects:os.object:wip.dm.prod/1a8148a6-d74e-4a6b-8cf2-38f2074f87d1.pdf
             */
            uploadUrn?: string;
            /**
             * @description Version of the file in the Files tool; null for a local file until the job behind `asyncState` is done.
             * @example urn:adsk.wipprod:fs.file:vf.TQW6YsrTTFGrJVJKAaK_ew?version=1
             */
            urn: string | null;
            /**
             * @description Which version of the file `urn` stands for, as a number.
             * @example 1
             */
            urnVersion: number | null;
            /**
             * @description Without meaning for callers.
             * @example urn:adsk.wipprod:fs.folder:co.3is_lyUzTxu6nNXobG2P7Q
             */
            revisionFolderUrn: string;
            /**
             * @description Without meaning for callers.
             * @example 0
             */
            revision: number;
            /**
             * @description Kind of storage, `2` for local files and Files tool files alike.
             *
             *     Known values: `2`.
             * @example 2
             */
            urnTypeId: string;
            /**
             * @description Step of the workflow the file belongs to. 1 to 4 are steps of the current revision, 5 to 8 are their counterparts
             *     in earlier revisions, which only the service assigns.
             *
             *     - `1` submission.
             *     - `2` for review.
             *     - `3` review response.
             *     - `4` final response.
             *     - `5` earlier submission.
             *     - `6` earlier for review.
             *     - `7` earlier review response.
             *     - `8` earlier final response.
             * @example 1
             * @enum {string}
             */
            categoryId: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
            /**
             * @description Without meaning for callers.
             * @example null
             */
            urnPage: string | null;
            /**
             * @description Without meaning for callers.
             * @example null
             */
            resourceUrns: string | null;
            /**
             * @description Who added it, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the attachment was added.
             * @example 2018-02-01T12:09:24.198466Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the attachment was last changed.
             * @example 2018-02-01T12:09:24.198466Z
             */
            updatedAt: string;
            /**
             * @description Who changed it last, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            updatedBy: string;
            /**
             * Format: uuid
             * @description Attachment this one was copied from.
             * @example f4635373-a5b4-456c-af8d-e0446652967c
             */
            duplicatedFrom: string | null;
            /** @description What the caller may do with the attachment. */
            permittedActions: components["schemas"]["PermittedAction"][];
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
    };
    responses: {
        /** @description The request is malformed, or a header it needs is missing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
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
        /** @description The user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description There is no such project or item. */
        NotFound: {
            headers: {
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
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Attach a file to a submittal item.
     *
     * Two ways lead here. A file already kept in the Files tool is linked by its version `urn` with `isFileUploaded: true`. A local file is announced first, without a `urn`; the answer's `uploadUrn` says where to upload it, and an update of the attachment confirms the upload. The item itself tells whether the caller may attach and which fields are needed then. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-itemId-attachments-POST
     */
    createAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: string;
                /**
                 * @description Submittal item that gets the attachment.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAttachment"];
            };
        };
        responses: {
            /** @description The attachment exists. For a local file the upload is still to come. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
