// Generated from openapi/autocad-io/ by `npm run generate`. Do not edit.

export interface paths {
    "/autocad.io/us-east/v2/WorkItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work items
         * @deprecated
         * @description Lists work items with all their properties. Version 3 lists ids alone, with `GET /workitems`, and had no list at all before January 2024.
         */
        get: operations["listWorkItems"];
        put?: never;
        /**
         * Run an activity
         * @deprecated
         * @description Queues a run of an activity. The service fetches the inputs, runs the activity's script in the AutoCAD core engine and publishes the outputs; a work item cannot be changed once it exists. To learn how it ends, add an output argument named `Status` with an address of your own, or ask for the work item until `Status` is neither `Pending` nor `InProgress`. Version 2 is retired, since when is unconfirmed. Version 3 has `POST /workitems` in its place, which answers with 200 and takes a map of arguments instead of two lists.
         */
        post: operations["createWorkItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/WorkItems('{id}')": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the work item. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example 9688d314d6e94bc682f901b468ca8dbc
                 */
                id: components["parameters"]["workItemId"];
            };
            cookie?: never;
        };
        /**
         * Get a work item
         * @deprecated
         * @description Gets a work item with its arguments, its status, its times and, once there is one, the address of its report. Asking again and again for the status is discouraged; a `Status` output that the service calls does without. Version 3 has `GET /workitems/{id}`, which knows a status for three days after the end.
         */
        get: operations["getWorkItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/WorkItems('{id}')/Status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the work item. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example 9688d314d6e94bc682f901b468ca8dbc
                 */
                id: components["parameters"]["workItemId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a work item
         * @deprecated
         * @description Gets the status of a work item alone. The tutorial that shows it advises against asking in production: give the work item a `Status` output instead, which the service calls.
         */
        get: operations["getWorkItemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/Activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activities
         * @deprecated
         * @description Lists activities with all their properties. Version 3 has `GET /activities`.
         */
        get: operations["listActivities"];
        put?: never;
        /**
         * Create an activity
         * @deprecated
         * @description Creates an activity: a script, the engine it needs, its inputs and outputs and the app packages it uses. Any number of work items can run it. Version 3 has `POST /activities`, and there a work item refers to an activity by owner, name and alias.
         */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/Activities('{id}')": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        /**
         * Get an activity
         * @deprecated
         * @description Gets an activity with all its properties. Version 3 has `GET /activities/{id}`, whose id is made of owner, name and alias.
         */
        get: operations["getActivity"];
        /**
         * Replace an activity
         * @deprecated
         * @description Puts another activity in the place of one that exists, all of it. Known from the migration guide alone. In version 3 an activity gets a new version, and an alias is moved to it.
         */
        put: operations["replaceActivity"];
        post?: never;
        /**
         * Delete an activity
         * @deprecated
         * @description Deletes an activity. Version 3 has `DELETE /activities/{id}`.
         */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        /**
         * Change an activity
         * @deprecated
         * @description Changes the properties that are sent and keeps the others. In version 3 an activity gets a new version, and an alias is moved to it.
         */
        patch: operations["updateActivity"];
        trace?: never;
    };
    "/autocad.io/us-east/v2/Activities('{id}')/Operations.GetVersions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an activity
         * @deprecated
         * @description Lists the earlier versions of an activity, each with all its properties. Version 3 has `GET /activities/{id}/versions`.
         */
        get: operations["listActivityVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/Activities('{id}')/Operations.SetVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go to a version of an activity
         * @deprecated
         * @description Puts the version that the body names in force. In version 3 an alias points to a version instead.
         */
        post: operations["setActivityVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/Activities('{id}')/Operations.DeleteHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the history of an activity
         * @deprecated
         * @description Deletes the earlier versions of an activity. It takes no body.
         */
        post: operations["deleteActivityHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List app packages
         * @deprecated
         * @description Lists app packages with all their properties. Version 3 has `GET /appbundles`.
         */
        get: operations["listAppPackages"];
        put?: never;
        /**
         * Create an app package
         * @deprecated
         * @description Creates an app package from a zip file that has been uploaded. The steps are: get an address from `getUploadUrl`; send the zip file there with PUT, a folder `<name>.bundle` with a `PackageContents.xml` in it; create the app package with the address as `Resource`. Version 3 has `POST /appbundles`, which comes first and is followed by the upload.
         */
        post: operations["createAppPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages/Operations.GetUploadUrl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an upload address
         * @deprecated
         * @description Gets a pre-signed address to which the zip file of an app package can be sent with PUT. The address then serves as the `Resource` of the app package. Version 3 has none; there the answer to `POST /appbundles` says how to upload.
         */
        get: operations["getUploadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages/Operations.GetUploadUrl(RequireContentType={requireContentType})": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the upload has to come with `Content-Type: binary/octet-stream`. A plain `true` or `false` in the path.
                 * @example true
                 */
                requireContentType: boolean;
            };
            cookie?: never;
        };
        /**
         * Get an upload address that settles the media type
         * @deprecated
         * @description Does what `getUploadUrl` does and lets the caller say whether the upload must come as `binary/octet-stream`.
         */
        get: operations["getUploadUrlWithContentType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages('{id}')": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        /**
         * Get an app package
         * @deprecated
         * @description Gets an app package with all its properties. Version 3 has `GET /appbundles/{id}`.
         */
        get: operations["getAppPackage"];
        /**
         * Replace an app package
         * @deprecated
         * @description Puts another app package in the place of one that exists, all of it. In version 3 an app bundle gets a new version, and an alias is moved to it.
         */
        put: operations["replaceAppPackage"];
        post?: never;
        /**
         * Delete an app package
         * @deprecated
         * @description Deletes an app package. Version 3 has `DELETE /appbundles/{id}`.
         */
        delete: operations["deleteAppPackage"];
        options?: never;
        head?: never;
        /**
         * Change an app package
         * @deprecated
         * @description Changes the properties that are sent and keeps the others. In version 3 an app bundle gets a new version, and an alias is moved to it.
         */
        patch: operations["updateAppPackage"];
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages('{id}')/Operations.GetVersions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of an app package
         * @deprecated
         * @description Lists the earlier versions of an app package, each with all its properties. Version 3 has `GET /appbundles/{id}/versions`.
         */
        get: operations["listAppPackageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages('{id}')/Operations.SetVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go to a version of an app package
         * @deprecated
         * @description Puts the version that the body names in force. In version 3 an alias points to a version instead.
         */
        post: operations["setAppPackageVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/AppPackages('{id}')/Operations.DeleteHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the history of an app package
         * @deprecated
         * @description Deletes the earlier versions of an app package. It takes no body.
         */
        post: operations["deleteAppPackageHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/Engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List engines
         * @deprecated
         * @description Lists the AutoCAD core engines that activities and app packages can ask for. Version 3 has `GET /engines`.
         */
        get: operations["listEngines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autocad.io/us-east/v2/Engines('{id}')": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the engine. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example 22.0
                 */
                id: components["parameters"]["engineId"];
            };
            cookie?: never;
        };
        /**
         * Get an engine
         * @deprecated
         * @description Gets an AutoCAD core engine. Version 3 has `GET /engines/{id}`, where `22.0` became `Autodesk.AutoCAD+22`.
         */
        get: operations["getEngine"];
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
        /** @description Header of the HTTP request by which the service fetches an input or publishes an output. */
        ArgumentHeader: {
            /**
             * @description Name of the header.
             * @example X-Request-Source
             */
            Name: string | null;
            /**
             * @description Value of the header.
             * @example nightly-plot
             */
            Value: string | null;
        };
        /**
         * @description What `Resource` leads to. Null means `Simple`; so does leaving it out of a request, and the answer then has null.
         *
         *     - `Simple` one resource, used as it is.
         *     - `EtransmitPackage` one AutoCAD eTransmit package, unpacked after the download.
         *     - `RemoteFileResource` a graph of related files described by a RemoteFileResource object; all of them are fetched.
         *     - `ZipPackage` one compressed file, unpacked into the working folder.
         *     - `Embedded` the content itself, as a data URI in `Resource`: `data:application/json[;base64],<data>`. No other media
         *       type goes.
         *     - `Variadic` the beginning of an address. The application completes it during the run, and the resource is fetched
         *       only then.
         * @example Simple
         * @enum {string|null}
         */
        ResourceKindOrNull: "Simple" | "EtransmitPackage" | "RemoteFileResource" | "ZipPackage" | "Embedded" | "Variadic" | null;
        /** @description Input of the run and where it comes from. */
        InputArgument: {
            /**
             * @description Address the input is fetched from, or the content itself as a data URI where it is `Embedded`.
             * @example https://s3.amazonaws.com/AutoCAD-Core-Engine-Services/TestDwg/makeall.dwg
             */
            Resource: string | null;
            /**
             * @description Input of the activity this is; no two inputs may have the same name. The drawing that AutoCAD opens is named `HostDwg` in all examples.
             * @example HostDwg
             */
            Name: string;
            /** @description Headers of the HTTP request by which the service fetches the input; empty when there are none. */
            Headers: components["schemas"]["ArgumentHeader"][];
            ResourceKind: components["schemas"]["ResourceKindOrNull"];
            /**
             * @description Kind of storage the input comes from; null when the request left it out.
             *
             *     Known values: `Generic`, `A360`.
             * @example Generic
             */
            StorageProvider: string | null;
            /**
             * @description Method by which the service fetches the input; null when the request left it out.
             * @example GET
             * @enum {string|null}
             */
            HttpVerb: "GET" | "HEAD" | null;
        };
        /** @description Output of the run and where it goes. */
        OutputArgument: {
            /**
             * @description Address the output is published to; null in the answer to a request that gave none.
             * @example https://files.example.com/plots/hall-3.pdf
             */
            Resource: string | null;
            /**
             * @description Output of the activity this is; no two outputs may have the same name. The name `Status` is special: the service sends the status of the work item, as JSON, to the `Resource` of that output.
             * @example Result
             */
            Name: string;
            /** @description Headers of the HTTP request by which the service publishes the output; empty when there are none. */
            Headers: components["schemas"]["ArgumentHeader"][];
            ResourceKind: components["schemas"]["ResourceKindOrNull"];
            /**
             * @description Kind of storage the output goes to; null when the request left it out.
             *
             *     Known values: `Generic`, `A360`.
             * @example Generic
             */
            StorageProvider: string | null;
            /**
             * @description Method by which the service publishes the output; null when the request left it out.
             * @example PUT
             * @enum {string|null}
             */
            HttpVerb: "PUT" | "POST" | null;
        };
        /** @description Inputs and outputs of the run. */
        WorkItemArguments: {
            /** @description Inputs, fetched before the script runs. Their names differ from one another. */
            InputArguments: components["schemas"]["InputArgument"][];
            /** @description Outputs, published after the script has run. Their names differ from one another. */
            OutputArguments: components["schemas"]["OutputArgument"][];
        };
        /**
         * @description How the run is doing. Final unless it is `Pending` or `InProgress`. No example shows null; the metadata allows it.
         *
         *     - `FailedEnvironmentSetup` (-5) installing the engine the activity asks for failed.
         *     - `FailedUpload` (-4) an output could not be uploaded.
         *     - `FailedMissingOutput` (-3) the engine ended well, but an output is not there.
         *     - `FailedExecution` (-2) the engine gave an exit code other than zero: it ran out of time, crashed or could not
         *       open the drawing.
         *     - `FailedDownload` (-1) an input could not be fetched.
         *     - `Pending` (0) queued, no worker has taken it up.
         *     - `InProgress` (1) a worker is on it.
         *     - `Succeeded` (256) done.
         * @example Pending
         * @enum {string|null}
         */
        ExecutionStatus: "FailedEnvironmentSetup" | "FailedUpload" | "FailedMissingOutput" | "FailedExecution" | "FailedDownload" | "Pending" | "InProgress" | "Succeeded" | null;
        /** @description Where the report of the run is. */
        StatusDetails: {
            /**
             * Format: uri
             * @description Address to download the report of the run from; null until there is one.
             * @example https://files.example.com/reports/9688d314d6e94bc682f901b468ca8dbc.log
             */
            Report: string | null;
        } | null;
        /** @description Run of an activity. */
        WorkItem: {
            /**
             * @description OData address of the type. Not in the page's table, but in every answer shown; in a list it stands beside the entries instead.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#WorkItems/$entity
             */
            "@odata.context"?: string;
            /**
             * @description `Id` of the activity that runs. No example shows null; the metadata allows it.
             * @example PlotToPDF
             */
            ActivityId: string | null;
            Arguments: components["schemas"]["WorkItemArguments"];
            Status: components["schemas"]["ExecutionStatus"];
            StatusDetails: components["schemas"]["StatusDetails"];
            /**
             * @description Region the work item runs in. The service takes no notice of it.
             *
             *     Known values: `AmazonNorthernVirginia`, `AzureWestUS`.
             * @example null
             */
            AvailabilityZone: string | null;
            /**
             * Format: date-time
             * @description When the work item was queued; no example shows null, the metadata allows it.
             * @example 2015-05-20T18:09:47.957112Z
             */
            TimeQueued: string | null;
            /**
             * Format: date-time
             * @description When a worker took the work item up; null until then.
             * @example 2015-05-20T18:09:49.120417Z
             */
            TimeInputTransferStarted: string | null;
            /**
             * Format: date-time
             * @description When all inputs were there and the engine was about to start; null until then.
             * @example 2015-05-20T18:09:51.883002Z
             */
            TimeScriptStarted: string | null;
            /**
             * Format: date-time
             * @description When the engine was done; null until then.
             * @example 2015-05-20T18:09:58.405739Z
             */
            TimeScriptEnded: string | null;
            /**
             * Format: date-time
             * @description When all outputs were published; null until then.
             * @example 2015-05-20T18:09:59.671250Z
             */
            TimeOutputTransferEnded: string | null;
            /**
             * Format: int64
             * @description How many bytes the run downloaded; the misspelt name is that of the service. Null until known.
             * @example 227008
             */
            BytesTranferredIn: number | null;
            /**
             * Format: int64
             * @description How many bytes the run uploaded; the misspelt name is that of the service. Null until known.
             * @example 84512
             */
            BytesTranferredOut: number | null;
            /**
             * @description Work item, 32 hexadecimal digits.
             * @example 9688d314d6e94bc682f901b468ca8dbc
             */
            Id: string;
            /**
             * @description Version of the work item, always 1. In the page's table and example only.
             * @example 1
             */
            Version?: number;
            /**
             * Format: date-time
             * @description When the work item last changed; 0001-01-01, the earliest date of .NET, right after it was created.
             * @example 0001-01-01T00:00:00Z
             */
            Timestamp: string;
        };
        /** @description Work items. */
        WorkItemList: {
            /**
             * @description OData address of the set.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#WorkItems
             */
            "@odata.context"?: string;
            /** @description The work items. */
            value: components["schemas"]["WorkItem"][];
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
        /** @description Header of the HTTP request by which the service fetches an input or publishes an output. */
        NewArgumentHeader: {
            /**
             * @description Name of the header.
             * @example X-Request-Source
             */
            Name?: string | null;
            /**
             * @description Value of the header.
             * @example nightly-plot
             */
            Value?: string | null;
        };
        /** @description Input of the run and where it comes from. */
        NewInputArgument: {
            /**
             * @description Address the input is fetched from: one that is pre-signed, or one that takes an `Authorization` among `Headers`. Where `ResourceKind` is `Embedded`, the content itself, as a data URI: `data:application/json[;base64],<data>`.
             * @example https://s3.amazonaws.com/AutoCAD-Core-Engine-Services/TestDwg/makeall.dwg
             */
            Resource?: string | null;
            /**
             * @description Input of the activity this is; no two inputs may have the same name. The drawing that AutoCAD opens is named `HostDwg` in all examples.
             * @example HostDwg
             */
            Name?: string;
            /** @description Headers of the HTTP request by which the service fetches the input. */
            Headers?: components["schemas"]["NewArgumentHeader"][];
            /** @default Simple */
            ResourceKind?: components["schemas"]["ResourceKindOrNull"];
            /**
             * @description Kind of storage the input comes from. May be left out or null.
             * @example Generic
             * @enum {string|null}
             */
            StorageProvider?: "Generic" | null;
            /**
             * @description Method by which the service fetches the input. May be left out or null.
             * @example GET
             * @enum {string|null}
             */
            HttpVerb?: "GET" | "HEAD" | null;
        } & unknown;
        /** @description Output of the run and where it goes. */
        NewOutputArgument: {
            /**
             * @description Address the output is published to. Null or left out where the service is to choose the place.
             * @example https://files.example.com/plots/hall-3.pdf
             */
            Resource?: string | null;
            /**
             * @description Output of the activity this is; no two outputs may have the same name. The name `Status` is special: the service sends the status of the work item, as JSON, to the `Resource` of that output.
             * @example Result
             */
            Name?: string;
            /** @description Headers of the HTTP request by which the service publishes the output. */
            Headers?: components["schemas"]["NewArgumentHeader"][];
            /** @default Simple */
            ResourceKind?: components["schemas"]["ResourceKindOrNull"];
            /**
             * @description Kind of storage the output goes to. May be left out or null.
             * @example Generic
             * @enum {string|null}
             */
            StorageProvider?: "Generic" | null;
            /**
             * @description Method by which the service publishes the output. May be left out or null.
             * @example PUT
             * @enum {string|null}
             */
            HttpVerb?: "PUT" | "POST" | null;
        };
        /** @description Inputs and outputs of the run. */
        NewWorkItemArguments: {
            /** @description Inputs, fetched before the script runs. Their names differ from one another. */
            InputArguments?: components["schemas"]["NewInputArgument"][];
            /** @description Outputs, published after the script has run. Their names differ from one another. */
            OutputArguments?: components["schemas"]["NewOutputArgument"][];
        };
        /** @description Where the report of a run is. The service sets it in its answers. */
        NewStatusDetails: {
            /**
             * Format: uri
             * @description Address of the report.
             * @example https://files.example.com/reports/9688d314d6e94bc682f901b468ca8dbc.log
             */
            Report?: string | null;
        } | null;
        /** @description Run of an activity to queue. */
        NewWorkItem: {
            /**
             * @description OData name of the type. May be left out.
             * @example #ACES.Models.WorkItem
             */
            "@odata.type"?: string;
            /**
             * @description `Id` of the activity to run.
             * @example PlotToPDF
             */
            ActivityId: string;
            Arguments: components["schemas"]["NewWorkItemArguments"];
            /**
             * @description How the run is doing. The service sets it in its answers.
             *
             *     - `FailedEnvironmentSetup` (-5) installing the engine the activity asks for failed.
             *     - `FailedUpload` (-4) an output could not be uploaded.
             *     - `FailedMissingOutput` (-3) the engine ended well, but an output is not there.
             *     - `FailedExecution` (-2) the engine gave an exit code other than zero: it ran out of time, crashed or could not
             *       open the drawing.
             *     - `FailedDownload` (-1) an input could not be fetched.
             *     - `Pending` (0) queued, no worker has taken it up.
             *     - `InProgress` (1) a worker is on it.
             *     - `Succeeded` (256) done.
             * @example Pending
             * @enum {string|null}
             */
            Status?: "FailedEnvironmentSetup" | "FailedUpload" | "FailedMissingOutput" | "FailedExecution" | "FailedDownload" | "Pending" | "InProgress" | "Succeeded" | null;
            StatusDetails?: components["schemas"]["NewStatusDetails"];
            /**
             * @description Region to run in. The service takes no notice of it.
             *
             *     Known values: `AmazonNorthernVirginia`, `AzureWestUS`.
             * @example AmazonNorthernVirginia
             */
            AvailabilityZone?: string | null;
            /** @description When the work item was queued. Only the service sets it; a request may not send it. */
            TimeQueued?: never;
            /** @description When a worker took the work item up. Only the service sets it; a request may not send it. */
            TimeInputTransferStarted?: never;
            /** @description When all inputs were there and the engine was about to start. Only the service sets it; a request may not send it. */
            TimeScriptStarted?: never;
            /** @description When the engine was done. Only the service sets it; a request may not send it. */
            TimeScriptEnded?: never;
            /** @description When all outputs were published. Only the service sets it; a request may not send it. */
            TimeOutputTransferEnded?: never;
            /** @description How many bytes the run downloaded; the misspelt name is that of the service. Only the service sets it; a request may not send it. */
            BytesTranferredIn?: never;
            /** @description How many bytes the run uploaded; the misspelt name is that of the service. Only the service sets it; a request may not send it. */
            BytesTranferredOut?: never;
            /**
             * @description Work item. The service assigns it when it accepts the request: leave it out or send an empty string.
             * @example
             */
            Id?: string;
            /**
             * @description Version of the work item, always 1. May be left out.
             * @example 1
             */
            Version?: number;
            /** @description When the work item last changed. Only the service sets it; a request may not send it. */
            Timestamp?: never;
        };
        /** @description Status of a work item and nothing else of it. */
        WorkItemStatus: {
            /**
             * @description OData address of the property.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#WorkItems('9688d314d6e94bc682f901b468ca8dbc')/Status
             */
            "@odata.context"?: string;
            value: components["schemas"]["ExecutionStatus"];
        };
        /** @description Input or output of the script. */
        ActivityParameter: {
            /**
             * @description Name by which arguments of work items refer to it.
             * @example HostDwg
             */
            Name: string;
            /**
             * @description File the script finds the input in or leaves the output in. `$(HostDwg)` marks the drawing AutoCAD opens.
             * @example $(HostDwg)
             */
            LocalFileName: string;
            /**
             * @description Whether a work item may do without it; null when the request left it out.
             * @example null
             */
            Optional: boolean | null;
        };
        /** @description Inputs and outputs of the script. A work item gives an argument of the same name for each. */
        ActivityParameters: {
            /** @description What the script reads. */
            InputParameters: components["schemas"]["ActivityParameter"][];
            /** @description What the script writes. */
            OutputParameters: components["schemas"]["ActivityParameter"][];
        };
        /** @description What the engine is told to do. */
        Instruction: {
            /**
             * @description Command line for the host application; null when the request left it out.
             * @example null
             */
            CommandLineParameters: string | null;
            /**
             * @description AutoCAD script. No example shows null; the metadata allows it.
             * @example _.line
             *     0,0
             *     10,10
             *
             *     _.saveas
             *
             *     result.dwg
             */
            Script: string | null;
        };
        /** @description Program that the script may start. */
        ChildProcess: {
            /**
             * @description Name of the program.
             * @example layercount.exe
             */
            Name: string | null;
            /**
             * @description Where the program is, as a relative path.
             * @example Contents/layercount.exe
             */
            RelativePath: string | null;
        };
        /** @description Script that work items run, with the inputs and outputs it has. A work item belongs to exactly one activity; an activity runs on one or more engines and may load app packages. */
        Activity: {
            /**
             * @description OData address of the type; in a list it stands beside the entries instead.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#Activities/$entity
             */
            "@odata.context"?: string;
            /**
             * @description `Id` of each app package the script needs; empty where AutoCAD's own commands are enough.
             * @example [
             *       "MyTestPackage"
             *     ]
             */
            AppPackages: string[];
            /**
             * @description Program that runs the script. Empty for the core console of AutoCAD; otherwise a RealDWG program that comes with an app package. No example shows null; the metadata allows it.
             * @example
             */
            HostApplication: string | null;
            /**
             * @description `Id` of the engine the script needs.
             *
             *     Known values: `20.0`, `20.1`, `21.0`, `22.0`, `23.0`.
             * @example 20.1
             */
            RequiredEngineVersion: string;
            Parameters: components["schemas"]["ActivityParameters"];
            Instruction: components["schemas"]["Instruction"];
            /** @description Programs that the script may start. */
            AllowedChildProcesses: components["schemas"]["ChildProcess"][];
            /**
             * @description Whether others may run the activity as well; false unless asked for.
             * @example false
             */
            IsPublic: boolean;
            /**
             * Format: int32
             * @description Version of the activity. The service counts it up.
             * @example 2
             */
            Version: number;
            /**
             * Format: date-time
             * @description When the activity last changed. The service sets it.
             * @example 2016-06-12T19:20:41.512Z
             */
            Timestamp: string;
            /**
             * @description What the activity is for, in words; empty where none was given. No example shows null; the metadata allows it.
             * @example
             */
            Description: string | null;
            /**
             * @description Name of the activity, by which work items refer to it.
             * @example CreateALine
             */
            Id: string;
        };
        /** @description Activities. */
        ActivityList: {
            /**
             * @description OData address of the set.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#Activities
             */
            "@odata.context"?: string;
            /** @description The activities. */
            value: components["schemas"]["Activity"][];
        };
        /** @description Input or output of the script. */
        NewActivityParameter: {
            /**
             * @description Name by which arguments of work items refer to it.
             * @example HostDwg
             */
            Name?: string;
            /**
             * @description File the script finds the input in or leaves the output in. `$(HostDwg)` marks the drawing AutoCAD opens.
             * @example $(HostDwg)
             */
            LocalFileName?: string;
            /**
             * @description Whether a work item may do without it.
             * @example true
             */
            Optional?: boolean | null;
        };
        /** @description Inputs and outputs of the script. A work item gives an argument of the same name for each. */
        NewActivityParameters: {
            /** @description What the script reads. */
            InputParameters?: components["schemas"]["NewActivityParameter"][];
            /** @description What the script writes. */
            OutputParameters?: components["schemas"]["NewActivityParameter"][];
        };
        /** @description What the engine is told to do. */
        NewInstruction: {
            /**
             * @description Command line for the host application.
             * @example null
             */
            CommandLineParameters?: string | null;
            /**
             * @description AutoCAD script, each line ended by a line feed. Every example has one.
             * @example _.line
             *     0,0
             *     10,10
             *
             *     _.saveas
             *
             *     result.dwg
             */
            Script?: string | null;
        };
        /** @description Program that the script may start. */
        NewChildProcess: {
            /**
             * @description Name of the program.
             * @example layercount.exe
             */
            Name?: string | null;
            /**
             * @description Where the program is, as a relative path.
             * @example Contents/layercount.exe
             */
            RelativePath?: string | null;
        };
        /** @description Activity to create, or to put in the place of one that exists. */
        NewActivity: {
            /**
             * @description Name of the activity, unique among your own.
             * @example CreateALine
             */
            Id: string;
            /**
             * @description `Id` of each app package the script needs. Leave it out where AutoCAD's own commands are enough.
             * @example [
             *       "MyTestPackage"
             *     ]
             */
            AppPackages?: string[];
            /**
             * @description Program that runs the script. Empty or left out for the core console of AutoCAD; otherwise a RealDWG program that comes with one of the app packages.
             * @example
             */
            HostApplication?: string | null;
            /**
             * @description `Id` of the engine the script needs.
             *
             *     Known values: `20.0`, `20.1`, `21.0`, `22.0`, `23.0`.
             * @example 20.1
             */
            RequiredEngineVersion: string;
            Parameters: components["schemas"]["NewActivityParameters"];
            Instruction: components["schemas"]["NewInstruction"];
            /** @description Programs that the script may start. */
            AllowedChildProcesses?: components["schemas"]["NewChildProcess"][];
            /**
             * @description Whether others may run the activity as well. False when left out.
             * @example false
             */
            IsPublic?: boolean;
            /**
             * Format: int32
             * @description Version of the activity. The service counts it up by itself.
             * @example 1
             */
            Version?: number;
            /**
             * @description What the activity is for, in words.
             * @example Draws a line and saves the drawing
             */
            Description?: string | null;
        };
        /** @description Properties of an activity to change. What is left out stays as it is. */
        ActivityChanges: {
            /**
             * @description Name of the activity.
             * @example CreateALine
             */
            Id?: string;
            /**
             * @description `Id` of each app package the script needs; empty where AutoCAD's own commands are enough.
             * @example [
             *       "MyTestPackage"
             *     ]
             */
            AppPackages?: string[];
            /**
             * @description Program that runs the script. Empty for the core console of AutoCAD; otherwise a RealDWG program that comes with one of the app packages.
             * @example
             */
            HostApplication?: string | null;
            /**
             * @description `Id` of the engine the script needs.
             *
             *     Known values: `20.0`, `20.1`, `21.0`, `22.0`, `23.0`.
             * @example 20.1
             */
            RequiredEngineVersion?: string;
            Parameters?: components["schemas"]["NewActivityParameters"];
            Instruction?: components["schemas"]["NewInstruction"];
            /** @description Programs that the script may start. */
            AllowedChildProcesses?: components["schemas"]["NewChildProcess"][];
            /**
             * @description Whether others may run the activity as well.
             * @example false
             */
            IsPublic?: boolean;
            /**
             * Format: int32
             * @description Version of the activity. The service counts it up by itself.
             * @example 1
             */
            Version?: number;
            /**
             * @description What the activity is for, in words.
             * @example Draws a line and saves the drawing
             */
            Description?: string | null;
        };
        /** @description Version to go back to. */
        VersionChoice: {
            /**
             * Format: int32
             * @description `Version` of one of the versions that `Operations.GetVersions` lists.
             * @example 1
             */
            Version: number;
        };
        /** @description Plug-in for AutoCAD that scripts of activities may use. It runs on one or more engines and may need other app packages. */
        AppPackage: {
            /**
             * @description OData address of the type; in a list it stands beside the entries instead.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#AppPackages/$entity
             */
            "@odata.context"?: string;
            /**
             * @description `Id` of each app package that this one needs.
             * @example []
             */
            References: string[];
            /**
             * Format: uri
             * @description Address of the zip file, the one it was uploaded to. No example shows null; the metadata allows it.
             * @example https://storage.example/packages/6f1c2f0e4b7d4e0f9a53
             */
            Resource: string | null;
            /**
             * @description `Id` of the engine the plug-in needs. No example shows null; the metadata allows it.
             *
             *     Known values: `20.0`, `20.1`, `21.0`, `22.0`, `23.0`.
             * @example 21.0
             */
            RequiredEngineVersion: string | null;
            /**
             * @description Whether others may use the app package as well; false unless asked for.
             * @example false
             */
            IsPublic: boolean;
            /**
             * @description Whether the plug-in is an object enabler; false unless asked for.
             * @example false
             */
            IsObjectEnabler: boolean;
            /**
             * Format: int32
             * @description Version of the app package.
             * @example 1
             */
            Version: number;
            /**
             * Format: date-time
             * @description When the app package last changed. The service sets it.
             * @example 2016-06-14T08:02:17.203Z
             */
            Timestamp: string;
            /**
             * @description What the app package is for, in words; empty where none was given. No example shows null; the metadata allows it.
             * @example
             */
            Description: string | null;
            /**
             * @description Name of the app package, by which activities refer to it.
             * @example MyTestPackage
             */
            Id: string;
        };
        /** @description App packages. */
        AppPackageList: {
            /**
             * @description OData address of the set.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#AppPackages
             */
            "@odata.context"?: string;
            /** @description The app packages. */
            value: components["schemas"]["AppPackage"][];
        };
        /** @description App package to create, or to put in the place of one that exists. */
        NewAppPackage: {
            /**
             * @description Name of the app package, unique among your own.
             * @example MyTestPackage
             */
            Id: string;
            /**
             * Format: uri
             * @description Address of the zip file: the `value` of `Operations.GetUploadUrl`, once the file has been put there.
             * @example https://storage.example/packages/6f1c2f0e4b7d4e0f9a53
             */
            Resource: string | null;
            /**
             * @description `Id` of each app package that this one needs.
             * @example []
             */
            References?: string[];
            /**
             * @description `Id` of the engine the plug-in needs.
             *
             *     Known values: `20.0`, `20.1`, `21.0`, `22.0`, `23.0`.
             * @example 21.0
             */
            RequiredEngineVersion: string | null;
            /**
             * @description Whether others may use the app package as well. False when left out.
             * @example false
             */
            IsPublic?: boolean;
            /**
             * @description Whether the plug-in is an object enabler. False when left out.
             * @example false
             */
            IsObjectEnabler?: boolean;
            /**
             * Format: int32
             * @description Version of the zip file that `Resource` leads to.
             * @example 1
             */
            Version?: number;
            /**
             * Format: date-time
             * @description When the app package last changed. The service sets it; leave it out.
             * @example 2016-06-14T08:02:17.203Z
             */
            Timestamp?: string;
            /**
             * @description What the app package is for, in words.
             * @example Lists the layers of a drawing
             */
            Description?: string | null;
        };
        /** @description Where to put the zip file of an app package. */
        UploadUrl: {
            /**
             * @description OData address of the type, here that of a plain text.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#Edm.String
             */
            "@odata.context"?: string;
            /**
             * Format: uri
             * @description Pre-signed address. Send the zip file there with PUT, then create the app package with it as `Resource`.
             * @example https://storage.example/packages/6f1c2f0e4b7d4e0f9a53
             */
            value: string;
        };
        /** @description Properties of an app package to change. What is left out stays as it is. */
        AppPackageChanges: {
            /**
             * @description Name of the app package.
             * @example MyTestPackage
             */
            Id?: string;
            /**
             * Format: uri
             * @description Address of the zip file: the `value` of `Operations.GetUploadUrl`, once the file has been put there.
             * @example https://storage.example/packages/6f1c2f0e4b7d4e0f9a53
             */
            Resource?: string | null;
            /**
             * @description `Id` of each app package that this one needs.
             * @example []
             */
            References?: string[];
            /**
             * @description `Id` of the engine the plug-in needs.
             *
             *     Known values: `20.0`, `20.1`, `21.0`, `22.0`, `23.0`.
             * @example 21.0
             */
            RequiredEngineVersion?: string | null;
            /**
             * @description Whether others may use the app package as well.
             * @example false
             */
            IsPublic?: boolean;
            /**
             * @description Whether the plug-in is an object enabler.
             * @example false
             */
            IsObjectEnabler?: boolean;
            /**
             * Format: int32
             * @description Version of the zip file that `Resource` leads to.
             * @example 1
             */
            Version?: number;
            /**
             * @description What the app package is for, in words.
             * @example Lists the layers of a drawing
             */
            Description?: string | null;
        };
        /** @description AutoCAD core engine that runs the scripts. */
        Engine: {
            /**
             * @description OData address of the type; in a list it stands beside the entries instead.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#Engines/$entity
             */
            "@odata.context"?: string;
            /**
             * @description Address of the engine's files.
             * @example null
             */
            Resource: string | null;
            /**
             * @description Whether everyone may use the engine.
             * @example true
             */
            IsPublic: boolean;
            /**
             * Format: int32
             * @description Version of the entry.
             * @example 1
             */
            Version: number;
            /**
             * Format: date-time
             * @description When the entry last changed.
             * @example 2017-03-21T10:15:00Z
             */
            Timestamp: string;
            /**
             * @description What the engine is, in words.
             * @example AutoCAD core engine 22.0
             */
            Description: string | null;
            /**
             * @description Name of the engine, by which activities and app packages ask for it.
             * @example 22.0
             */
            Id: string;
        };
        /** @description Engines. */
        EngineList: {
            /**
             * @description OData address of the set.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#Engines
             */
            "@odata.context"?: string;
            /** @description The engines. */
            value: components["schemas"]["Engine"][];
        };
    };
    responses: {
        /** @description The request is malformed. */
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
        /** @description Nothing is where the address leads to, or, it seems, the activity of a new work item does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description The rate limit is used up; try again later. */
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
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
    };
    parameters: {
        /**
         * @description `Id` of the work item. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
         * @example 9688d314d6e94bc682f901b468ca8dbc
         */
        workItemId: string;
        /**
         * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
         * @example CreateALine
         */
        activityId: string;
        /**
         * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
         * @example MyTestPackage
         */
        appPackageId: string;
        /**
         * @description `Id` of the engine. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
         * @example 22.0
         */
        engineId: string;
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
     * List work items.
     *
     * Lists work items with all their properties. Version 3 lists ids alone, with `GET /workitems`, and had no list at all before January 2024.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    listWorkItems: {
        parameters: {
            query?: {
                /**
                 * @description How many work items to pass over.
                 * @example 0
                 */
                $skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Work items, none past the end of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Run an activity.
     *
     * Queues a run of an activity. The service fetches the inputs, runs the activity's script in the AutoCAD core engine and publishes the outputs; a work item cannot be changed once it exists. To learn how it ends, add an output argument named `Status` with an address of your own, or ask for the work item until `Status` is neither `Pending` nor `InProgress`. Version 2 is retired, since when is unconfirmed. Version 3 has `POST /workitems` in its place, which answers with 200 and takes a map of arguments instead of two lists.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://aps.autodesk.com/en/docs/design-automation/v2/reference/http/WorkItems-POST
     *
     * @deprecated See the description.
     */
    createWorkItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkItem"];
            };
        };
        responses: {
            /** @description The work item is queued. */
            201: {
                headers: {
                    /**
                     * @description Address of the new work item.
                     * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/WorkItems('9688d314d6e94bc682f901b468ca8dbc')
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a work item.
     *
     * Gets a work item with its arguments, its status, its times and, once there is one, the address of its report. Asking again and again for the status is discouraged; a `Status` output that the service calls does without. Version 3 has `GET /workitems/{id}`, which knows a status for three days after the end.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    getWorkItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the work item. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example 9688d314d6e94bc682f901b468ca8dbc
                 */
                id: components["parameters"]["workItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the status of a work item.
     *
     * Gets the status of a work item alone. The tutorial that shows it advises against asking in production: give the work item a `Status` output instead, which the service calls.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/szilvaa/acadio-tutorials
     *
     * @deprecated See the description.
     */
    getWorkItemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the work item. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example 9688d314d6e94bc682f901b468ca8dbc
                 */
                id: components["parameters"]["workItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List activities.
     *
     * Lists activities with all their properties. Version 3 has `GET /activities`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    listActivities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Create an activity.
     *
     * Creates an activity: a script, the engine it needs, its inputs and outputs and the app packages it uses. Any number of work items can run it. Version 3 has `POST /activities`, and there a work item refers to an activity by owner, name and alias.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    createActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description The activity exists. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an activity.
     *
     * Gets an activity with all its properties. Version 3 has `GET /activities/{id}`, whose id is made of owner, name and alias.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://aps.autodesk.com/en/docs/design-automation/v2/reference/http/Activities(':id')-GET
     *
     * @deprecated See the description.
     */
    getActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Replace an activity.
     *
     * Puts another activity in the place of one that exists, all of it. Known from the migration guide alone. In version 3 an activity gets a new version, and an alias is moved to it.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-designautomation-migrationguide
     *
     * @deprecated See the description.
     */
    replaceActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description The activity is replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete an activity.
     *
     * Deletes an activity. Version 3 has `DELETE /activities/{id}`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    deleteActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Change an activity.
     *
     * Changes the properties that are sent and keeps the others. In version 3 an activity gets a new version, and an alias is moved to it.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    updateActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityChanges"];
            };
        };
        responses: {
            /** @description The activity is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the versions of an activity.
     *
     * Lists the earlier versions of an activity, each with all its properties. Version 3 has `GET /activities/{id}/versions`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    listActivityVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Go to a version of an activity.
     *
     * Puts the version that the body names in force. In version 3 an alias points to a version instead.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    setActivityVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionChoice"];
            };
        };
        responses: {
            /** @description The version is in force. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete the history of an activity.
     *
     * Deletes the earlier versions of an activity. It takes no body.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    deleteActivityHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the activity. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example CreateALine
                 */
                id: components["parameters"]["activityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List app packages.
     *
     * Lists app packages with all their properties. Version 3 has `GET /appbundles`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    listAppPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app packages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPackageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Create an app package.
     *
     * Creates an app package from a zip file that has been uploaded. The steps are: get an address from `getUploadUrl`; send the zip file there with PUT, a folder `<name>.bundle` with a `PackageContents.xml` in it; create the app package with the address as `Resource`. Version 3 has `POST /appbundles`, which comes first and is followed by the upload.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    createAppPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppPackage"];
            };
        };
        responses: {
            /** @description The app package exists. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPackage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an upload address.
     *
     * Gets a pre-signed address to which the zip file of an app package can be sent with PUT. The address then serves as the `Resource` of the app package. Version 3 has none; there the answer to `POST /appbundles` says how to upload.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    getUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an upload address that settles the media type.
     *
     * Does what `getUploadUrl` does and lets the caller say whether the upload must come as `binary/octet-stream`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    getUploadUrlWithContentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the upload has to come with `Content-Type: binary/octet-stream`. A plain `true` or `false` in the path.
                 * @example true
                 */
                requireContentType: boolean;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an app package.
     *
     * Gets an app package with all its properties. Version 3 has `GET /appbundles/{id}`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    getAppPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPackage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Replace an app package.
     *
     * Puts another app package in the place of one that exists, all of it. In version 3 an app bundle gets a new version, and an alias is moved to it.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    replaceAppPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppPackage"];
            };
        };
        responses: {
            /** @description The app package is replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete an app package.
     *
     * Deletes an app package. Version 3 has `DELETE /appbundles/{id}`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    deleteAppPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app package is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Change an app package.
     *
     * Changes the properties that are sent and keeps the others. In version 3 an app bundle gets a new version, and an alias is moved to it.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    updateAppPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppPackageChanges"];
            };
        };
        responses: {
            /** @description The app package is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List the versions of an app package.
     *
     * Lists the earlier versions of an app package, each with all its properties. Version 3 has `GET /appbundles/{id}/versions`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    listAppPackageVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPackageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Go to a version of an app package.
     *
     * Puts the version that the body names in force. In version 3 an alias points to a version instead.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    setAppPackageVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionChoice"];
            };
        };
        responses: {
            /** @description The version is in force. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete the history of an app package.
     *
     * Deletes the earlier versions of an app package. It takes no body.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    deleteAppPackageHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the app package. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example MyTestPackage
                 */
                id: components["parameters"]["appPackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * List engines.
     *
     * Lists the AutoCAD core engines that activities and app packages can ask for. Version 3 has `GET /engines`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    listEngines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an engine.
     *
     * Gets an AutoCAD core engine. Version 3 has `GET /engines/{id}`, where `22.0` became `Autodesk.AutoCAD+22`.
     *
     * Needs a two- or three-legged token with `code:all`.
     *
     * @see https://github.com/Autodesk-Forge/forge-php-client
     *
     * @deprecated See the description.
     */
    getEngine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `Id` of the engine. The quotes around it belong to the path and may be sent as `%27`; a quote within it is doubled.
                 * @example 22.0
                 */
                id: components["parameters"]["engineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
