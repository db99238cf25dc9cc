import type { Outgoing } from './pipeline.js';

/**
 * Stands in for `Request` where openapi-fetch builds one. A real one costs as much as the rest of a call put together,
 * and its body can be sent only once.
 */
export class PreparedRequest implements Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly init: RequestInit;
  readonly signal: AbortSignal | null | undefined;

  constructor(url: string, { method = 'GET', headers, body, signal, ...init }: RequestInit) {
    this.url = url;
    this.method = method;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.body = body;
    this.init = init;
    this.signal = signal;
  }
}

/** Takes a real request apart, as middleware of openapi-fetch needs one. */
export async function prepare(request: Request): Promise<Outgoing> {
  const { url, method, headers, redirect, credentials, cache, mode, integrity, keepalive, referrerPolicy, signal } =
    request;
  const body = request.body === null ? undefined : await request.arrayBuffer();
  const init = { redirect, credentials, cache, mode, integrity, keepalive, referrerPolicy };
  return { url, method, headers: new Headers(headers), body, init, signal };
}
