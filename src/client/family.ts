import createFetchClient, {
  createQuerySerializer,
  defaultPathSerializer,
  type Client,
  type Middleware,
} from 'openapi-fetch';
import { server } from '../../generated/operations.js';
import { authenticate, checkAuth } from './authenticate.js';
import { ApsCall, type WithResponse } from './call.js';
import { ApsError, errorFor } from './errors.js';
import type { OperationMethod } from './method.js';
import type { Operation, Operations } from './operation.js';
import { callOptions, clientOptions, type CallOptions, type ClientOptions } from './options.js';
import { PagedCall } from './paging.js';
import type { Call, ParseAs } from './pipeline.js';
import { prepare, PreparedRequest } from './prepared-request.js';
import { sendWithRetry } from './retry.js';

/** A method for each operation of a family, and the plain openapi-fetch client. */
export type FamilyClient<Paths extends object, Ids, Manifest> = {
  readonly [Id in keyof Ids]: OperationMethod<Ids[Id], Id extends keyof Manifest ? Manifest[Id] : unknown>;
} & {
  /** The openapi-fetch client of the family: gives `{ data, error, response }` and does not throw on an error status. */
  readonly raw: Client<Paths>;
};

type RequestFetch = (request: Request) => Promise<Response>;

/** The parts of an init object that are ours to read; the rest is openapi-fetch's. */
export interface Init extends CallOptions {
  fetch?: RequestFetch;
  headers?: Record<string, string>;
  middleware?: Middleware[];
  params?: { query?: Record<string, unknown> };
  body?: unknown;
  parseAs?: ParseAs;
  signal?: AbortSignal;
}

interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const httpMethods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * Makes the client of one family from its part of the manifest.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createFamilyClient<Paths extends object, Ids, Manifest extends Operations>(
  operations: Manifest,
  options: Partial<ClientOptions>,
): FamilyClient<Paths, Ids, Manifest> {
  const { auth, baseUrl = server, fetch: ownFetch, headers } = options;
  checkBaseUrl(baseUrl);
  checkAuth(auth, operations);
  const usual = clientOptions(options);

  const serializers = { querySerializer: createQuerySerializer(), pathSerializer };
  const inner = createFetchClient<Paths>({ baseUrl, ...serializers, ...(headers && { headers }) });
  const innerMethods = inner as unknown as Record<string, (path: string, init: object) => Promise<RawResult>>;
  const send = authenticate(auth, new URL(baseUrl).origin);
  let hasMiddleware = false;

  function newCall(operationId: string, operation: Operation, init: Init): Call {
    const fetch = fetchOf(init.fetch ?? ownFetch);
    return {
      operationId,
      operation,
      options: callOptions(usual, init),
      parseAs: init.parseAs ?? 'json',
      fetch,
      attempts: 0,
    };
  }

  /** Runs a call through openapi-fetch, which makes the request and reads the answer, and through our pipeline between. */
  function run(call: Call, init: Init): Promise<RawResult> {
    const { method, path, contentType } = call.operation;
    const { timeout, totalTimeout, retry, onAttempt, ...rest } = init;
    const plain = !hasMiddleware && !init.middleware?.length;
    return innerMethods[method]!(path, {
      ...rest,
      ...(contentType && { headers: { 'Content-Type': contentType, ...init.headers } }),
      ...(plain && { Request: PreparedRequest }),
      fetch: (request: PreparedRequest | Request) =>
        request instanceof PreparedRequest
          ? sendWithRetry(request, call, send)
          : prepare(request).then((outgoing) => sendWithRetry(outgoing, call, send)),
    });
  }

  async function runToEnd(call: Call, init: Init): Promise<WithResponse<unknown>> {
    const { operationId } = call;
    try {
      const { data, error: body, response } = await run(call, init);
      if (!response.ok) throw errorFor({ operationId, response, body, attempts: call.attempts });
      return { data, response };
    } catch (error) {
      throw error instanceof SyntaxError && call.response ? await notJson(call, call.response, error) : error;
    }
  }

  const byRequest = new Map<string, [string, Operation]>();
  const methods: Record<string, (init?: Init) => ApsCall<unknown>> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    byRequest.set(`${operation.method} ${operation.path}`, [operationId, operation]);
    const start = (init: Init) => runToEnd(newCall(operationId, operation, init), init);
    methods[operationId] = (init = {}) =>
      operation.pagination
        ? new PagedCall(start(init), { operationId, pagination: operation.pagination, init, start })
        : new ApsCall(start(init));
  }

  const raw: Record<string, unknown> = {
    ...inner,
    use: (...middleware: Middleware[]) => {
      hasMiddleware = true;
      inner.use(...middleware);
    },
    request: (method: string, path: string, init?: Init) => (raw[method.toUpperCase()] as RawMethod)(path, init),
  };
  type RawMethod = (path: string, init?: Init) => Promise<RawResult>;
  for (const method of httpMethods) {
    raw[method] = async (path: string, init: Init = {}) => {
      const found = byRequest.get(`${method} ${path}`);
      if (!found) throw new TypeError(`${method} ${path} is not an operation of this client.`);
      return run(newCall(...found, init), init);
    };
  }
  return { ...methods, raw } as unknown as FamilyClient<Paths, Ids, Manifest>;
}

/** openapi-fetch's own looks for every style there is; texts and numbers, which is all our paths have, are quicker. */
function pathSerializer(path: string, parameters: Record<string, unknown>): string {
  const plain = Object.values(parameters).every((value) => typeof value === 'string' || typeof value === 'number');
  if (!plain) return defaultPathSerializer(path, parameters);
  return path.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? encodeURIComponent(parameters[name] as string | number) : whole,
  );
}

/** A `fetch` that is given takes a request, as openapi-fetch has it; the global one is quicker without. */
const fetchOf = (given: RequestFetch | undefined): Call['fetch'] =>
  given ? (url, init) => given(new Request(url, init)) : globalFetch;

const globalFetch: Call['fetch'] = (url, init) => globalThis.fetch(url, init);

/** The answer claims success, and its body cannot be read. */
async function notJson({ operationId, attempts }: Call, response: Response, error: SyntaxError): Promise<ApsError> {
  const body = await response.text();
  return new ApsError({ operationId, response, body, attempts, detail: `the body is not JSON: ${error.message}` });
}

function checkBaseUrl(baseUrl: string): void {
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError(`baseUrl must be an http or https URL such as ${server}, not ${JSON.stringify(baseUrl)}.`);
  }
}
