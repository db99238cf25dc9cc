import type { Sample } from '../../src/toolchain/samples.js';

type Values = Record<string, unknown>;

/**
 * Sends a request as it stands, right or wrong, past the client. A header that is given as empty is not sent.
 */
export function rawRequest(
  baseUrl: string,
  { method, path, params, body }: { method: string; path: string } & Sample['init'],
  headers: Record<string, string> = {},
): Promise<Response> {
  const url = new URL(baseUrl + fillPath(path, params.path));
  for (const [name, value] of Object.entries(params.query)) url.searchParams.set(name, String(value));
  const sent = new Headers({
    Authorization: 'Bearer test-token',
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  });
  for (const [name, value] of [...Object.entries(params.header), ...Object.entries(headers)]) {
    if (value === '') sent.delete(name);
    else sent.set(name, String(value));
  }
  return fetch(url, {
    method: method.toUpperCase(),
    headers: sent,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const fillPath = (path: string, values: Values) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
