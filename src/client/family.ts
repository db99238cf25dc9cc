import createFetchClient, { type Client } from 'openapi-fetch';
import { server } from '../../generated/operations.js';
import { authenticate, checkAuth } from './auth.js';
import { ApsCall, type WithResponse } from './call.js';
import { ApsError } from './errors.js';
import type { OperationMethod } from './method.js';
import type { Operations } from './operation.js';
import type { ClientOptions } from './options.js';
import type { CallContext, Send } from './pipeline.js';

/** A method for each operation of a family, and the plain openapi-fetch client. */
export type FamilyClient<Paths extends object, Ids> = {
  readonly [Id in keyof Ids]: OperationMethod<Ids[Id]>;
} & {
  /** The openapi-fetch client of the family: gives `{ data, error, response }` and does not throw on an error status. */
  readonly raw: Client<Paths>;
};

type RawInit = { fetch?: (request: Request) => Promise<Response>; headers?: Record<string, string> | undefined };
type RawMethod = (path: string, init?: RawInit) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const httpMethods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * Makes the client of one family from its part of the manifest.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createFamilyClient<Paths extends object, Ids>(
  operations: Operations,
  options: Partial<ClientOptions>,
): FamilyClient<Paths, Ids> {
  const { auth, baseUrl = server, fetch = globalThis.fetch, headers } = options;
  checkBaseUrl(baseUrl);
  checkAuth(auth, operations);
  const inner = createFetchClient<Paths>({ baseUrl, ...(headers && { headers }) }) as unknown as Record<
    string,
    RawMethod
  >;

  const contexts = new Map<string, CallContext>();
  for (const [operationId, operation] of Object.entries(operations)) {
    contexts.set(`${operation.method} ${operation.path}`, { operationId, operation });
  }

  const pipeline = (send: NonNullable<RawInit['fetch']>): Send => authenticate(auth, (request) => send(request));
  const base = pipeline((request) => fetch(request));

  // openapi-fetch tells its `fetch` nothing about the operation, so each call brings a `fetch` that knows.
  const raw: Record<string, RawMethod> = { ...inner };
  for (const method of httpMethods) {
    raw[method] = async (path, init) => {
      const context = contexts.get(`${method} ${path}`);
      if (!context) throw new TypeError(`${method} ${path} is not an operation of this client.`);
      const send = init?.fetch ? pipeline(init.fetch) : base;
      const { contentType } = context.operation;
      const headers = contentType ? { 'Content-Type': contentType, ...init?.headers } : init?.headers;
      return inner[method]!(path, { ...init, headers, fetch: (request) => send(request, context) });
    };
  }
  const request = (method: string, path: string, init?: RawInit) => raw[method.toUpperCase()]!(path, init);

  const methods: Record<string, (init?: RawInit) => ApsCall<unknown>> = {};
  for (const [operationId, { method, path }] of Object.entries(operations)) {
    methods[operationId] = (init) => new ApsCall(call(operationId, raw[method]!(path, init)));
  }
  return { ...methods, raw: { ...raw, request } } as unknown as FamilyClient<Paths, Ids>;
}

async function call(operationId: string, result: ReturnType<RawMethod>): Promise<WithResponse<unknown>> {
  const { data, error, response } = await result;
  if (!response.ok) throw new ApsError({ operationId, response, body: error });
  return { data, response };
}

function checkBaseUrl(baseUrl: string): void {
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError(`baseUrl must be an http or https URL such as ${server}, not ${JSON.stringify(baseUrl)}.`);
  }
}
