import { requestMediaType, type OpenApiDocument, type OperationObject } from '../../src/toolchain/openapi.js';
import type { Sample } from '../../src/toolchain/samples.js';
import { demandsCredentials } from './documents.js';

type Values = Record<string, unknown>;

interface RawRequest {
  method: string;
  path: string;
  document: OpenApiDocument;
  operation: OperationObject;
}

/**
 * Sends a request as it stands, right or wrong, past the client, and follows no redirect. A query parameter or header
 * that is undefined is not sent, nor is a header that is given as empty.
 */
export function rawRequest(
  baseUrl: string,
  { method, path, document, operation, params, body, headers: own }: RawRequest & Sample['init'],
  headers: Record<string, string> = {},
): Promise<Response> {
  const query = defined(params.query).map(([name, value]) => {
    // Brackets stay as they are, as clients send them.
    return `${encodeURI(name).replaceAll('%5B', '[').replaceAll('%5D', ']')}=${[value]
      .flat()
      .map((part) => encodeURIComponent(String(part)))
      .join(',')}`;
  });
  const url = new URL(`${baseUrl}${fillPath(path, params.path)}?${query.join('&')}`);
  const mediaType = requestMediaType(document, operation) ?? 'application/json';
  const sent = new Headers({
    ...(demandsCredentials(operation) && { Authorization: 'Bearer test-token' }),
    ...(body !== undefined && { 'Content-Type': mediaType }),
  });
  for (const [name, value] of [...defined(params.header), ...defined(own ?? {}), ...defined(headers)]) {
    if (value === '') sent.delete(name);
    else sent.set(name, String(value));
  }
  return fetch(url, {
    method: method.toUpperCase(),
    headers: sent,
    redirect: 'manual',
    ...(body !== undefined && { body: encode(body, mediaType) }),
  });
}

function encode(body: unknown, mediaType: string): string {
  if (mediaType === 'application/json') return JSON.stringify(body);
  if (mediaType !== 'application/x-www-form-urlencoded') throw new Error(`rawRequest cannot write ${mediaType}.`);
  const fields = Object.entries(body as Values).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}

const defined = (values: Values) => Object.entries(values).filter(([, value]) => value !== undefined);

const fillPath = (path: string, values: Values) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
