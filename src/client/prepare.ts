import { createQuerySerializer, defaultBodySerializer, mergeHeaders, type FetchOptions } from 'openapi-fetch';
import type { Operation } from './operation.js';
import { optionNames, type CallOptions, type ClientOptions } from './options.js';
import type { Outgoing } from './pipeline.js';
import { pathWriter, queryWriter } from './url.js';

/** An init object of openapi-fetch with the options of a call among it. */
export type Init = Omit<FetchOptions<unknown>, 'body' | 'params'> &
  CallOptions & {
    params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
    body?: unknown;
  };

/**
 * Makes the function that turns an init object into the request of an operation, by the rules of openapi-fetch but
 * without a `Request`: that would cost as much as the rest of a call put together, and its body could be sent only once.
 */
export function preparer(
  operationId: string,
  operation: Operation,
  client: Partial<ClientOptions> & { baseUrl: string },
): (init: Init) => Outgoing {
  const { method, path, contentType = 'application/json' } = operation;
  const writePath = pathWriter(operationId, operation);
  const writeQuery = queryWriter(operation);
  const origin = trimSlash(client.baseUrl);

  return (init) => {
    const { params = {}, body: value, headers: own, signal, querySerializer, bodySerializer, pathSerializer } = init;
    const base = init.baseUrl === undefined ? origin : trimSlash(init.baseUrl);
    const query = querySerializer ? serializerOf(querySerializer)(params.query ?? {}) : writeQuery(params.query);
    const url = pathSerializer ? pathSerializer(base + path, params.path ?? {}) : base + writePath(params.path);
    const type = value === undefined || value instanceof FormData ? undefined : contentType;
    const headers = headersOf(type, client.headers, own, params.header as Record<string, string> | undefined);
    const serialize = (bodySerializer ?? defaultBodySerializer) as (body: unknown, headers: object) => BodyInit;
    const body = value === undefined ? undefined : serialize(value, headers);
    return {
      url: query ? `${url}?${query.replace(/^\?/, '')}` : url,
      method,
      headers,
      body,
      init: forFetch(init),
      signal,
    };
  };
}

const serializerOf = (given: NonNullable<Init['querySerializer']>) =>
  typeof given === 'function' ? given : createQuerySerializer(given);

/** Headers by lower-case name. A plain object is a good deal quicker than `Headers`, to make as well as to send. */
function headersOf(type: string | undefined, ...given: (Init['headers'] | undefined)[]): Record<string, string> {
  const own = type ? { 'content-type': type } : {};
  return given.some((headers) => headers !== undefined)
    ? Object.fromEntries(mergeHeaders(own, ...given))
    : (own as Record<string, string>);
}

/** The parts of an init object that are not for `fetch`. */
const notForFetch = new Set<string>([
  ...optionNames,
  'params',
  'body',
  'signal',
  'parseAs',
  'querySerializer',
  'bodySerializer',
  'pathSerializer',
] satisfies (keyof Init | keyof ClientOptions)[]);

/** What of an init object is for `fetch` itself. */
function forFetch(init: Init): RequestInit {
  const rest: Record<string, unknown> = {};
  for (const name in init) if (!notForFetch.has(name)) rest[name] = init[name as keyof Init];
  return rest;
}

const trimSlash = (url: string) => (url.endsWith('/') ? url.slice(0, -1) : url);

/** Takes a real request apart, as `raw` makes one. */
export async function takeApart(request: Request): Promise<Outgoing> {
  const { url, method, redirect, credentials, cache, mode, integrity, keepalive, referrerPolicy, signal } = request;
  const body = request.body === null ? undefined : await request.arrayBuffer();
  const init = { redirect, credentials, cache, mode, integrity, keepalive, referrerPolicy };
  return { url, method, headers: Object.fromEntries(request.headers), body, init, signal };
}
