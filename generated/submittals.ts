// Generated from openapi/submittals/ by `npm run generate`. Do not edit.

export interface paths {
    "/construction/submittals/v2/projects/{projectId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List submittal items
         * @description Lists the items of a project that the caller may see. Drafts are among them for managers only, and voided items are left out by default. Most filters take several values. Not for BIM 360 projects.
         */
        get: operations["listItems"];
        put?: never;
        /**
         * Create a submittal item
         * @description Makes an item. The caller's own permitted actions say which states an item may start in: a manager assigns it to a responsible contractor (`sbc-1`) or keeps it as a draft, anybody may submit one to a manager (`mgr-1`). Give it a review template now if it is to be reviewed, since no public operation adds steps later. Not for BIM 360 projects.
         */
        post: operations["createItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        /**
         * Get a submittal item
         * @description Gets one item. Its permitted actions say what the caller may do with it now: which fields may be changed (`Item::partial_update`), which states it can go to and what that takes (`Item::wf_transition`), whether files can be attached (`Attachment::create`). Not for BIM 360 projects.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a submittal item
         * @description Changes the fields that are sent and leaves the others. What may be changed depends on the caller and on the state of the item: the fields of the action `Item::partial_update` of `getItem`. The state itself is changed with `transitionItem`. Not for BIM 360 projects.
         */
        patch: operations["updateItem"];
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}:transition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a submittal item to another state
         * @description Takes an item one step through its workflow, from the responsible contractor (`sbc-1`) to the manager (`mgr-1`), on to the reviewers (`rev`), back to the manager (`mgr-2`) and to its end (`sbc-2`). The last required task of a review brings the item to `mgr-2` by itself. The action `Item::wf_transition` of `getItem` lists the ways open to the caller; send its own mandatory fields and those of the way. Fields of the item may be changed in the same call. Not for BIM 360 projects.
         */
        post: operations["transitionItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        /**
         * List the revisions of a submittal item
         * @description Lists the earlier rounds of submission of an item, each with its steps and tasks of review. The current round is on the item itself, which `getItem` gets. Not for BIM 360 projects.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items:next-custom-identifier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * Get the next custom number
         * @description Suggests the next custom number: one more than the number made last, in the whole project or in a spec section, depending on how the project numbers. Numbers in use are skipped, numbers set free are used again, leading zeros stay. Not for BIM 360 projects.
         */
        get: operations["getNextCustomIdentifier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items:validate-custom-identifier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a custom number
         * @description Checks that a custom number is free, within the project or the spec section depending on how the project numbers, and that its form is right. Any text may be a number as long as both hold. Nothing is stored, so the right to read is enough. Not for BIM 360 projects.
         */
        post: operations["validateCustomIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        /**
         * List the attachments of a submittal item
         * @description Returns the files of the item, page by page. The `uploadUrn` of an attachment names the storage object to download. Not for BIM 360 projects.
         */
        get: operations["listAttachments"];
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
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Attachment.
                 * @example c14eabff-d79c-4429-9fa4-504a7aff7a37
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Confirm the upload of an attachment
         * @description Last step of attaching a local file: says that the file has been uploaded to the `uploadUrn`, whereupon the service gives it its `urn`. That takes a while; `asyncState` tells how far it is. Files of the Files tool need none of this. Not for BIM 360 projects.
         */
        patch: operations["updateAttachment"];
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        /**
         * List the review steps of a submittal item
         * @description Returns the steps of the item's review with their tasks, page by page. An item gets its steps from the review template it is made with; no operation adds any.
         */
        get: operations["listSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
            };
            cookie?: never;
        };
        /**
         * Get a review step
         * @description Returns one step of an item's review with its tasks.
         */
        get: operations["getStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a review step
         * @description Returns the tasks of one step, page by page. A task is given to one user, company or role.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
                /**
                 * @description Task of the review step.
                 * @example 00369989-8bf3-4ed2-beaf-99352393688c
                 */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        /**
         * Get a review task
         * @description Returns one task. Its `permittedActions` tell whether the caller may close it and which fields are needed then.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/items/{itemId}/steps/{stepId}/tasks/{taskId}:close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
                /**
                 * @description Task of the review step.
                 * @example 00369989-8bf3-4ed2-beaf-99352393688c
                 */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a review task
         * @description Gives the reviewer's response and completes the task. Once none of the required tasks of a step is open, the next step starts; with no step left, the service moves the item on to `mgr-2`. The caller needs `Task::close` among the `permittedActions` of the task.
         */
        post: operations["closeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/item-types": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List item types
         * @description Item types of the project, page by page. Every submittal item has one, named by its `typeId`. `isActive` tells whether one was deleted. Not for BIM 360 projects.
         */
        get: operations["listItemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/item-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Item type.
                 * @example 5bab7f9b-61cf-45bc-8bce-f88ddd9d380e
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an item type
         * @description Returns one item type of the project. Not for BIM 360 projects.
         */
        get: operations["getItemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List packages
         * @description Packages of the project, page by page. Filters and `search` narrow the answer; without them all packages are returned. Not for BIM 360 projects.
         */
        get: operations["listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Package.
                 * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a package
         * @description Returns one package of the project. The items in it are those with its `packageId`. Not for BIM 360 projects.
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/specs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List spec sections
         * @description Spec sections of the project, page by page. Every submittal item belongs to one, named by its `specId`. Not for BIM 360 projects.
         */
        get: operations["listSpecs"];
        put?: never;
        /**
         * Make a spec section
         * @description Adds a spec section to the project, so that items can be filed under it. Not for BIM 360 projects.
         */
        post: operations["createSpec"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/specs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Spec section.
                 * @example e6111f96-8437-491e-a1ae-16fd53f0cbef
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a spec section
         * @description Returns one spec section of the project. Not for BIM 360 projects.
         */
        get: operations["getSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List the responses a project offers
         * @description Returns the answers that reviewers and managers of the project can choose, page by page. One of them is needed to close a task or an item. Not for BIM 360 projects.
         */
        get: operations["listResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Response.
                 * @example 38ffb07d-d734-4aa6-bbf4-cb121c56972f
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a response
         * @description Returns one of the answers that the project offers. Not for BIM 360 projects.
         */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List the review templates of a project
         * @description Returns the templates with their steps and tasks, page by page. The id of one can be sent along when an item is created. Templates are made in the user interface; no operation does that.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * Get fixed values and the project's setup
         * @description Names the fixed values that other answers hold as digits, and tells how the project is set up: its item types and review responses, its defaults, and the way items are numbered. Not for BIM 360 projects.
         */
        get: operations["getMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * Get the current user's roles and permissions
         * @description Tells which roles the user behind the token has in the project and which actions that allows. Ask before making an item: `Item::create` names the states it may start in and the fields each of them needs. Not for BIM 360 projects.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/settings/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List managers
         * @description Users, companies and roles that are managers of submittals in the project, page by page. Only they can be the `manager` of an item. Not for BIM 360 projects.
         */
        get: operations["listManagerMappings"];
        put?: never;
        /**
         * Make a user, company or role a manager
         * @description Makes a user, a company or a role a manager of submittals in the project. It can then be set as the `manager` of an item, in a new one or by an update. The caller must be an admin: `getMe` shows role `4` and the action `AdminMapping::create`. Not for BIM 360 projects.
         */
        post: operations["createManagerMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/settings/mappings/{mappingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Mapping, by the `id` that `listManagerMappings` and `createManagerMapping` return.
                 * @example ab1754f6-92f1-4caa-87df-e05ba7b917a6
                 */
                mappingId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a manager mapping
         * @description Deletes a mapping. Only users, companies and roles with a mapping can be made the `manager` of an item.
         */
        delete: operations["deleteManagerMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/settings/custom-identifier:change-sequence-type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change how items are numbered
         * @description Starts a job that sets how the project's custom numbers run: in one sequence for all items, or in a sequence for each spec section. A project that numbers by spec section cannot go back. The caller must be an admin. Ask `getAsyncJob` until the job has ended; `getMetadata` tells which way is in use.
         */
        post: operations["changeSequenceType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/construction/submittals/v2/projects/{projectId}/async-jobs/{asyncJobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Job, by the `id` that `changeSequenceType` returns.
                 * @example 7eda559f-53c0-448e-a038-b28e543ab677
                 */
                asyncJobId: string;
            };
            cookie?: never;
        };
        /**
         * Get the state of a job
         * @description Tells how far a background job is. Ask again until `asyncState` is `3`, done, or `4`, failed. So far only `changeSequenceType` starts such jobs.
         */
        get: operations["getAsyncJob"];
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
         * @description Property of an item, a blank, and `asc` or `desc`. Five of the names reach into what the item belongs to: `package.identifier`, `package.spec.identifier`, `response.value`, `spec.identifier` and `type.value`.
         * @example statusId asc
         */
        ItemSort: string;
        /**
         * @description What an id stands for.
         *
         *     - `1` user; the id is an Autodesk ID.
         *     - `2` company; the id is its member group ID.
         *     - `3` role; the id is its member group ID.
         * @example 1
         * @enum {string}
         */
        UserType: "1" | "2" | "3";
        /**
         * @description One day, or the first and the last day of a span with two periods between them.
         * @example 2022-03-02..2022-03-03
         */
        DateOrRange: string;
        /**
         * @description What an id stands for. More kinds may come.
         *
         *     - `1` user; the id is an Autodesk ID.
         *     - `2` company; the id is its member group ID.
         *     - `3` role; the id is its member group ID.
         *
         *     Known values: `1`, `2`, `3`.
         * @example 1
         */
        UserTypeKnown: string;
        /** @description User, company or role that is kept informed. */
        Watcher: {
            /**
             * @description The watcher, by Autodesk ID or member group ID as `userType` says.
             * @example WD43ZJGKDFLFH
             */
            id: string;
            /** @description Kind of watcher, `1` user, `2` company or `3` role. */
            userType: components["schemas"]["UserTypeKnown"];
        };
        /** @description Folder of the attachments of one revision. Known from samples only. */
        RevisionFolder: {
            /**
             * @description Number of the revision.
             * @example 0
             */
            revision: number;
            /**
             * @description The folder.
             * @example urn:adsk.wipprod:fs.folder:co.r04fl5B7QCa1731EeH5dYDQ
             */
            folderUrn: string;
            /**
             * @description When the folder was made, with a blank between day and time.
             * @example 2024-11-05 14:24:22.548713+00:00
             */
            folderUrnCreatedAt: string;
        };
        /** @description State in the workflow of an item. */
        State: {
            /**
             * @description The state, as `stateId` of an item names it, or `create` for an item yet to be made.
             * @example mgr-1
             */
            id: string;
            /**
             * @description The state in words. Choose texts of your own by `id`.
             * @example MGR 1
             */
            name: string;
        };
        /** @description Way from one state of an item to another that is open to the caller. */
        Transition: {
            /**
             * @description The two states, joined by two colons. A new item comes from `create`.
             * @example mgr-1::rev
             */
            id: string;
            /**
             * @description The transition as the user interface calls it.
             * @example Submit to Review
             */
            name: string;
            /** @description State the item is in. */
            stateFrom: components["schemas"]["State"];
            /** @description State the item gets into. */
            stateTo: components["schemas"]["State"];
            /**
             * @description Fields that may be sent along. Null where there are none.
             * @example [
             *       "watchers",
             *       "stepDueDate",
             *       "mailNote",
             *       "saveAttachmentDrafts",
             *       "duplicateAttachments",
             *       "customIdentifier"
             *     ]
             */
            transitionFields: string[] | null;
            /**
             * @description Fields the transition cannot do without, besides those of the action. A custom number the item has already counts as given; send the others. Null where there are none.
             * @example [
             *       "customIdentifier"
             *     ]
             */
            mandatoryFields: string[] | null;
            /**
             * @description Without meaning for callers.
             * @example ITEM_TRANSITION_REV_VOID
             */
            actionId: string | null;
        };
        /** @description Action the caller may take, what it needs, and the changes of state it can bring about. */
        WorkflowAction: {
            /**
             * @description Kind of object and action, joined by two colons. Some actions have no public operation.
             * @example Item::wf_transition
             */
            id: string;
            /**
             * @description Fields the action takes, each with the values it may have. An empty list means there is no fixed set.
             * @example {
             *       "stateId": [],
             *       "mailNote": []
             *     }
             */
            fields: {
                [key: string]: (string | boolean)[];
            };
            /**
             * @description Fields the action cannot do without, whatever the transition.
             * @example [
             *       "stateId"
             *     ]
             */
            mandatoryFields: string[];
            /** @description Changes of state open to the caller. Empty for an action that changes none. */
            transitions: components["schemas"]["Transition"][];
        };
        /** @description Submittal item. */
        Item: {
            /**
             * Format: uuid
             * @description Submittal item.
             * @example b8cc9324-6759-4f07-8ce3-725d5afd4f11
             */
            id: string;
            /**
             * @description Number of the item in the user interface, given by the service.
             * @example 1111
             */
            identifier: number;
            /**
             * @description Custom number without the spec section: the whole number in a project that numbers globally, the sequence part (`01` of `033100-01`) in one that numbers by spec section. Null for an item without a number.
             * @example A-111
             */
            customIdentifier: string | null;
            /**
             * @description Custom number in full, as the user interface shows it. Without a number it is `Unspecified`, after the spec section in a project that numbers by spec section (`033100-Unspecified`).
             * @example 0001-A-111
             */
            customIdentifierHumanReadable: string;
            /**
             * @description Item type.
             * @example 06fa0c1b-6462-459d-8a38-0aff11bfe868
             */
            typeId: string;
            /**
             * Format: uuid
             * @description Spec section the item belongs to.
             * @example 62d6f245-b470-4af4-802b-4cb94b5dead1
             */
            specId: string;
            /**
             * @description Number of the spec section.
             * @example 09-5300
             */
            specIdentifier: string;
            /**
             * @description Title of the spec section.
             * @example Acoustical Ceilings
             */
            specTitle: string;
            /**
             * @description Part of the spec section.
             * @example 1.05-B
             */
            subsection: string | null;
            /**
             * @description Title of the item.
             * @example Shop Drawings
             */
            title: string;
            /**
             * @description What the item is about. May be empty.
             * @example Drawings of the ceiling grid with all dimensions.
             */
            description: string;
            /**
             * @description How urgent the item is.
             *
             *     Known values: `Low`, `Normal`, `High`.
             * @example Low
             */
            priority: string;
            /**
             * @description Which round of submission the item is in.
             * @example 0
             */
            revision: number;
            /**
             * @description Where the item is in its workflow.
             *
             *     - `draft` being prepared, held by the manager.
             *     - `sbc-1` waiting for submission, held by the responsible contractor.
             *     - `mgr-1` submitted, held by the manager, who prepares the review.
             *     - `rev` in review, held by the reviewers.
             *     - `mgr-2` reviewed, back with the manager, who closes it.
             *     - `sbc-2` closed and distributed.
             *     - `void` withdrawn.
             *
             *     Known values: `draft`, `sbc-1`, `mgr-1`, `rev`, `mgr-2`, `sbc-2`, `void`.
             * @example mgr-1
             */
            stateId: string;
            /**
             * @description Status as lists show it; each covers one state or more. The metadata of the project has the full list.
             *
             *     - `1` required; seen with `sbc-1`.
             *     - `2` open; seen with `mgr-1`, `rev` and `mgr-2`.
             *     - `3` closed; seen with `sbc-2`.
             *     - `4` void.
             *     - `5` empty.
             *     - `6` draft.
             *
             *     Known values: `1`, `2`, `3`, `4`, `5`, `6`.
             * @example 2
             */
            statusId: string;
            /**
             * @description Users it is up to now, by Autodesk ID.
             * @example [
             *       "WD43ZJGKDFLFH"
             *     ]
             */
            ballInCourtUsers: string[];
            /**
             * @description Companies it is up to now, by member group ID.
             * @example [
             *       "224356"
             *     ]
             */
            ballInCourtCompanies: string[];
            /**
             * @description Roles it is up to now, by member group ID.
             * @example [
             *       "3522614"
             *     ]
             */
            ballInCourtRoles: string[];
            /**
             * @description Part in the workflow of those it is up to now.
             *
             *     Known values: `reviewer`, `manager`, `subcontractor`.
             * @example reviewer
             */
            ballInCourtType: string;
            /**
             * @description Users it is up to now, so it seems. No page lists it; the samples of all tutorials have it, empty or with Autodesk IDs.
             * @example [
             *       "WD43ZJGKDFLFH"
             *     ]
             */
            ballInCourt?: string[];
            /**
             * @description Manager, by Autodesk ID or member group ID as `managerType` says. Becomes the creator where that user has the manager role.
             * @example WD43ZJGKDFLFH
             */
            manager: string;
            /** @description Kind of manager, `1` user, `2` company or `3` role. */
            managerType: components["schemas"]["UserTypeKnown"];
            /**
             * @description Responsible contractor, by Autodesk ID or member group ID as `subcontractorType` says. Becomes the creator where that user has no manager role and names a manager.
             * @example WD43ZJGKDFLFH
             */
            subcontractor: string;
            /** @description Kind of responsible contractor, `1` user, `2` company or `3` role. */
            subcontractorType: components["schemas"]["UserTypeKnown"];
            /** @description Users, companies and roles that are kept informed. */
            watchers: components["schemas"]["Watcher"][];
            /**
             * Format: date
             * @description Day the item is due, in UTC.
             * @example 2018-02-15
             */
            dueDate: string | null;
            /**
             * Format: date
             * @description Day the material has to be on site, in UTC.
             * @example 2018-02-15
             */
            requiredOnJobDate: string | null;
            /**
             * @description Days from approval to delivery on site.
             * @example 100
             */
            leadTime: number | null;
            /**
             * Format: date
             * @description Day the responsible contractor has to hand in by, in UTC.
             * @example 2018-02-15
             */
            requiredDate: string | null;
            /**
             * Format: date
             * @description Day the approval is needed by, in UTC.
             * @example 2018-02-15
             */
            requiredApprovalDate: string | null;
            /**
             * Format: date
             * @description Day the state `sbc-1` is due, in UTC: the responsible contractor submits by then.
             * @example 2018-02-15
             */
            submitterDueDate: string | null;
            /**
             * Format: date-time
             * @description When the item entered `sbc-1`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            sentToSubmitter: string | null;
            /**
             * Format: date-time
             * @description When the item entered `mgr-1`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            receivedFromSubmitter: string | null;
            /**
             * @description Who submitted it to the manager, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            submittedBy: string | null;
            /**
             * Format: date
             * @description Day the state `mgr-1` is due, in UTC: the manager has the review prepared by then.
             * @example 2018-02-15
             */
            managerDueDate: string | null;
            /**
             * Format: date-time
             * @description When the item entered `rev`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            sentToReview: string | null;
            /**
             * @description Who sent it to review, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            sentToReviewBy: string | null;
            /**
             * Format: date-time
             * @description When the item went from `rev` to `mgr-2`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            receivedFromReview: string | null;
            /**
             * Format: date-time
             * @description When the item was closed and distributed.
             * @example 2018-02-01T12:09:24.198466Z
             */
            publishedDate: string | null;
            /**
             * @description Who closed and distributed it, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            publishedBy: string | null;
            /**
             * @description Final response.
             * @example 2d46d30b-7dc1-4a65-991d-d739a1381eb8
             */
            responseId: string | null;
            /**
             * @description Comment on the final response; empty where there is none.
             * @example Approved with the marked changes.
             */
            responseComment: string;
            /**
             * Format: date-time
             * @description When the final response was given.
             * @example 2018-02-01T12:09:24.198466Z
             */
            respondedAt: string | null;
            /**
             * @description Who gave the final response, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            respondedBy: string | null;
            /**
             * Format: uuid
             * @description Package the item is in.
             * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
             */
            packageId: string | null;
            /**
             * @description Number of the package, as text here and as a number on the package itself.
             * @example 222
             */
            packageIdentifier: string | null;
            /**
             * @description Title of the package.
             * @example my package1
             */
            packageTitle: string | null;
            /**
             * @description Number of the spec section of the package.
             * @example A-500
             */
            packageSpecIdentifier: string | null;
            /**
             * @description Folder of the attachments. Null right after the item is made.
             * @example urn:adsk.wipprod:fs.folder:co.3is_lyUzTxu6nNXobG2P7Q
             */
            folderUrn: string | null;
            /**
             * @description Folders of the attachments of each revision, by number of the revision. The reference page says no more than that it holds folders; the shape is that of its sample.
             * @example {
             *       "0": {
             *         "revision": 0,
             *         "folderUrn": "urn:adsk.wipprod:fs.folder:co.r04fl5B7QCa1731EeH5dYDQ",
             *         "folderUrnCreatedAt": "2024-11-05 14:24:22.548713+00:00"
             *       }
             *     }
             */
            revisionsFoldersUrns: {
                [key: string]: components["schemas"]["RevisionFolder"];
            } | null;
            /**
             * Format: date-time
             * @description When the item was made.
             * @example 2018-02-01T12:09:24.198466Z
             */
            createdAt: string;
            /**
             * @description Who made it, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the item was last changed.
             * @example 2018-04-04T12:09:24.198466Z
             */
            updatedAt: string;
            /**
             * @description Who changed it last, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            updatedBy: string;
            /** @description What the caller may do with the item as it is now, and which fields that takes. */
            permittedActions: components["schemas"]["WorkflowAction"][];
        };
        /** @description Where a page stands in the whole list. */
        Pagination: {
            /**
             * @description Most entries of one page.
             * @example 20
             */
            limit: number;
            /**
             * @description How many entries come before this page.
             * @example 20
             */
            offset: number;
            /**
             * @description How many entries there are in all.
             * @example 45
             */
            totalResults: number;
            /**
             * Format: uri
             * @description The page before this one. Null or left out on the first page.
             * @example https://developer.api.autodesk.com/construction/submittals/v2/projects/9eae7d59-1469-4389-bfb2-4114e2ba5545/specs?limit=20&offset=0
             */
            previousUrl?: string | null;
            /**
             * Format: uri
             * @description The page after this one. Null or left out on the last page.
             * @example https://developer.api.autodesk.com/construction/submittals/v2/projects/9eae7d59-1469-4389-bfb2-4114e2ba5545/specs?limit=20&offset=40
             */
            nextUrl?: string | null;
        };
        /** @description One page of submittal items. */
        ItemPage: {
            /** @description Items that fit. */
            results: components["schemas"]["Item"][];
            pagination: components["schemas"]["Pagination"];
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
        /** @description User, company or role to keep informed. */
        NewWatcher: {
            /**
             * @description The watcher, by Autodesk ID or member group ID as `userType` says.
             * @example WD43ZJGKDFLFH
             */
            id: string;
            /** @description Kind of watcher, `1` user, `2` company or `3` role. */
            userType: components["schemas"]["UserType"];
        };
        /** @description Submittal item to make. Every item needs `stateId`, `specId`, `typeId` and `title`; what it needs besides depends on the state it starts in and on the part its creator has in the project. */
        NewItem: {
            /**
             * @description State to start in. Which ones the caller may choose is in the action `Item::create` of the current user.
             *
             *     - `draft` being prepared, for managers.
             *     - `sbc-1` waiting for submission, for managers. Needs `subcontractor`, `subcontractorType` and `submitterDueDate`.
             *     - `mgr-1` submitted, for everybody. Needs `manager` and `managerType` from a caller without the manager role.
             * @example sbc-1
             * @enum {string}
             */
            stateId: "draft" | "sbc-1" | "mgr-1";
            /**
             * Format: uuid
             * @description Spec section the item belongs to.
             * @example 000ce2cf-4fce-4c84-b993-5068889f8ff8
             */
            specId: string;
            /**
             * @description Item type, one of those the project lists.
             * @example 530dbe26-6799-413c-9015-937ecfebe0e8
             */
            typeId: string;
            /**
             * @description Title of the item.
             * @example Fire doors, ground floor
             */
            title: string;
            /**
             * @description Manager, by Autodesk ID or member group ID; only managers the project's settings name are taken. Left out, a creator with the manager role becomes the manager.
             * @example WBGQM228YWFQ
             */
            manager?: string;
            /** @description Kind of manager, `1` user, `2` company or `3` role. Needed as soon as `manager` is given. */
            managerType?: components["schemas"]["UserType"];
            /**
             * @description Responsible contractor, by Autodesk ID or member group ID. Left out, a creator without the manager role who names a manager takes the part.
             * @example WD43ZJGKDFLFH
             */
            subcontractor?: string;
            /** @description Kind of responsible contractor, `1` user, `2` company or `3` role. Needed as soon as `subcontractor` is given. */
            subcontractorType?: components["schemas"]["UserType"];
            /**
             * Format: date
             * @description Day the state `sbc-1` is due, in UTC. Needed for an item that starts there.
             * @example 2025-06-30
             */
            submitterDueDate?: string;
            /**
             * @description What the item is about.
             * @example Data sheets and certificates of all doors rated T30.
             */
            description?: string;
            /**
             * @description Custom number, which only managers set. Send the sequence part alone, `01` for `033100-01`, also where the project numbers by spec section. `getNextCustomIdentifier` suggests one, `validateCustomIdentifier` checks one.
             * @example 01
             */
            customIdentifier?: string;
            /**
             * Format: uuid
             * @description Review template whose steps and tasks the item gets. It cannot enter review without any.
             * @example 8af9317c-dc73-4cf4-8085-9601bb96219e
             */
            templateId?: string;
            /**
             * Format: uuid
             * @description Package to put the item in.
             * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
             */
            packageId?: string;
            /**
             * @description How urgent the item is. `Normal` when it is left out.
             * @example Normal
             * @enum {string}
             */
            priority?: "Low" | "Normal" | "High";
            /**
             * @description Part of the spec section.
             * @example 1.05-B
             */
            subsection?: string;
            /** @description Users, companies and roles to keep informed. */
            watchers?: components["schemas"]["NewWatcher"][];
            /**
             * @description Days from approval to delivery on site.
             * @example 100
             */
            leadTime?: number;
            /**
             * Format: date
             * @description Day the state `mgr-1` is due, in UTC.
             * @example 2025-06-30
             */
            managerDueDate?: string;
            /**
             * Format: date
             * @description Day the responsible contractor has to hand in by, in UTC.
             * @example 2025-06-30
             */
            requiredDate?: string;
            /**
             * Format: date
             * @description Day the approval is needed by, in UTC.
             * @example 2025-06-30
             */
            requiredApprovalDate?: string;
            /**
             * Format: date
             * @description Day the material has to be on site, in UTC.
             * @example 2025-06-30
             */
            requiredOnJobDate?: string;
        } & unknown;
        /** @description Fields of the item to change. Which of them the caller may change now is in the action `Item::partial_update` of the item. */
        ItemUpdate: {
            /**
             * @description Custom number, which only managers set. Send the sequence part alone, `01` for `033100-01`, also where the project numbers by spec section. `getNextCustomIdentifier` suggests one, `validateCustomIdentifier` checks one.
             * @example 01
             */
            customIdentifier?: string;
            /**
             * Format: uuid
             * @description Item type, one of those the project lists.
             * @example 530dbe26-6799-413c-9015-937ecfebe0e8
             */
            typeId?: string;
            /**
             * Format: uuid
             * @description Spec section the item belongs to.
             * @example 000ce2cf-4fce-4c84-b993-5068889f8ff8
             */
            specId?: string;
            /**
             * @description Part of the spec section.
             * @example 1.05-B
             */
            subsection?: string;
            /**
             * @description Title of the item.
             * @example Fire doors, ground floor
             */
            title?: string;
            /**
             * @description What the item is about.
             * @example Data sheets and certificates of all doors rated T30.
             */
            description?: string;
            /**
             * @description How urgent the item is.
             * @example Normal
             * @enum {string}
             */
            priority?: "Low" | "Normal" | "High";
            /**
             * @description Manager, by Autodesk ID or member group ID; only managers the project's settings name are taken.
             * @example WBGQM228YWFQ
             */
            manager?: string;
            /** @description Kind of manager, `1` user, `2` company or `3` role. Needed as soon as `manager` is given. */
            managerType?: components["schemas"]["UserType"];
            /**
             * @description Responsible contractor, by Autodesk ID or member group ID.
             * @example WD43ZJGKDFLFH
             */
            subcontractor?: string;
            /** @description Kind of responsible contractor, `1` user, `2` company or `3` role. Needed as soon as `subcontractor` is given. */
            subcontractorType?: components["schemas"]["UserType"];
            /** @description Users, companies and roles to keep informed. */
            watchers?: components["schemas"]["NewWatcher"][];
            /**
             * Format: date
             * @description Day the material has to be on site, in UTC.
             * @example 2025-06-30
             */
            requiredOnJobDate?: string;
            /**
             * Format: date
             * @description Day the responsible contractor has to hand in by, in UTC.
             * @example 2025-06-30
             */
            requiredDate?: string;
            /**
             * Format: date
             * @description Day the approval is needed by, in UTC.
             * @example 2025-06-30
             */
            requiredApprovalDate?: string;
            /**
             * Format: date
             * @description Day the state `sbc-1` is due, in UTC.
             * @example 2025-06-30
             */
            submitterDueDate?: string;
            /**
             * Format: date
             * @description Day the state `mgr-1` is due, in UTC.
             * @example 2025-06-30
             */
            managerDueDate?: string;
            /**
             * @description Days from approval to delivery on site.
             * @example 100
             */
            leadTime?: number;
            /**
             * Format: date-time
             * @description When the item entered `sbc-1`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            sentToSubmitter?: string;
            /**
             * Format: date-time
             * @description When the item entered `mgr-1`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            receivedFromSubmitter?: string;
            /**
             * Format: date-time
             * @description When the item entered `rev`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            sentToReview?: string;
            /**
             * Format: date-time
             * @description When the item went from `rev` to `mgr-2`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            receivedFromReview?: string;
            /**
             * Format: date-time
             * @description When the item was closed and distributed.
             * @example 2025-06-02T12:09:24.198466Z
             */
            publishedDate?: string;
            /**
             * Format: uuid
             * @description Package to put the item in.
             * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
             */
            packageId?: string;
        };
        /** @description State to move the item to, and fields to change on the way. What a transition needs is in the action `Item::wf_transition` of the item: fields of the action and fields of the transition. */
        ItemTransition: {
            /**
             * @description State to move to. `draft` is none of them: items leave it and never come back.
             *
             *     - `sbc-1` waiting for submission. Needs `subcontractor`, `subcontractorType` and `submitterDueDate`.
             *     - `mgr-1` submitted. Needs `manager`, and `managerType` with it.
             *     - `rev` in review. Needs `customIdentifier` unless the item has one, and steps and tasks, which come from a review
             *       template. Coming from `mgr-2` it needs `stepDueDate`.
             *     - `mgr-2` reviewed. Reopens a closed item; after a review the service moves the item here by itself.
             *     - `sbc-2` closed and distributed. Needs `responseId`, and `customIdentifier` unless the item has one.
             *     - `void` withdrawn. Needs nothing.
             * @example mgr-1
             * @enum {string}
             */
            stateId: "sbc-1" | "mgr-1" | "rev" | "mgr-2" | "sbc-2" | "void";
            /**
             * @description Custom number, which only managers set; an item needs one to enter `rev` or `sbc-2`. Send the sequence part alone, `01` for `033100-01`, also where the project numbers by spec section.
             * @example 01
             */
            customIdentifier?: string;
            /**
             * Format: uuid
             * @description Item type, one of those the project lists.
             * @example 530dbe26-6799-413c-9015-937ecfebe0e8
             */
            typeId?: string;
            /**
             * Format: uuid
             * @description Spec section the item belongs to.
             * @example 000ce2cf-4fce-4c84-b993-5068889f8ff8
             */
            specId?: string;
            /**
             * @description Part of the spec section.
             * @example 1.05-B
             */
            subsection?: string;
            /**
             * @description Title of the item.
             * @example Fire doors, ground floor
             */
            title?: string;
            /**
             * @description What the item is about.
             * @example Data sheets and certificates of all doors rated T30.
             */
            description?: string;
            /**
             * @description How urgent the item is.
             * @example Normal
             * @enum {string}
             */
            priority?: "Low" | "Normal" | "High";
            /**
             * @description Manager, by Autodesk ID or member group ID; only managers the project's settings name are taken.
             * @example WBGQM228YWFQ
             */
            manager?: string;
            /** @description Kind of manager, `1` user, `2` company or `3` role. Needed as soon as `manager` is given. */
            managerType?: components["schemas"]["UserType"];
            /**
             * @description Responsible contractor, by Autodesk ID or member group ID.
             * @example WD43ZJGKDFLFH
             */
            subcontractor?: string;
            /** @description Kind of responsible contractor, `1` user, `2` company or `3` role. Needed as soon as `subcontractor` is given. */
            subcontractorType?: components["schemas"]["UserType"];
            /** @description Users, companies and roles to keep informed. */
            watchers?: components["schemas"]["NewWatcher"][];
            /**
             * Format: date
             * @description Day the material has to be on site, in UTC.
             * @example 2025-06-30
             */
            requiredOnJobDate?: string;
            /**
             * Format: date
             * @description Day the responsible contractor has to hand in by, in UTC.
             * @example 2025-06-30
             */
            requiredDate?: string;
            /**
             * Format: date
             * @description Day the approval is needed by, in UTC.
             * @example 2025-06-30
             */
            requiredApprovalDate?: string;
            /**
             * Format: date
             * @description Day the state `sbc-1` is due, in UTC.
             * @example 2025-06-30
             */
            submitterDueDate?: string;
            /**
             * Format: date
             * @description Day the state `mgr-1` is due, in UTC.
             * @example 2025-06-30
             */
            managerDueDate?: string;
            /**
             * @description Days from approval to delivery on site.
             * @example 100
             */
            leadTime?: number;
            /**
             * Format: date-time
             * @description When the item entered `sbc-1`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            sentToSubmitter?: string;
            /**
             * Format: date-time
             * @description When the item entered `mgr-1`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            receivedFromSubmitter?: string;
            /**
             * Format: date-time
             * @description When the item entered `rev`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            sentToReview?: string;
            /**
             * Format: date-time
             * @description When the item went from `rev` to `mgr-2`.
             * @example 2025-06-02T12:09:24.198466Z
             */
            receivedFromReview?: string;
            /**
             * Format: date-time
             * @description When the item was closed and distributed.
             * @example 2025-06-02T12:09:24.198466Z
             */
            publishedDate?: string;
            /**
             * Format: uuid
             * @description Package to put the item in.
             * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
             */
            packageId?: string;
            /**
             * Format: date
             * @description Day the next review step is due, in UTC. Means something only on the way to `rev`.
             * @example 2025-06-30
             */
            stepDueDate?: string;
            /**
             * @description Note that is mailed and kept in the activity log.
             * @example Please have the door schedule ready by Monday.
             */
            mailNote?: string;
            /**
             * @description Final response. Means something only on the way to `sbc-2`, where it is needed.
             * @example 38ffb07d-d734-4aa6-bbf4-cb121c56972f
             */
            responseId?: string;
            /**
             * @description Comment on the final response. Means something only on the way to `sbc-2`.
             * @example Approved with the marked changes.
             */
            responseComment?: string;
            /**
             * @description Attachments of the stage the item leaves, by id, to copy to the next one.
             * @example [
             *       "1d0a9b65-f411-4eb2-b6bb-69f8ea483207"
             *     ]
             */
            duplicateAttachments?: string[];
            /**
             * @description Without meaning for callers.
             * @example []
             */
            saveAttachmentDrafts?: string[];
        } & (unknown & unknown & unknown);
        /** @description Task of a reviewer in one revision of an item. Its own id is `taskId` here, not `id`. */
        RevisionTask: {
            /**
             * Format: uuid
             * @description Review task.
             * @example 4d539b8f-c522-4f1c-9743-d7fdfa9e9c9e
             */
            taskId: string;
            /**
             * Format: uuid
             * @description Step the task belongs to.
             * @example d6635799-e973-4c9c-80d8-fb4b3591ef6b
             */
            stepId: string;
            /**
             * Format: uuid
             * @description Item under review.
             * @example 767b5888-2c6a-413d-8487-613966dd64ce
             */
            itemId: string;
            /**
             * @description Number of the revision.
             * @example 1
             */
            revision: number;
            /**
             * @description Reviewer, by Autodesk ID or member group ID as `assignedToType` says.
             * @example WD43ZJGKDFLFH
             */
            assignedTo: string;
            /** @description Kind of reviewer, `1` user, `2` company or `3` role. */
            assignedToType: components["schemas"]["UserTypeKnown"];
            /**
             * @description Whether the step waits for this task. False unless set otherwise.
             * @example true
             */
            isRequired: boolean;
            /**
             * @description Response of the reviewer.
             * @example 2d46d30b-7dc1-4a65-991d-d739a1381eb8
             */
            responseId: string | null;
            /**
             * @description Comment on the response.
             * @example Please hand in again with the missing pages.
             */
            responseComment: string | null;
            /**
             * Format: date-time
             * @description When the response was given.
             * @example 2024-02-03T12:09:24.198466Z
             */
            respondedAt: string | null;
            /**
             * @description Who gave the response, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            respondedBy: string | null;
            /**
             * Format: date-time
             * @description When the task began; null if it never did.
             * @example 2024-03-21T23:15:49.406Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When the task was closed.
             * @example 2024-03-24T23:04:49.406Z
             */
            completedAt: string | null;
            /**
             * @description Who closed the task, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            completedBy: string | null;
            /**
             * Format: date-time
             * @description When the task was made.
             * @example 2024-03-21T23:04:49.406Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the task was last changed.
             * @example 2024-03-24T23:04:49.406Z
             */
            updatedAt: string;
        };
        /** @description Step of the review in one revision of an item. Its own id is `stepId` here, not `id`. */
        RevisionStep: {
            /**
             * Format: uuid
             * @description Review step.
             * @example d6635799-e973-4c9c-80d8-fb4b3591ef6b
             */
            stepId: string;
            /**
             * @description Number of the revision.
             * @example 1
             */
            revision: number;
            /**
             * @description Place of the step in the review; the first is 1.
             * @example 1
             */
            stepNumber: number;
            /**
             * @description Days the reviewers have, from the start of the step.
             * @example 10
             */
            daysToRespond: number;
            /**
             * Format: date
             * @description Day the step was due.
             * @example 2024-02-15
             */
            dueDate: string;
            /**
             * Format: date-time
             * @description When the step began; null if it never did.
             * @example 2024-03-21T23:15:49.406000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When the step was done; null if it never was.
             * @example 2024-03-24T23:04:49.406000Z
             */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description When the step was made.
             * @example 2024-03-21T23:04:49.406000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the step was last changed.
             * @example 2024-03-24T23:04:49.406000Z
             */
            updatedAt: string;
            /** @description Tasks of the reviewers. */
            tasks: components["schemas"]["RevisionTask"][];
        };
        /** @description What an item was like in one round of submission, and how that round went. */
        Revision: {
            /**
             * Format: uuid
             * @description Submittal item, the same in all its revisions. A revision has no id of its own.
             * @example 767b5888-2c6a-413d-8487-613966dd64ce
             */
            itemId: string;
            /**
             * @description Number of the revision.
             * @example 2
             */
            revision: number;
            /**
             * @description Manager, by Autodesk ID or member group ID as `managerType` says.
             * @example WD43ZJGKDFLFH
             */
            manager: string;
            /** @description Kind of manager, `1` user, `2` company or `3` role. */
            managerType: components["schemas"]["UserTypeKnown"];
            /**
             * @description Responsible contractor, by Autodesk ID or member group ID as `subcontractorType` says.
             * @example WD43ZJGKDFLFH
             */
            subcontractor: string;
            /** @description Kind of responsible contractor, `1` user, `2` company or `3` role. */
            subcontractorType: components["schemas"]["UserTypeKnown"];
            /**
             * Format: date
             * @description Day the state `sbc-1` was due, in UTC.
             * @example 2018-02-15
             */
            submitterDueDate: string | null;
            /**
             * Format: date-time
             * @description When the item entered `sbc-1`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            sentToSubmitter: string | null;
            /**
             * Format: date-time
             * @description When the item entered `mgr-1`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            receivedFromSubmitter: string | null;
            /**
             * @description Who submitted it to the manager, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            submittedBy: string | null;
            /**
             * Format: date
             * @description Day the state `mgr-1` was due, in UTC.
             * @example 2018-02-15
             */
            managerDueDate: string | null;
            /**
             * Format: date-time
             * @description When the item entered `rev`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            sentToReview: string | null;
            /**
             * @description Who sent it to review, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            sentToReviewBy: string | null;
            /**
             * Format: date-time
             * @description When the item went from `rev` to `mgr-2`.
             * @example 2018-02-01T12:09:24.198466Z
             */
            receivedFromReview: string | null;
            /**
             * Format: date-time
             * @description When the item was closed and distributed.
             * @example 2018-02-01T12:09:24.198466Z
             */
            publishedDate: string | null;
            /**
             * @description Who closed and distributed it, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            publishedBy: string | null;
            /**
             * Format: uuid
             * @description Final response.
             * @example 2d46d30b-7dc1-4a65-991d-d739a1381eb8
             */
            responseId: string | null;
            /**
             * @description Comment on the final response.
             * @example Data on the sealant is missing.
             */
            responseComment: string;
            /**
             * Format: date-time
             * @description When the final response was given.
             * @example 2024-02-03T12:09:24.198466Z
             */
            respondedAt: string | null;
            /**
             * @description Who gave the final response, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            respondedBy: string | null;
            /**
             * Format: date-time
             * @description Without meaning for callers.
             * @example 2018-02-01T12:09:24.198466Z
             */
            reviewerDueDate: string;
            /** @description Steps of the review. */
            steps: components["schemas"]["RevisionStep"][];
        };
        /** @description One page of revisions of an item. */
        RevisionPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Revisions of the item. */
            results: components["schemas"]["Revision"][];
        };
        /** @description Last custom number and the one to go on with. */
        CustomIdentifiers: {
            /**
             * @description Number that was made last.
             * @example 0001
             */
            previousCustomIdentifier: string;
            /**
             * @description Number that is free. In a project that numbers by spec section it is the sequence part alone.
             * @example 0002
             */
            nextCustomIdentifier: string;
        };
        /** @description Custom number to check. */
        CustomIdentifierCheck: {
            /**
             * @description Number to check. Send the sequence part alone, `01` for `033100-01`, also where the project numbers by spec section.
             * @example 01
             */
            customIdentifier: string;
        };
        /** @description Action the caller may take, and what it needs. */
        PermittedAction: {
            /**
             * @description Kind of object and action, joined by two colons. Some actions have no public operation.
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
             * @description Without meaning for attachments, steps and tasks.
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
        /** @description One page of attachments. */
        AttachmentPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Attachments on this page. */
            results: components["schemas"]["Attachment"][];
        };
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
             *     - `1` submission. Send it when a subcontractor attaches a submission in `mgr-1`, where the service would take `2`.
             *     - `2` for review.
             *     - `3` review response.
             *     - `4` final response. Send it with a final response when the item closes out of another state than `mgr-2`.
             * @example 1
             * @enum {string}
             */
            categoryId?: "1" | "2" | "3" | "4";
        };
        /** @description Word to the service that the upload of a local file is done. */
        AttachmentUpdate: {
            /**
             * @description `true` once the file has been uploaded.
             * @example true
             */
            isFileUploaded?: boolean;
        };
        /** @description What one reviewer has to do in a review step. */
        Task: {
            /**
             * Format: uuid
             * @description Task.
             * @example 00369989-8bf3-4ed2-beaf-99352393688c
             */
            id: string;
            /**
             * Format: uuid
             * @description Review step the task is part of.
             * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
             */
            stepId: string;
            /**
             * @description How far the task is. It starts with its step and is completed by closing it.
             *
             *     Known values: `not-started`, `in-progress`, `completed`.
             * @example in-progress
             */
            status: string;
            /**
             * @description The reviewer. A user goes by Autodesk ID, a company or a role by member group ID.
             * @example MFEGJ9W5GGQL
             */
            assignedTo: string;
            /** @description Kind of reviewer, `1` user, `2` company or `3` role. */
            assignedToType: components["schemas"]["UserTypeKnown"];
            /**
             * @description Whether the step needs this task closed to be complete. False unless it was set.
             * @example true
             */
            isRequired: boolean;
            /**
             * Format: date
             * @description Day the step is due, in UTC.
             * @example 2024-11-19
             */
            stepDueDate: string;
            /**
             * Format: uuid
             * @description Response the reviewer chose; null until the task is closed.
             * @example 38ffb07d-d734-4aa6-bbf4-cb121c56972f
             */
            responseId: string | null;
            /**
             * @description What the reviewer added in words; null until the task is closed.
             * @example Anchors are fine as drawn.
             */
            responseComment: string | null;
            /**
             * Format: date-time
             * @description When the response was given; null until then.
             * @example 2024-11-05T15:49:22.928729Z
             */
            respondedAt: string | null;
            /**
             * @description Who responded, by Autodesk ID; null until then.
             * @example MFEGJ9W5GGQL
             */
            respondedBy: string | null;
            /**
             * Format: date-time
             * @description When the task was made.
             * @example 2024-11-05T15:01:37.224027Z
             */
            createdAt: string;
            /**
             * @description Who made it, by Autodesk ID.
             * @example MFEGJ9W5GGQL
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the task was last changed.
             * @example 2024-11-05T15:49:22.929427Z
             */
            updatedAt: string;
            /**
             * @description Who changed it last, by Autodesk ID.
             * @example MFEGJ9W5GGQL
             */
            updatedBy: string;
            /**
             * Format: date-time
             * @description When the step of the task started; null before that.
             * @example 2024-11-05T15:38:39.271240Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When the task was closed; null until then.
             * @example 2024-11-05T15:49:22.928729Z
             */
            completedAt: string | null;
            /**
             * @description Who closed it, by Autodesk ID; null until then.
             * @example MFEGJ9W5GGQL
             */
            completedBy: string | null;
            /** @description What the caller may do with the task. `Task::close` is among them while the caller may close it. */
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        /** @description Stage of the review of an item. Steps follow one another; the tasks within a step belong to its reviewers. */
        Step: {
            /**
             * Format: uuid
             * @description Review step.
             * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
             */
            id: string;
            /**
             * Format: uuid
             * @description Submittal item under review.
             * @example 2ae22463-83d2-4f1a-9b2f-6898e616bfc3
             */
            itemId: string;
            /**
             * @description How far the step is. It is complete once all its required tasks are closed.
             *
             *     Known values: `not-started`, `in-progress`, `completed`.
             * @example in-progress
             */
            status: string;
            /**
             * @description Place in the order of the steps; the first has 1.
             * @example 1
             */
            stepNumber: number;
            /**
             * @description Days from the start of the step until it is due; the service sets `dueDate` by it.
             * @example 14
             */
            daysToRespond: number;
            /**
             * Format: date
             * @description Day the step is due, in UTC.
             * @example 2024-11-19
             */
            dueDate: string;
            /** @description What the reviewers of the step have to do. */
            tasks: components["schemas"]["Task"][];
            /**
             * Format: date-time
             * @description When the step was made.
             * @example 2024-11-05T15:01:37.222541Z
             */
            createdAt: string;
            /**
             * @description Who made it, by Autodesk ID.
             * @example MFEGJ9W5GGQL
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the step was last changed.
             * @example 2024-11-05T15:27:54.712353Z
             */
            updatedAt: string;
            /**
             * @description Who changed it last, by Autodesk ID.
             * @example MFEGJ9W5GGQL
             */
            updatedBy: string;
            /**
             * Format: date-time
             * @description When the step started; null before that.
             * @example 2024-11-05T15:27:54.711930Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When the step was complete; null until then.
             * @example null
             */
            completedAt: string | null;
            /** @description What the caller may do with the step. */
            permittedActions: components["schemas"]["PermittedAction"][];
        };
        /** @description One page of review steps. */
        StepPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Review steps on this page. */
            results: components["schemas"]["Step"][];
        };
        /** @description One page of tasks. */
        TaskPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Tasks on this page. */
            results: components["schemas"]["Task"][];
        };
        /** @description The reviewer's answer. */
        TaskClosing: {
            /**
             * @description Response to give, one of those the project offers.
             * @example 38ffb07d-d734-4aa6-bbf4-cb121c56972f
             */
            responseId: string;
            /**
             * @description What the reviewer adds in words.
             * @example Anchors are fine as drawn.
             */
            responseComment?: string;
            /**
             * @description Without meaning for callers.
             * @example []
             */
            saveAttachmentDrafts?: string[];
            /**
             * @description Attachments of the stage before to copy into this one, by their ids.
             * @example [
             *       "1d0a9b65-f411-4eb2-b6bb-69f8ea483207"
             *     ]
             */
            duplicateAttachments?: string[];
        };
        /** @description Kind of submittal item, such as a sample or a spare part to be handed over. */
        ItemType: {
            /**
             * Format: uuid
             * @description Item type. Goes into `typeId` of an item.
             * @example 5bab7f9b-61cf-45bc-8bce-f88ddd9d380e
             */
            id: string;
            /**
             * @description Without meaning for callers.
             * @example my-type
             */
            key: string;
            /**
             * @description Name to show.
             * @example Attic Stock
             */
            value: string;
            /**
             * @description Without meaning for callers.
             * @example attic stock
             */
            platformId: string;
            /**
             * @description Whether the type can still be chosen; `false` once it is deleted.
             * @example true
             */
            isActive: boolean;
            /**
             * @description Whether any item has this type.
             * @example false
             */
            isInUse: boolean;
            /**
             * @description Who made the type, by Autodesk ID. Empty for the types every project starts with.
             * @example WD43ZJGKDFLFH
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the type was made.
             * @example 2018-02-01T12:09:24.198466Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the type was last changed.
             * @example 2018-02-01T12:09:24.198466Z
             */
            updatedAt: string;
            /**
             * @description Who changed the type last, by Autodesk ID. Empty where `createdBy` is.
             * @example WD43ZJGKDFLFH
             */
            updatedBy: string;
        };
        /** @description One page of item types. */
        ItemTypePage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Item types of the project. */
            results: components["schemas"]["ItemType"][];
        };
        /** @description Group of submittal items within a spec section. */
        Package: {
            /**
             * Format: uuid
             * @description Package.
             * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
             */
            id: string;
            /**
             * Format: uuid
             * @description Spec section the package belongs to.
             * @example e6111f96-8437-491e-a1ae-16fd53f0cbef
             */
            specId: string;
            /**
             * @description Name to show.
             * @example Lighting fixtures
             */
            title: string;
            /**
             * @description Number of the package in the user interface. Items carry it as a text, in `packageIdentifier`.
             * @example 222
             */
            identifier: number;
            /**
             * @description What the package is about.
             * @example Electrical specifications
             */
            description: string;
            /**
             * @description Number of the spec section in the user interface, unique within the project.
             * @example A-500
             */
            specIdentifier: string;
            /** @description What the caller may do. */
            permittedActions: components["schemas"]["WorkflowAction"][];
        };
        /** @description One page of packages. */
        PackagePage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Packages that fit. */
            results: components["schemas"]["Package"][];
        };
        /** @description Spec section, the part of the specification that items and packages are filed under. */
        Spec: {
            /**
             * Format: uuid
             * @description Spec section. Goes into `specId` of an item.
             * @example e6111f96-8437-491e-a1ae-16fd53f0cbef
             */
            id: string;
            /**
             * @description Name to show.
             * @example Materials
             */
            title: string;
            /**
             * @description Number of the spec section in the user interface.
             * @example 500
             */
            identifier: string;
            /**
             * @description Who made the spec section, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the spec section was made.
             * @example 2018-02-01T12:09:24.198466Z
             */
            createdAt: string;
            /**
             * @description Who changed the spec section last, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            updatedBy: string;
            /**
             * Format: date-time
             * @description When the spec section was last changed.
             * @example 2018-02-01T12:09:24.198466Z
             */
            updatedAt: string;
        };
        /** @description One page of spec sections. */
        SpecPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Spec sections that fit. */
            results: components["schemas"]["Spec"][];
        };
        /** @description Spec section to make. */
        NewSpec: {
            /**
             * @description Name to show.
             * @example Materials
             */
            title: string;
            /**
             * @description Number of the spec section in the user interface. No other spec section of the project may have it; `listSpecs` tells which are taken.
             * @example 500
             */
            identifier: string;
        };
        /** @description Answer that reviewers and managers of a project can choose, such as Approved. */
        ReviewResponse: {
            /**
             * Format: uuid
             * @description Response.
             * @example 38ffb07d-d734-4aa6-bbf4-cb121c56972f
             */
            id: string;
            /**
             * @description Without meaning for callers.
             * @example approved
             */
            key: string;
            /**
             * @description The response in words.
             * @example Approved
             */
            value: string;
            /**
             * @description Without meaning for callers.
             * @example approved
             */
            platformId: string;
            /**
             * @description False once the response has been deleted.
             * @example true
             */
            isActive: boolean;
            /**
             * @description Kind of response. `1` approves; of `2` and `3`, one rejects and the other asks for a revision. Read `isApproval` to tell whether it approves.
             *
             *     Known values: `1`, `2`, `3`.
             * @example 1
             */
            categoryId: string;
            /**
             * @description Whether the response approves the item; follows from `categoryId`.
             * @example true
             */
            isApproval: boolean;
            /**
             * @description Whether an item has this response now.
             * @example true
             */
            isInUse: boolean;
            /**
             * @description Who made it, by Autodesk ID. Empty for a response that comes with the service.
             * @example WD43ZJGKDFLFH
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the response was made.
             * @example 2024-05-12T10:38:33.147339Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the response was last changed.
             * @example 2024-05-12T10:38:40.346414Z
             */
            updatedAt: string;
            /**
             * @description Who changed it last, by Autodesk ID. Empty for a response that comes with the service.
             * @example WD43ZJGKDFLFH
             */
            updatedBy: string;
        };
        /** @description One page of responses. */
        ReviewResponsePage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Responses on this page. */
            results: components["schemas"]["ReviewResponse"][];
        };
        /** @description Review laid out in advance, with steps and tasks. An item can be made with one. */
        Template: {
            /**
             * Format: uuid
             * @description Template.
             * @example 8af9317c-dc73-4cf4-8085-9601bb96219e
             */
            id: string;
            /**
             * @description Name of the template.
             * @example template1
             */
            name: string;
            /** @description Steps an item made with the template goes through. */
            steps: {
                /**
                 * Format: uuid
                 * @description Step within the template.
                 * @example 3099a035-f6ee-41ed-a384-12f23b4d0fcc
                 */
                id: string;
                /**
                 * @description Place in the order of the steps; the first has 1.
                 * @example 1
                 */
                stepNumber: number;
                /**
                 * @description Days from the start of the step until it is due.
                 * @example 14
                 */
                daysToRespond: number;
                /** @description Tasks of the step. */
                tasks: {
                    /**
                     * Format: uuid
                     * @description Task within the template.
                     * @example 73f459eb-3cc1-403a-abea-182bb9ecae95
                     */
                    id: string;
                    /**
                     * @description The reviewer. A user goes by Autodesk ID, a company or a role by member group ID.
                     * @example MFEGJ9W5GGQL
                     */
                    assignedTo: string;
                    /** @description Kind of reviewer, `1` user, `2` company or `3` role. */
                    assignedToType: components["schemas"]["UserTypeKnown"];
                    /**
                     * @description Whether the step needs this task closed to be complete. False unless it was set.
                     * @example true
                     */
                    isRequired: boolean;
                }[];
            }[];
            /**
             * Format: date-time
             * @description When the template was made.
             * @example 2024-02-15T15:58:22.294867Z
             */
            createdAt: string;
            /**
             * @description Who made it, by Autodesk ID.
             * @example MFEGJ9W5GGQL
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the template was last changed.
             * @example 2024-02-15T18:01:23.783098Z
             */
            updatedAt: string;
            /**
             * @description Who changed it last, by Autodesk ID.
             * @example MFEGJ9W5GGQL
             */
            updatedBy: string;
            /** @description Who is kept informed; may be nobody. */
            watchers: components["schemas"]["Watcher"][];
        };
        /** @description One page of review templates. */
        TemplatePage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Templates on this page. */
            results: components["schemas"]["Template"][];
        };
        /** @description Fixed value and what it is called. */
        NamedValue: {
            /**
             * @description The value as other answers and requests hold it, mostly a digit.
             * @example 2
             */
            id: string;
            /**
             * @description Without meaning for callers.
             * @example for_review
             */
            key: string;
            /**
             * @description Name to show.
             * @example For Review
             */
            value: string;
        };
        /** @description Names of the fixed values in other answers, and how the project is set up. */
        Metadata: {
            /**
             * Format: uuid
             * @description The metadata object itself.
             * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
             */
            id: string;
            /** @description Roles a person can have in submittals, as `roles` of the current user has them. */
            submittalRoles: components["schemas"]["NamedValue"][];
            /** @description Kinds of storage, as `urnTypeId` of an attachment has them. */
            attachmentUrnTypes: components["schemas"]["NamedValue"][];
            /** @description The project's item types, the same as `listItemTypes` returns. */
            itemTypes: components["schemas"]["ItemType"][];
            /** @description Roles a mapping can give. */
            adminMappingsSubmittalRoles: components["schemas"]["NamedValue"][];
            /** @description What can take part, user, company or role, as `userType` and its like have them. */
            userTypes: components["schemas"]["NamedValue"][];
            /** @description Statuses an item can have, as `statusId` has them. */
            statuses: components["schemas"]["NamedValue"][];
            /** @description The project's review responses, the same as `listResponses` returns. */
            responses: components["schemas"]["ReviewResponse"][];
            /** @description Steps of the workflow a file can belong to, as `categoryId` of an attachment has them. */
            attachmentCategories: components["schemas"]["NamedValue"][];
            /** @description Kinds of files, such as photos. */
            attachmentTypes: components["schemas"]["NamedValue"][];
            /**
             * @description Whether the project has any manager mapping.
             * @example false
             */
            isManagerMappingDefined: boolean;
            /**
             * @description Whether the project is without packages.
             * @example false
             */
            noPackagesInProject: boolean;
            /**
             * @description Whether the project is without submittal items.
             * @example false
             */
            noItemsInProject: boolean;
            /** @description Kinds of review responses, as `categoryId` of a response has them. */
            responseCategories: {
                /**
                 * @description The category.
                 *
                 *     Known values: `1`, `2`, `3`.
                 * @example 1
                 */
                id: string;
                /**
                 * @description Name to show.
                 * @example Approved
                 */
                value: string;
                /**
                 * @description Whether such a response approves the item.
                 * @example true
                 */
                isApproval: boolean;
            }[];
            /** @description What a new item or review of the project starts with. */
            defaultValues: {
                /** @description Who is kept informed. */
                watchers: components["schemas"]["Watcher"][];
                /**
                 * @description Manager, by Autodesk ID.
                 * @example WD43ZJGKDFLFH
                 */
                manager: string;
                /**
                 * @description Days a review may take.
                 * @example 7
                 */
                reviewTime: number;
                /**
                 * Format: date-time
                 * @description When the defaults were last changed.
                 * @example 2018-02-01T12:09:24.198466Z
                 */
                updatedAt: string;
                /**
                 * @description Who changed the defaults last, by Autodesk ID.
                 * @example WD43ZJGKDFLFH
                 */
                updatedBy: string;
            };
            /**
             * @description How items are numbered.
             *
             *     - `1` one sequence for the whole project.
             *     - `2` a sequence for each spec section.
             *
             *     Known values: `1`, `2`.
             * @example 1
             */
            customIdentifierSequenceType: string;
        };
        /** @description What the signed-in user is and may do in the project. */
        CurrentUser: {
            /**
             * @description The user, by Autodesk ID.
             * @example GJDGNLSX7B8T
             */
            id: string;
            /**
             * @description The user's roles, of which there may be several.
             *
             *     - `1` manager.
             *     - `2` user.
             *     - `4` admin.
             * @example [
             *       "4",
             *       "2"
             *     ]
             */
            roles: string[];
            /** @description What the user may do anywhere in the project. What may be done with one item, attachment, step or task stands in that object itself. */
            permittedActions: components["schemas"]["WorkflowAction"][];
        };
        /** @description Entry that makes a user, a company or a role a manager of submittals in the project. */
        ManagerMapping: {
            /**
             * Format: uuid
             * @description Mapping. Not the manager; items take `autodeskId`.
             * @example ab1754f6-92f1-4caa-87df-e05ba7b917a6
             */
            id: string;
            /** @description Kind of manager, `1` user, `2` company or `3` role. Goes into `managerType` of an item. */
            userType: components["schemas"]["UserTypeKnown"];
            /**
             * @description Without meaning for callers. Holds what `autodeskId` holds.
             * @example WD43ZJGKDFLFH
             */
            oxygenId: string;
            /**
             * @description The manager, a user by Autodesk ID, a company or a role by member group ID. Goes into `manager` of an item. Was missing in one answer of 2024, where `oxygenId` stood alone.
             * @example WD43ZJGKDFLFH
             */
            autodeskId?: string;
            /**
             * @description Role the mapping gives, `1` for manager.
             *
             *     Known values: `1`.
             * @example 1
             */
            submittalsRole: string;
            /**
             * @description Who changed the mapping last, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            updatedBy: string;
            /**
             * Format: date-time
             * @description When the mapping was last changed.
             * @example 2024-02-11T14:14:30.225223Z
             */
            updatedAt: string;
            /**
             * @description Who made the mapping, by Autodesk ID.
             * @example WD43ZJGKDFLFH
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the mapping was made.
             * @example 2024-02-11T14:14:30.225223Z
             */
            createdAt: string;
        };
        /** @description One page of manager mappings. */
        ManagerMappingPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description Mappings that fit. */
            results: components["schemas"]["ManagerMapping"][];
        };
        /** @description User, company or role to make a manager of submittals in the project. */
        NewManagerMapping: {
            /** @description What `autodeskId` stands for, `1` user, `2` company or `3` role. */
            userType: components["schemas"]["UserType"];
            /**
             * @description A user's Autodesk ID, or the member group ID of a company or role.
             * @example WD43ZJGKDFLFH
             */
            autodeskId: string;
            /**
             * @description Role to give. `1`, manager, is the only one.
             * @example 1
             * @enum {string}
             */
            submittalsRole: "1";
        };
        /** @description How the project shall number its items from now on. */
        SequenceTypeChange: {
            /**
             * @description Way of numbering. A project that has none yet takes either; after that, only the change from 1 to 2 is possible.
             *
             *     - `1` one sequence for the whole project.
             *     - `2` a sequence for each spec section.
             * @example 2
             * @enum {string}
             */
            sequenceType: "1" | "2";
        };
        /** @description Work the service does in the background. */
        AsyncJob: {
            /**
             * Format: uuid
             * @description Job. `getAsyncJob` takes it.
             * @example 7eda559f-53c0-448e-a038-b28e543ab677
             */
            id: string;
            /**
             * @description What came of the job. A job that failed says here what went wrong; one that is done may have something to tell or not, as its kind goes.
             * @example {}
             */
            resultsPayload: Record<string, never>;
            /**
             * @description How far the job is. It ends in 3 or 4.
             *
             *     - `1` waiting.
             *     - `2` running.
             *     - `3` done.
             *     - `4` failed; see `resultsPayload`.
             *
             *     Known values: `1`, `2`, `3`, `4`.
             * @example 1
             */
            asyncState: string;
            /**
             * Format: date-time
             * @description When the job was made.
             * @example 2026-01-18T10:19:11.307162Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the job last changed.
             * @example 2026-01-18T10:19:11.307189Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When work on the job began; null as long as it waits.
             * @example null
             */
            startedAt: string | null;
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
        /** @description There is no such project, or nothing in it has the id asked for. */
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
    parameters: {
        /**
         * @description Project, as the Data Management API names it but without the leading `b.`.
         * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
         */
        projectId: string;
        /**
         * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
         * @example 20
         */
        limit: number;
        /**
         * @description How many entries to skip.
         * @example 0
         */
        offset: number;
        /**
         * @description Submittal item.
         * @example 767b5888-2c6a-413d-8487-613966dd64ce
         */
        itemId: string;
        /**
         * @description Spec section whose sequence is meant. Needed only where the project numbers by spec section, which `customIdentifierSequenceType` of its metadata tells.
         * @example 6468e125-0b48-484c-b871-319d1695edbe
         */
        sequenceSpecId: string;
        /**
         * @description Review step of the item.
         * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
         */
        stepId: string;
        /**
         * @description Task of the review step.
         * @example 00369989-8bf3-4ed2-beaf-99352393688c
         */
        taskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List submittal items.
     *
     * Lists the items of a project that the caller may see. Drafts are among them for managers only, and voided items are left out by default. Most filters take several values. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-GET
     */
    listItems: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Properties to order by, the most important one first.
                 * @example [
                 *       "statusId asc",
                 *       "updatedAt desc"
                 *     ]
                 */
                sort?: components["schemas"]["ItemSort"][];
                /**
                 * @description Text to look for. Leaves items that have it somewhere in `identifier`, `title`, `specIdentifier` or among those it is up to now.
                 * @example door
                 */
                search?: string;
                /**
                 * @description Only items with one of these titles.
                 * @example [
                 *       "Shop Drawings"
                 *     ]
                 */
                "filter[title]"?: string[];
                /**
                 * @description Only items with one of these statuses.
                 * @example [
                 *       "1",
                 *       "2"
                 *     ]
                 */
                "filter[statusId]"?: string[];
                /**
                 * @description Only items of these spec sections.
                 * @example [
                 *       "b4aa3864-5706-4a7b-b06c-a792e8b2df23"
                 *     ]
                 */
                "filter[specId]"?: string[];
                /**
                 * @description Only items that are up to one of these users now, by Autodesk ID.
                 * @example [
                 *       "HNRCQ6JTWAED"
                 *     ]
                 */
                "filter[ballInCourtUsers]"?: string[];
                /**
                 * @description Only items that are up to one of these companies now, by member group ID.
                 * @example [
                 *       "224356"
                 *     ]
                 */
                "filter[ballInCourtCompanies]"?: string[];
                /**
                 * @description Only items that are up to one of these roles now, by member group ID.
                 * @example [
                 *       "3522614"
                 *     ]
                 */
                "filter[ballInCourtRoles]"?: string[];
                /**
                 * @description Only items with one of these final responses.
                 * @example [
                 *       "2d46d30b-7dc1-4a65-991d-d739a1381eb8"
                 *     ]
                 */
                "filter[responseId]"?: string[];
                /**
                 * @description Only items that got one of these responses in review.
                 * @example [
                 *       "2d46d30b-7dc1-4a65-991d-d739a1381eb8"
                 *     ]
                 */
                "filter[reviewResponseId]"?: string[];
                /**
                 * @description Only items of these item types.
                 * @example [
                 *       "06fa0c1b-6462-459d-8a38-0aff11bfe868"
                 *     ]
                 */
                "filter[typeId]"?: string[];
                /**
                 * @description Only items of these packages. `noPackage` stands for items in no package.
                 * @example [
                 *       "e8302552-fc5a-42ac-ba4b-e9de9760c356",
                 *       "noPackage"
                 *     ]
                 */
                "filter[packageId]"?: string[];
                /**
                 * @description Only items in one of these states.
                 * @example [
                 *       "mgr-1",
                 *       "rev"
                 *     ]
                 */
                "filter[stateId]"?: ("draft" | "sbc-1" | "mgr-1" | "rev" | "mgr-2" | "sbc-2" | "void")[];
                /**
                 * @description Only items with one of these numbers of the user interface.
                 * @example [
                 *       "2",
                 *       "17"
                 *     ]
                 */
                "filter[identifier]"?: string[];
                /**
                 * @description Only items with one of these lead times, in days.
                 * @example [
                 *       "100"
                 *     ]
                 */
                "filter[leadTime]"?: string[];
                /**
                 * @description Only items that are in one of these revisions.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[revision]"?: string[];
                /**
                 * @description Only items of these managers, by Autodesk ID.
                 * @example [
                 *       "WD43ZJGKDFLFH"
                 *     ]
                 */
                "filter[manager]"?: string[];
                /**
                 * @description Only items whose manager is of one of these kinds.
                 * @example [
                 *       "1"
                 *     ]
                 */
                "filter[managerType]"?: components["schemas"]["UserType"][];
                /**
                 * @description Only items of these responsible contractors, by Autodesk ID.
                 * @example [
                 *       "WD43ZJGKDFLFH"
                 *     ]
                 */
                "filter[subcontractor]"?: string[];
                /**
                 * @description Only items whose responsible contractor is of one of these kinds.
                 * @example [
                 *       "2",
                 *       "3"
                 *     ]
                 */
                "filter[subcontractorType]"?: components["schemas"]["UserType"][];
                /**
                 * @description Only items made by this user, by Autodesk ID.
                 * @example PER8KQPK2JRT
                 */
                "filter[createdBy]"?: string;
                /**
                 * @description Only items that one of these watches, by Autodesk ID.
                 * @example [
                 *       "PER8KQPK2JRT"
                 *     ]
                 */
                "filter[watchers]"?: string[];
                /**
                 * @description Only items that are due on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[dueDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items that have to be submitted on these days.
                 * @example 2022-03-02
                 */
                "filter[submitterDueDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items whose review has to be prepared on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[managerDueDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items made on these days.
                 * @example 2022-03-02
                 */
                "filter[createdAt]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items that entered `sbc-1` on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[sentToSubmitter]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items that entered `mgr-1` on these days.
                 * @example 2022-03-02
                 */
                "filter[receivedFromSubmitter]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items that entered `rev` on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[sentToReview]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items that came out of review on these days.
                 * @example 2022-03-02
                 */
                "filter[receivedFromReview]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items that were closed and distributed on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[publishedDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items the responsible contractor has to hand in on these days.
                 * @example 2022-03-02
                 */
                "filter[requiredDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items whose approval is needed on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[requiredApprovalDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items whose material has to be on site on these days.
                 * @example 2022-03-02
                 */
                "filter[requiredOnJobDate]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only items last changed on these days.
                 * @example 2022-03-02..2022-03-03
                 */
                "filter[updatedAt]"?: components["schemas"]["DateOrRange"];
                /**
                 * @description Only these items.
                 * @example [
                 *       "b8cc9324-6759-4f07-8ce3-725d5afd4f11"
                 *     ]
                 */
                "filter[id]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the items that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Create a submittal item.
     *
     * Makes an item. The caller's own permitted actions say which states an item may start in: a manager assigns it to a responsible contractor (`sbc-1`) or keeps it as a draft, anybody may submit one to a manager (`mgr-1`). Give it a review template now if it is to be reviewed, since no public operation adds steps later. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-POST
     */
    createItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItem"];
            };
        };
        responses: {
            /** @description The item exists. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a submittal item.
     *
     * Gets one item. Its permitted actions say what the caller may do with it now: which fields may be changed (`Item::partial_update`), which states it can go to and what that takes (`Item::wf_transition`), whether files can be attached (`Attachment::create`). Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-itemId-GET
     */
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Update a submittal item.
     *
     * Changes the fields that are sent and leaves the others. What may be changed depends on the caller and on the state of the item: the fields of the action `Item::partial_update` of `getItem`. The state itself is changed with `transitionItem`. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-itemId-PATCH
     */
    updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemUpdate"];
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Move a submittal item to another state.
     *
     * Takes an item one step through its workflow, from the responsible contractor (`sbc-1`) to the manager (`mgr-1`), on to the reviewers (`rev`), back to the manager (`mgr-2`) and to its end (`sbc-2`). The last required task of a review brings the item to `mgr-2` by itself. The action `Item::wf_transition` of `getItem` lists the ways open to the caller; send its own mandatory fields and those of the way. Fields of the item may be changed in the same call. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-itemIdtransition-POST
     */
    transitionItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemTransition"];
            };
        };
        responses: {
            /** @description The item in its new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the revisions of a submittal item.
     *
     * Lists the earlier rounds of submission of an item, each with its steps and tasks of review. The current round is on the item itself, which `getItem` gets. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-revisions-GET
     */
    listRevisions: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the revisions, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the next custom number.
     *
     * Suggests the next custom number: one more than the number made last, in the whole project or in a spec section, depending on how the project numbers. Numbers in use are skipped, numbers set free are used again, leading zeros stay. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-itemsnext-custom-identifier-GET
     */
    getNextCustomIdentifier: {
        parameters: {
            query?: {
                /**
                 * @description Spec section whose sequence is meant. Needed only where the project numbers by spec section, which `customIdentifierSequenceType` of its metadata tells.
                 * @example 6468e125-0b48-484c-b871-319d1695edbe
                 */
                specId?: components["parameters"]["sequenceSpecId"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number made last and the next one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIdentifiers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Check a custom number.
     *
     * Checks that a custom number is free, within the project or the spec section depending on how the project numbers, and that its form is right. Any text may be a number as long as both hold. Nothing is stored, so the right to read is enough. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-itemsvalidate-custom-identifier-POST
     */
    validateCustomIdentifier: {
        parameters: {
            query?: {
                /**
                 * @description Spec section whose sequence is meant. Needed only where the project numbers by spec section, which `customIdentifierSequenceType` of its metadata tells.
                 * @example 6468e125-0b48-484c-b871-319d1695edbe
                 */
                specId?: components["parameters"]["sequenceSpecId"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIdentifierCheck"];
            };
        };
        responses: {
            /** @description The number can be used. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Another item has the number already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the attachments of a submittal item.
     *
     * Returns the files of the item, page by page. The `uploadUrn` of an attachment names the storage object to download. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-items-itemId-attachments-GET
     */
    listAttachments: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Fields to sort by, each followed by a blank and `asc` or `desc`. `isReview` and `isResponse` are no properties of an attachment.
                 * @example [
                 *       "categoryId asc",
                 *       "createdAt desc"
                 *     ]
                 */
                sort?: string[];
                /**
                 * @description Only attachments of these steps of the workflow, named as in `categoryId`.
                 * @example [
                 *       "1",
                 *       "2"
                 *     ]
                 */
                "filter[categoryId]"?: string[];
                /**
                 * @description Only attachments of these revisions.
                 * @example [
                 *       0,
                 *       1
                 *     ]
                 */
                "filter[revision]"?: number[];
                /**
                 * @description `true` leaves only files that are uploaded, `false` only those that are not.
                 * @example true
                 */
                "filter[isFileUploaded]"?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the attachments that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Attach a file to a submittal item.
     *
     * Two ways lead here. A file already kept in the Files tool is linked by its version `urn` with `isFileUploaded: true`. A local file is announced first, without a `urn`; the answer's `uploadUrn` says where to upload it, and an update of the attachment confirms the upload. The item itself tells whether the caller may attach and which fields are needed then. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-attachments-POST
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
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
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
    /**
     * Confirm the upload of an attachment.
     *
     * Last step of attaching a local file: says that the file has been uploaded to the `uploadUrn`, whereupon the service gives it its `urn`. That takes a while; `asyncState` tells how far it is. Files of the Files tool need none of this. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-attachments-attachmentId-PATCH
     */
    updateAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Attachment.
                 * @example c14eabff-d79c-4429-9fa4-504a7aff7a37
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentUpdate"];
            };
        };
        responses: {
            /** @description The attachment as it is now. The job behind `asyncState` goes on after that. */
            200: {
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
    /**
     * List the review steps of a submittal item.
     *
     * Returns the steps of the item's review with their tasks, page by page. An item gets its steps from the review template it is made with; no operation adds any.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-steps-GET
     */
    listSteps: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a review step.
     *
     * Returns one step of an item's review with its tasks.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-steps-stepId-GET
     */
    getStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the tasks of a review step.
     *
     * Returns the tasks of one step, page by page. A task is given to one user, company or role.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-tasks-GET
     */
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a review task.
     *
     * Returns one task. Its `permittedActions` tell whether the caller may close it and which fields are needed then.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-tasks-taskId-GET
     */
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
                /**
                 * @description Task of the review step.
                 * @example 00369989-8bf3-4ed2-beaf-99352393688c
                 */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Close a review task.
     *
     * Gives the reviewer's response and completes the task. Once none of the required tasks of a step is open, the next step starts; with no step left, the service moves the item on to `mgr-2`. The caller needs `Task::close` among the `permittedActions` of the task.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-tasks-taskIdclose-POST
     */
    closeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Submittal item.
                 * @example 767b5888-2c6a-413d-8487-613966dd64ce
                 */
                itemId: components["parameters"]["itemId"];
                /**
                 * @description Review step of the item.
                 * @example e00a643d-e862-4be1-a6a3-aaa6acb118f0
                 */
                stepId: components["parameters"]["stepId"];
                /**
                 * @description Task of the review step.
                 * @example 00369989-8bf3-4ed2-beaf-99352393688c
                 */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskClosing"];
            };
        };
        responses: {
            /** @description The task is closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List item types.
     *
     * Item types of the project, page by page. Every submittal item has one, named by its `typeId`. `isActive` tells whether one was deleted. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-item-types-GET
     */
    listItemTypes: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the item types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTypePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an item type.
     *
     * Returns one item type of the project. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-item-types-id-GET
     */
    getItemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Item type.
                 * @example 5bab7f9b-61cf-45bc-8bce-f88ddd9d380e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List packages.
     *
     * Packages of the project, page by page. Filters and `search` narrow the answer; without them all packages are returned. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-packages-GET
     */
    listPackages: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Fields to sort by, the first one counting most, each followed by a blank and `asc` or `desc`.
                 * @example [
                 *       "spec.identifier asc",
                 *       "title desc"
                 *     ]
                 */
                sort?: string[];
                /**
                 * @description Text to look for in `identifier`, `title` and the spec section's number. Part of a field is enough.
                 * @example light
                 */
                search?: string;
                /**
                 * @description Only packages with one of these numbers.
                 * @example [
                 *       "222",
                 *       "223"
                 *     ]
                 */
                "filter[identifier]"?: string[];
                /**
                 * @description Only packages with one of these titles.
                 * @example [
                 *       "Lighting fixtures"
                 *     ]
                 */
                "filter[title]"?: string[];
                /**
                 * @description Only packages of one of these spec sections.
                 * @example [
                 *       "e6111f96-8437-491e-a1ae-16fd53f0cbef"
                 *     ]
                 */
                "filter[specId]"?: string[];
                /**
                 * @description Only packages whose spec section has one of these numbers.
                 * @example [
                 *       "A-500"
                 *     ]
                 */
                "filter[spec.identifier]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the packages that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a package.
     *
     * Returns one package of the project. The items in it are those with its `packageId`. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-packages-id-GET
     */
    getPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Package.
                 * @example e8302552-fc5a-42ac-ba4b-e9de9760c356
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List spec sections.
     *
     * Spec sections of the project, page by page. Every submittal item belongs to one, named by its `specId`. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-specs-GET
     */
    listSpecs: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Fields to sort by, the first one counting most, each followed by a blank and `asc` or `desc`.
                 * @example [
                 *       "identifier asc"
                 *     ]
                 */
                sort?: string[];
                /**
                 * @description Text to look for in `identifier` and `title`. Part of a field is enough.
                 * @example mater
                 */
                search?: string;
                /**
                 * @description Only spec sections with one of these numbers.
                 * @example [
                 *       "500",
                 *       "A-510"
                 *     ]
                 */
                "filter[identifier]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the spec sections that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecPage"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    /**
     * Make a spec section.
     *
     * Adds a spec section to the project, so that items can be filed under it. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-specs-POST
     */
    createSpec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSpec"];
            };
        };
        responses: {
            /** @description The spec section exists. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spec"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a spec section.
     *
     * Returns one spec section of the project. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-specs-id-GET
     */
    getSpec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Spec section.
                 * @example e6111f96-8437-491e-a1ae-16fd53f0cbef
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spec section. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spec"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    /**
     * List the responses a project offers.
     *
     * Returns the answers that reviewers and managers of the project can choose, page by page. One of them is needed to close a task or an item. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-responses-GET
     */
    listResponses: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the responses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewResponsePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a response.
     *
     * Returns one of the answers that the project offers. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-responses-id-GET
     */
    getResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Response.
                 * @example 38ffb07d-d734-4aa6-bbf4-cb121c56972f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the review templates of a project.
     *
     * Returns the templates with their steps and tasks, page by page. The id of one can be sent along when an item is created. Templates are made in the user interface; no operation does that.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-templates-GET
     */
    listTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Fields to sort by, each followed by a blank and `asc` or `desc`.
                 * @example [
                 *       "name asc"
                 *     ]
                 */
                sort?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get fixed values and the project's setup.
     *
     * Names the fixed values that other answers hold as digits, and tells how the project is set up: its item types and review responses, its defaults, and the way items are numbered. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-metadata-GET
     */
    getMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fixed values and setup of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metadata"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the current user's roles and permissions.
     *
     * Tells which roles the user behind the token has in the project and which actions that allows. Ask before making an item: `Item::create` names the states it may start in and the fields each of them needs. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-users-me-GET
     */
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles and permissions of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List managers.
     *
     * Users, companies and roles that are managers of submittals in the project, page by page. Only they can be the `manager` of an item. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-mappings-GET
     */
    listManagerMappings: {
        parameters: {
            query?: {
                /**
                 * @description Most entries of one page. The reference pages name 20 as what is taken when it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Only mappings of one of these users, companies or roles.
                 * @example [
                 *       "WD43ZJGKDFLFH",
                 *       "224356"
                 *     ]
                 */
                "filter[autodeskId]"?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the mappings that fit, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerMappingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Make a user, company or role a manager.
     *
     * Makes a user, a company or a role a manager of submittals in the project. It can then be set as the `manager` of an item, in a new one or by an update. The caller must be an admin: `getMe` shows role `4` and the action `AdminMapping::create`. Not for BIM 360 projects.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-mappings-POST
     */
    createManagerMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewManagerMapping"];
            };
        };
        responses: {
            /** @description The mapping exists. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagerMapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete a manager mapping.
     *
     * Deletes a mapping. Only users, companies and roles with a mapping can be made the `manager` of an item.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-mappings-mappingId-DELETE
     */
    deleteManagerMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Mapping, by the `id` that `listManagerMappings` and `createManagerMapping` return.
                 * @example ab1754f6-92f1-4caa-87df-e05ba7b917a6
                 */
                mappingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such project or mapping. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Change how items are numbered.
     *
     * Starts a job that sets how the project's custom numbers run: in one sequence for all items, or in a sequence for each spec section. A project that numbers by spec section cannot go back. The caller must be an admin. Ask `getAsyncJob` until the job has ended; `getMetadata` tells which way is in use.
     *
     * Needs a three-legged token with `data:write`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-custom-identifierchange-sequence-type-POST
     */
    changeSequenceType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SequenceTypeChange"];
            };
        };
        responses: {
            /** @description The job, which may wait, run or have ended already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Such a change is under way already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayFault"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the state of a job.
     *
     * Tells how far a background job is. Ask again until `asyncState` is `3`, done, or `4`, failed. So far only `changeSequenceType` starts such jobs.
     *
     * Needs a three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/acc/v1/reference/http/submittals-async-jobs-asyncJobId-GET
     */
    getAsyncJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Project, as the Data Management API names it but without the leading `b.`.
                 * @example 9eae7d59-1469-4389-bfb2-4114e2ba5545
                 */
                projectId: components["parameters"]["projectId"];
                /**
                 * @description Job, by the `id` that `changeSequenceType` returns.
                 * @example 7eda559f-53c0-448e-a038-b28e543ab677
                 */
                asyncJobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
