import createFetchClient, { type Client } from 'openapi-fetch';
import { server } from '../../generated/operations.js';
import { readAnswer } from './answer.js';
import { authenticate, checkAuth } from './authenticate.js';
import { withBody } from './body.js';
import { ApsCall } from './call.js';
import type { OperationMethod } from './method.js';
import type { Operation, Operations } from './operation.js';
import { callOptions, checkNames, clientOptions, optionNames, type ClientOptions } from './options.js';
import { PagedCall } from './paging.js';
import type { Call } from './pipeline.js';
import { preparer, takeApart, type Init } from './prepare.js';
import { sendWithRetry } from './retry.js';
import { pathWriter, queryWriter } from './url.js';

/** A method for each operation of a family, and the plain openapi-fetch client. */
export type FamilyClient<Paths extends object, Ids, Manifest> = {
  readonly [Id in keyof Ids]: OperationMethod<Ids[Id], Id extends keyof Manifest ? Manifest[Id] : unknown>;
} & {
  /**
   * The openapi-fetch client of the family: gives `{ data, error, response }`, does not throw on an error status, and
   * takes middleware of its own. Tokens, limits and attempts are those of the methods.
   */
  readonly raw: Client<Paths>;
};

type RequestFetch = (request: Request) => Promise<Response>;
type RawMethod = (path: string, init?: Init) => Promise<unknown>;

/**
 * Makes the client of one family from its part of the manifest.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createFamilyClient<Paths extends object, Ids, Manifest extends Operations>(
  operations: Manifest,
  options: Partial<ClientOptions> = {},
): FamilyClient<Paths, Ids, Manifest> {
  checkNames('a client', options, optionNames);
  const client = { ...options, baseUrl: options.baseUrl ?? server };
  checkBaseUrl(client.baseUrl);
  if (client.fetch && typeof client.fetch !== 'function') throw new TypeError('fetch must be a function.');
  checkAuth(client.auth, operations);
  const usual = clientOptions(client);
  const send = authenticate(client.auth, new URL(client.baseUrl).origin);

  function newCall(operationId: string, operation: Operation, init: Init): Call {
    const fetch = fetchOf(init.fetch ?? client.fetch);
    const parseAs = init.parseAs ?? 'json';
    return { operationId, operation, options: callOptions(usual, init), parseAs, fetch, attempts: 0 };
  }

  const methods: Record<string, (init?: Init) => ApsCall<unknown>> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    const prepare = preparer(operationId, operation, client);
    const start = async (init: Init) => {
      const call = newCall(operationId, operation, init);
      return readAnswer(call, await sendWithRetry(prepare(init), call, send));
    };
    const { pagination } = operation;
    methods[operationId] = pagination
      ? (init = {}) => new PagedCall(start(init), { operationId, pagination, init, start })
      : (init = {}) => new ApsCall(start(init));
  }

  // openapi-fetch tells its `fetch` nothing about the operation, so each call of `raw` brings a `fetch` that knows.
  const inner = createFetchClient<Paths>(
    client.headers ? { baseUrl: client.baseUrl, headers: client.headers } : { baseUrl: client.baseUrl },
  );
  const raw = { ...inner } as unknown as Record<string, RawMethod>;
  const byRequest = new Map(Object.entries(operations).map((entry) => [`${entry[1].method} ${entry[1].path}`, entry]));
  // Of its properties, those in capitals are the methods of HTTP.
  for (const method of Object.keys(inner).filter((name) => !/[a-z]/.test(name))) {
    raw[method] = async (path, init = {}) => {
      const found = byRequest.get(`${method} ${path}`);
      if (!found) throw new TypeError(`${method} ${path} is not an operation of this client.`);
      const call = newCall(...found, init);
      const { contentType } = call.operation;
      const writePath = pathWriter(...found);
      return (inner as unknown as Record<string, RawMethod>)[method]!(path, {
        querySerializer: queryWriter(call.operation),
        // It is given the template after the base URL.
        pathSerializer: (pathname, values) => pathname.slice(0, -path.length) + writePath(values),
        ...init,
        ...(contentType && { headers: { 'Content-Type': contentType, ...(init.headers as object) } }),
        fetch: async (request) => withBody(await sendWithRetry(await takeApart(request), call, send), call.parseAs),
      });
    };
  }
  const request = (method: string, path: string, init?: Init) => raw[method.toUpperCase()]!(path, init);
  return { ...methods, raw: { ...raw, request } } as unknown as FamilyClient<Paths, Ids, Manifest>;
}

/** A `fetch` that is given takes a request, as openapi-fetch has it; the global one is quicker without. */
const fetchOf = (given: RequestFetch | undefined): Call['fetch'] =>
  given ? (url, init) => given(new Request(url, init)) : globalFetch;

const globalFetch: Call['fetch'] = (url, init) => globalThis.fetch(url, init);

function checkBaseUrl(baseUrl: string): void {
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new TypeError(`baseUrl must be an http or https URL such as ${server}, not ${JSON.stringify(baseUrl)}.`);
  }
}
