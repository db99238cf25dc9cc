// Generated from openapi/oss/ by `npm run generate`. Do not edit.

export interface paths {
    "/oss/v2/buckets/{bucketKey}/objects/{objectKey}/signeds3upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Bucket of the object, by its key. Files of Autodesk Construction Cloud are in `wip.dm.prod`. URL-encode it.
                 * @example wip.dm.prod
                 */
                bucketKey: components["parameters"]["bucketKey"];
                /**
                 * @description Name of the object within its bucket. It must be URL-encoded in the path, a slash as `%2F`; clients that fill in path parameters do that for you, so hand them the plain name.
                 * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
                 */
                objectKey: components["parameters"]["objectKey"];
            };
            cookie?: never;
        };
        /**
         * Get URLs to upload a file to
         * @description Starts an upload and gives a signed URL for each of its parts: one, unless `parts` asks for more. Send each part to its URL with PUT and without an `Authorization` header; every part but the last has 5 MB at least. Then call `completeUpload`, for a file of one part too. With the `uploadKey` of an upload that is under way, the call gives more URLs for it, or fresh ones in place of those that have expired; without, it starts another upload, which has nothing of the parts sent before. The bucket must be the app's own, or the token's user must have the right to the file, as with files of Autodesk Construction Cloud.
         */
        get: operations["startUpload"];
        put?: never;
        /**
         * Complete an upload
         * @description Makes an object of the parts that were sent. Needed for a file of one part too; before it, nobody can read the object. Call it within 24 hours from the start, or what was sent is dropped and the upload has to start anew. `size` and `eTags` are for checking that the storage has what was sent.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oss/v2/buckets/{bucketKey}/objects/{objectKey}/signeds3download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Bucket of the object, by its key. Files of Autodesk Construction Cloud are in `wip.dm.prod`. URL-encode it.
                 * @example wip.dm.prod
                 */
                bucketKey: components["parameters"]["bucketKey"];
                /**
                 * @description Name of the object within its bucket. It must be URL-encoded in the path, a slash as `%2F`; clients that fill in path parameters do that for you, so hand them the plain name.
                 * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
                 */
                objectKey: components["parameters"]["objectKey"];
            };
            cookie?: never;
        };
        /**
         * Get a URL to download a file from
         * @description Gives a signed URL of an object that the caller may read. Fetch it with GET and without an `Authorization` header. A `Range` header belongs to that request and not to this one. While the parts of an upload are being put together, there is a URL for each of them, or a single one of OSS with `public-resource-fallback`. When a URL has expired, call again.
         */
        get: operations["getDownload"];
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
        /** @description Upload that is under way, and where its parts go. */
        UploadSession: {
            /**
             * @description The upload. Send it along when further or fresh URLs are needed, and to complete the upload. Real ones are long texts; treat them as opaque.
             * @example example-upload-key
             */
            uploadKey: string;
            /** @description One signed URL for each part, in the order of the parts from `firstPart` on. */
            urls: string[];
            /**
             * Format: date-time
             * @description By when the URLs must be used, roughly: with several URLs some may differ. Go by a 403 of the storage rather than by this time.
             * @example 2022-01-23T21:48:42Z
             */
            urlExpiration?: string;
            /**
             * Format: date-time
             * @description By when all parts must be sent and the upload completed. After that what was sent is dropped.
             * @example 2022-01-25T00:00:00Z
             */
            uploadExpiration?: string;
        };
        /** @description What OSS answers when it cannot do what was asked. */
        OssError: {
            /**
             * @description What went wrong, in words or as a short code.
             * @example The bucket key has a character that is not allowed.
             */
            reason: string;
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
        /** @description Upload to complete, and what to check it against. */
        UploadCompletion: {
            /**
             * @description The upload, as `startUpload` named it.
             * @example example-upload-key
             */
            uploadKey: string;
            /**
             * Format: int64
             * @description Bytes of the whole file. When it is sent and not what the storage has, the upload is refused.
             * @example 12582912
             */
            size?: number;
            /** @description ETags that the storage gave for the parts, in the order of the parts; a file of one part has one. When they are sent and not what the storage has, the upload is refused. */
            eTags?: string[];
        };
        /** @description Object in a bucket. */
        StoredObject: {
            /**
             * @description Bucket of the object.
             * @example wip.dm.prod
             */
            bucketKey: string;
            /**
             * @description URN of the object, made of bucket key and object key.
             * @example urn:adsk.objects:os.object:wip.dm.prod/0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
             */
            objectId: string;
            /**
             * @description Name of the object within its bucket.
             * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
             */
            objectKey: string;
            /**
             * Format: int64
             * @description Bytes of the object.
             * @example 4729968
             */
            size: number;
            /**
             * @description Media type of the object, `application/octet-stream` in an example where none was sent.
             * @example application/octet-stream
             */
            contentType: string;
            /**
             * Format: uri
             * @description Address of the object in the API.
             * @example https://developer.api.autodesk.com/oss/v2/buckets/wip.dm.prod/objects/0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
             */
            location: string;
            /**
             * @description SHA-1 hash of the content. Not in the examples of this call; only Autodesk's OpenAPI document lists it.
             * @example 4f2ddfa9f898eda7edee1ab9827cfeb57f2ec647
             */
            sha1?: string;
        };
        /** @description Why an upload could not be completed. Where the parts or the size are at fault, the rest says which; otherwise there may be no more than a reason. */
        CompletionError: {
            /**
             * @description What went wrong, in words or as a short code such as `MissingOrInvalidParts`.
             * @example MissingOrInvalidParts
             */
            reason: string;
            /**
             * @description Outcome of the check. Comes with it; `error` in the only example.
             * @example error
             */
            status?: string;
            /**
             * @description The upload that was to be completed. Comes when the request named one.
             * @example example-upload-key
             */
            uploadKey?: string;
            /** @description Size of the file. Comes with a check of the parts. */
            size?: {
                /**
                 * @description Bytes by the request. Comes when the request had a `size`.
                 * @example 1
                 */
                expected?: number;
                /**
                 * @description Bytes in the storage.
                 * @example 12582912
                 */
                detected: number;
            };
            /** @description The parts in the storage, good and bad. Comes with a check of the parts. */
            parts?: {
                /**
                 * @description Number of the part; the first one has 1.
                 * @example 1
                 */
                part: number;
                /**
                 * @description What is wrong with it.
                 *
                 *     - `Pending` nothing has been sent for this number.
                 *     - `Unexpected` its ETag is not that of the request.
                 *     - `TooSmall` it has less than 5 MB and is not the last.
                 *     - `Unexpected+TooSmall` both of these.
                 *     - `Ok` nothing.
                 * @example Unexpected
                 * @enum {string}
                 */
                status: "Pending" | "Unexpected" | "TooSmall" | "Unexpected+TooSmall" | "Ok";
                /**
                 * @description Bytes of the part in the storage. Not to be expected of a part that is `Pending`.
                 * @example 5242880
                 */
                size?: number;
                /**
                 * @description ETag of the part in the storage. Not to be expected of a part that is `Pending`.
                 * @example example-etag-1
                 */
                eTag?: string;
            }[];
        };
        /** @description Where to fetch an object. `url` comes with `complete` and with `fallback`, `urls` with `chunked`. */
        SignedDownload: {
            /**
             * @description What state the object is in, which decides what comes.
             *
             *     - `complete` sent in one part, or in several that are put together: `url` leads to the storage.
             *     - `chunked` its parts are not put together yet: `urls` leads to each.
             *     - `fallback` the same, where `public-resource-fallback` was asked for: `url` leads to OSS, which puts the parts
             *       together.
             * @example complete
             * @enum {string}
             */
            status: "complete" | "chunked" | "fallback";
            /**
             * Format: uri
             * @description Where to fetch the object with GET, without an `Authorization` header. Comes unless it is `chunked`.
             * @example https://storage.example/example-download
             */
            url?: string;
            /**
             * @description Where to fetch each chunk, by the bytes it holds: first and last, counted from 0, with a hyphen between them. Comes with `chunked`.
             * @example {
             *       "0-10747471": "https://storage.example/example-download/chunk-1",
             *       "10747472-19715186": "https://storage.example/example-download/chunk-2"
             *     }
             */
            urls?: {
                [key: string]: string;
            };
            /** @description Headers that the storage will answer with, as far as they are set: those asked for, or else those stored with the object. */
            params: {
                /**
                 * @description Media type. Comes when there is one.
                 * @example application/octet-stream
                 */
                "content-type"?: string;
                /**
                 * @description Whether and under which name a browser saves the file. Comes when there is one.
                 * @example attachment; filename="objectKeyFoo"
                 */
                "content-disposition"?: string;
                /**
                 * @description How long the file may be kept in caches. Comes when there is one; no example has it.
                 * @example no-store
                 */
                "cache-control"?: string;
            };
            /**
             * Format: int64
             * @description Bytes of the object.
             * @example 221983
             */
            size: number;
            /**
             * @description SHA-1 hash of the content. Comes when the service has it.
             * @example 4f2ddfa9f898eda7edee1ab9827cfeb57f2ec647
             */
            sha1?: string;
        } & (unknown & unknown);
    };
    responses: {
        /** @description The request is malformed. Do not send it again as it is. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OssError"];
            };
        };
        /** @description The Authorization header is missing, or its token is not valid or lacks the scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFault"];
            };
        };
        /** @description The token is good but gives no right to the bucket or the object. Do not try again before that has changed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OssError"];
            };
        };
        /** @description There is no such bucket or object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OssError"];
            };
        };
        /** @description The app has made more than 1000 calls of OSS within a minute, all operations taken together; under load the limit may be lower. `Retry-After` says how long to wait. */
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
                "application/json": components["schemas"]["OssError"];
            };
        };
    };
    parameters: {
        /**
         * @description Bucket of the object, by its key. Files of Autodesk Construction Cloud are in `wip.dm.prod`. URL-encode it.
         * @example wip.dm.prod
         */
        bucketKey: string;
        /**
         * @description Name of the object within its bucket. It must be URL-encoded in the path, a slash as `%2F`; clients that fill in path parameters do that for you, so hand them the plain name.
         * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
         */
        objectKey: string;
        /**
         * @description For how many minutes a URL can be used. What counts is when the storage gets the request; the transfer may take longer. Choose the shortest time that does.
         * @example 15
         */
        minutesExpiration: number;
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
     * Get URLs to upload a file to.
     *
     * Starts an upload and gives a signed URL for each of its parts: one, unless `parts` asks for more. Send each part to its URL with PUT and without an `Authorization` header; every part but the last has 5 MB at least. Then call `completeUpload`, for a file of one part too. With the `uploadKey` of an upload that is under way, the call gives more URLs for it, or fresh ones in place of those that have expired; without, it starts another upload, which has nothing of the parts sent before. The bucket must be the app's own, or the token's user must have the right to the file, as with files of Autodesk Construction Cloud.
     *
     * Needs a two- or three-legged token with `data:write`, `data:create`.
     *
     * @see https://aps.autodesk.com/en/docs/data/v2/reference/http/buckets-:bucketKey-objects-:objectKey-signeds3upload-GET
     */
    startUpload: {
        parameters: {
            query?: {
                /**
                 * @description How many URLs to give, one for each part, 25 at most.
                 * @example 3
                 */
                parts?: number;
                /**
                 * @description Number of the part that the first URL is for; the first part of a file is 1. With `firstPart` 10 and `parts` 6 come the URLs of parts 10 to 15.
                 * @example 1
                 */
                firstPart?: number;
                /**
                 * @description Upload that is under way, by the `uploadKey` of the first call. Leave it out to start a new one.
                 * @example example-upload-key
                 */
                uploadKey?: string;
                /**
                 * @description For how many minutes a URL can be used. What counts is when the storage gets the request; the transfer may take longer. Choose the shortest time that does.
                 * @example 15
                 */
                minutesExpiration?: components["parameters"]["minutesExpiration"];
                /**
                 * @description Whether the URLs lead to the host for accelerated transfers (`s3-accelerate`) rather than to the plain one.
                 * @example true
                 */
                useAcceleration?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Bucket of the object, by its key. Files of Autodesk Construction Cloud are in `wip.dm.prod`. URL-encode it.
                 * @example wip.dm.prod
                 */
                bucketKey: components["parameters"]["bucketKey"];
                /**
                 * @description Name of the object within its bucket. It must be URL-encoded in the path, a slash as `%2F`; clients that fill in path parameters do that for you, so hand them the plain name.
                 * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
                 */
                objectKey: components["parameters"]["objectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload key and the URLs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadSession"];
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
     * Complete an upload.
     *
     * Makes an object of the parts that were sent. Needed for a file of one part too; before it, nobody can read the object. Call it within 24 hours from the start, or what was sent is dropped and the upload has to start anew. `size` and `eTags` are for checking that the storage has what was sent.
     *
     * Needs a two- or three-legged token with `data:write`, `data:create`.
     *
     * @see https://aps.autodesk.com/en/docs/data/v2/reference/http/buckets-:bucketKey-objects-:objectKey-signeds3upload-POST
     */
    completeUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Media type to store with the object.
                 * @example application/octet-stream
                 */
                "x-ads-meta-Content-Type"?: string;
                /**
                 * @description The `Content-Disposition` to store with the object.
                 * @example attachment; filename="drawing.pdf"
                 */
                "x-ads-meta-Content-Disposition"?: string;
                /**
                 * @description The `Content-Encoding` to store with the object.
                 * @example gzip
                 */
                "x-ads-meta-Content-Encoding"?: string;
                /**
                 * @description The `Cache-Control` to store with the object.
                 * @example no-store
                 */
                "x-ads-meta-Cache-Control"?: string;
                /**
                 * @description Data of the caller's own to store with the object, as a JSON object in text form of less than 100 bytes.
                 * @example {"revision":"2"}
                 */
                "x-ads-user-defined-metadata"?: string;
            };
            path: {
                /**
                 * @description Bucket of the object, by its key. Files of Autodesk Construction Cloud are in `wip.dm.prod`. URL-encode it.
                 * @example wip.dm.prod
                 */
                bucketKey: components["parameters"]["bucketKey"];
                /**
                 * @description Name of the object within its bucket. It must be URL-encoded in the path, a slash as `%2F`; clients that fill in path parameters do that for you, so hand them the plain name.
                 * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
                 */
                objectKey: components["parameters"]["objectKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadCompletion"];
            };
        };
        responses: {
            /** @description The object is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredObject"];
                };
            };
            /** @description Something is wrong with the request, or the storage has not what it says. Then the body tells which parts to send again. Do not repeat the call as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a URL to download a file from.
     *
     * Gives a signed URL of an object that the caller may read. Fetch it with GET and without an `Authorization` header. A `Range` header belongs to that request and not to this one. While the parts of an upload are being put together, there is a URL for each of them, or a single one of OSS with `public-resource-fallback`. When a URL has expired, call again.
     *
     * Needs a two- or three-legged token with `data:read`.
     *
     * @see https://aps.autodesk.com/en/docs/data/v2/reference/http/buckets-:bucketKey-objects-:objectKey-signeds3download-GET
     */
    getDownload: {
        parameters: {
            query?: {
                /**
                 * @description Media type that the storage is to answer with, in place of the stored one.
                 * @example application/octet-stream
                 */
                "response-content-type"?: string;
                /**
                 * @description The `Content-Disposition` header that the storage is to answer with, in place of the stored one.
                 * @example attachment; filename="drawing.pdf"
                 */
                "response-content-disposition"?: string;
                /**
                 * @description The `Cache-Control` header that the storage is to answer with, in place of the stored one.
                 * @example no-store
                 */
                "response-cache-control"?: string;
                /**
                 * @description Whether to get a single URL of OSS rather than one for each part while the parts are being put together.
                 * @example false
                 */
                "public-resource-fallback"?: boolean;
                /**
                 * @description For how many minutes a URL can be used. What counts is when the storage gets the request; the transfer may take longer. Choose the shortest time that does.
                 * @example 15
                 */
                minutesExpiration?: components["parameters"]["minutesExpiration"];
                /**
                 * @description Whether the URL leads to CloudFront rather than to the storage itself.
                 * @example false
                 */
                useCdn?: boolean;
            };
            header?: {
                /**
                 * @description ETag of the object as the caller has it. While it is the same, the answer is 304.
                 * @example example-etag
                 */
                "If-None-Match"?: string;
                /**
                 * @description Date in the form of HTTP headers. While the object has not changed since, the answer is 304.
                 * @example Wed, 21 Oct 2015 16:32:22 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path: {
                /**
                 * @description Bucket of the object, by its key. Files of Autodesk Construction Cloud are in `wip.dm.prod`. URL-encode it.
                 * @example wip.dm.prod
                 */
                bucketKey: components["parameters"]["bucketKey"];
                /**
                 * @description Name of the object within its bucket. It must be URL-encoded in the path, a slash as `%2F`; clients that fill in path parameters do that for you, so hand them the plain name.
                 * @example 0c9e3c52-58c5-4a2b-8f4e-3f1d8a6b7c20.pdf
                 */
                objectKey: components["parameters"]["objectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL, or the URLs, and what is known of the object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedDownload"];
                };
            };
            /** @description The object still has the ETag of `If-None-Match`, or has not changed since `If-Modified-Since`. There is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
