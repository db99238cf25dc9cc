import type { OpenApiDocument } from '../../openapi.js';
import { onlyRedirects } from '../../openapi.js';
import { shownRequest, type FoundOperation, type ShownRequest } from './request.js';

/**
 * A curl call of an operation, for a POSIX shell. Tokens and credentials come from the environment: `APS_TOKEN`, or
 * `APS_CLIENT_ID` and `APS_CLIENT_SECRET`.
 */
export function curlSample(document: OpenApiDocument, found: FoundOperation): string {
  const { operation } = found;
  const method = found.method.toUpperCase();
  const request = shownRequest(document, found);
  const usual = request.body === undefined ? 'GET' : 'POST';
  const parts = [
    // An answer that only redirects has nothing but headers to show.
    `curl ${onlyRedirects(operation) ? '-i ' : ''}${method === usual ? '' : `-X ${method} `}${quote(url(document, found.path, request))}`,
    ...credentials(operation['x-auth-context'], request),
    ...Object.entries(request.header).map(([name, value]) => `-H ${quote(`${name}: ${String(value)}`)}`),
    ...data(request),
  ];
  return parts.join(' \\\n  ');
}

function credentials(context: string, { basic }: ShownRequest): string[] {
  if (basic) return ['-u "$APS_CLIENT_ID:$APS_CLIENT_SECRET"'];
  return context === 'client' || context === 'none' ? [] : ['-H "Authorization: Bearer $APS_TOKEN"'];
}

function data({ body, mediaType }: ShownRequest): string[] {
  if (body === undefined) return [];
  if (mediaType === 'application/x-www-form-urlencoded') {
    return Object.entries(body as object).map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`);
  }
  if (mediaType !== 'application/json') throw new Error(`No curl sample can be written for a body of ${mediaType}.`);
  return [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(body, null, 2))}`];
}

function url({ servers }: OpenApiDocument, template: string, { path, query }: ShownRequest): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const pairs = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeList(value)}`);
  return `${servers[0]!.url}${filled}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

const encodeList = (value: unknown) =>
  [value]
    .flat()
    .map((part) => encodeURIComponent(String(part)))
    .join(',');

/** In single quotes, so that the shell reads nothing into it; in double ones where it has none but single quotes. */
function quote(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
