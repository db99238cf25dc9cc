import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  mergeHeaders,
  type FetchOptions,
} from 'openapi-fetch';
import type { Operation } from './operation.js';
import type { CallOptions, ClientOptions } from './options.js';
import type { Outgoing } from './pipeline.js';

/** An init object of openapi-fetch with the options of a call among it. */
export type Init = Omit<FetchOptions<unknown>, 'body' | 'params'> &
  CallOptions & {
    params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
    body?: unknown;
  };

const defaultQuerySerializer = createQuerySerializer<unknown>();

/**
 * Makes the request of an operation by the rules of openapi-fetch, with its own serializers, but no `Request`: that
 * would cost as much as the rest of a call put together, and its body could be sent only once.
 */
export function prepare(
  { method, path, contentType }: Operation,
  init: Init,
  client: Partial<ClientOptions>,
): Outgoing {
  const { params = {}, body: value, headers: own, signal, querySerializer, bodySerializer, pathSerializer } = init;
  const type = value === undefined || value instanceof FormData ? undefined : (contentType ?? 'application/json');
  const headers = mergeHeaders(
    type ? { 'Content-Type': type } : {},
    client.headers,
    own,
    params.header as Record<string, string>,
  );
  const url = createFinalURL(path, {
    baseUrl: trimSlash(init.baseUrl ?? client.baseUrl!),
    params,
    querySerializer:
      typeof querySerializer === 'function'
        ? querySerializer
        : querySerializer
          ? createQuerySerializer(querySerializer)
          : defaultQuerySerializer,
    pathSerializer: pathSerializer ?? serializePath,
  });
  const serialize = (bodySerializer ?? defaultBodySerializer) as (body: unknown, headers: Headers) => BodyInit;
  const body = value === undefined ? undefined : serialize(value, headers);
  return { url, method, headers, body, init: requestInit(init), signal };
}

/** The parts of an init object that are not for `fetch`. */
const notForFetch = new Set<string>([
  'params',
  'body',
  'headers',
  'signal',
  'baseUrl',
  'fetch',
  'parseAs',
  'querySerializer',
  'bodySerializer',
  'pathSerializer',
  'timeout',
  'totalTimeout',
  'retry',
  'onAttempt',
] satisfies (keyof Init)[]);

/** What of an init object is for `fetch` itself. */
function requestInit(init: Init): RequestInit {
  const rest: Record<string, unknown> = {};
  for (const name in init) if (!notForFetch.has(name)) rest[name] = init[name as keyof Init];
  return rest;
}

/** openapi-fetch's own looks for every style there is; texts and numbers, which is all our paths have, are quicker. */
function serializePath(path: string, parameters: Record<string, unknown>): string {
  const plain = Object.values(parameters).every((value) => typeof value === 'string' || typeof value === 'number');
  if (!plain) return defaultPathSerializer(path, parameters);
  return path.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? encodeURIComponent(parameters[name] as string | number) : whole,
  );
}

const trimSlash = (url: string) => (url.endsWith('/') ? url.slice(0, -1) : url);

/** Takes a real request apart, as `raw` makes one. */
export async function takeApart(request: Request): Promise<Outgoing> {
  const { url, method, headers, redirect, credentials, cache, mode, integrity, keepalive, referrerPolicy, signal } =
    request;
  const body = request.body === null ? undefined : await request.arrayBuffer();
  const init = { redirect, credentials, cache, mode, integrity, keepalive, referrerPolicy };
  return { url, method, headers: new Headers(headers), body, init, signal };
}
