// Generated from openapi/autocad-io/ by `npm run generate`. Do not edit.

export interface paths {
    "/autocad.io/us-east/v2/WorkItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        NewInputArgument: {
            /**
             * @description Address the input is fetched from: one that is pre-signed, or one that takes an Authorization entry in `Headers`. With `ResourceKind` `Embedded` it is a data URI that holds the content.
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
        };
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
             *     - `FailedEnvironmentSetup` (-5) the engine the activity asks for could not be installed.
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
        /** @description Input of the run and where it comes from. */
        InputArgument: {
            /**
             * @description Address the input is fetched from.
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
             * @description OData address of the type. Not in the page's table, but in every answer shown.
             * @example https://developer.api.autodesk.com/autocad.io/us-east/v2/$metadata#WorkItems/$entity
             */
            "@odata.context"?: string;
            /**
             * @description `Id` of the activity that runs. No example shows null; the metadata allows it.
             * @example PlotToPDF
             */
            ActivityId: string | null;
            Arguments: components["schemas"]["WorkItemArguments"];
            /**
             * @description How the run is doing. Final unless it is `Pending` or `InProgress`. No example shows null; the metadata allows it.
             *
             *     - `FailedEnvironmentSetup` (-5) the engine the activity asks for could not be installed.
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
            Status: "FailedEnvironmentSetup" | "FailedUpload" | "FailedMissingOutput" | "FailedExecution" | "FailedDownload" | "Pending" | "InProgress" | "Succeeded" | null;
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
        /** @description Something the request names does not exist, such as its activity. */
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
    parameters: never;
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
}
