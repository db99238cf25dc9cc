import type { OpenApiDocument } from '../../openapi.js';
import { onlyRedirects } from '../../openapi.js';
import { shownRequest, type FoundOperation, type ShownRequest } from './request.js';

/**
 * A curl call of an operation, for a POSIX shell. Tokens and credentials come from the environment: `APS_TOKEN`, or
 * `APS_CLIENT_ID` and `APS_CLIENT_SECRET`.
 */
export function curlSample(document: OpenApiDocument, found: FoundOperation): string {
  const token = '"Authorization: Bearer $APS_TOKEN"';
  return curlParts(document, found, { server: document.servers[0]!.url, token, indent: 2 }).join(' \\\n  ');
}

/** What a curl call differs in from others of the same operation. */
export interface CurlOptions {
  server: string;
  /** The header with the token, quoted for the shell. */
  token: string;
  /** Further headers, such as `Prefer: code=404`. */
  headers?: string[];
  /** Columns by which JSON is indented; on one line unless given. */
  indent?: number;
}

/** The parts of a curl call, each of which may stand on a line of its own. */
export function curlParts(document: OpenApiDocument, found: FoundOperation, options: CurlOptions): string[] {
  const { operation } = found;
  const { server, token, headers = [], indent } = options;
  const method = found.method.toUpperCase();
  const request = shownRequest(document, found);
  const usual = request.body === undefined ? 'GET' : 'POST';
  return [
    // An answer that only redirects has nothing but headers to show.
    `curl ${onlyRedirects(operation) ? '-i ' : ''}${method === usual ? '' : `-X ${method} `}${quote(server + target(found.path, request))}`,
    ...credentials(operation['x-auth-context'], request, token),
    ...Object.entries(request.header).map(([name, value]) => `-H ${quote(`${name}: ${String(value)}`)}`),
    ...headers.map((header) => `-H ${quote(header)}`),
    ...data(request, indent),
  ];
}

function credentials(context: string, { basic }: ShownRequest, token: string): string[] {
  if (basic) return ['-u "$APS_CLIENT_ID:$APS_CLIENT_SECRET"'];
  return context === 'client' || context === 'none' ? [] : [`-H ${token}`];
}

function data({ body, mediaType }: ShownRequest, indent: number | undefined): string[] {
  if (body === undefined) return [];
  if (mediaType === 'application/x-www-form-urlencoded') {
    return Object.entries(body as object).map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`);
  }
  if (mediaType !== 'application/json') throw new Error(`No curl sample can be written for a body of ${mediaType}.`);
  return [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(body, null, indent))}`];
}

/** Path and query. In an OData key a quote is doubled. */
function target(template: string, { path, query }: ShownRequest): string {
  const filled = template.replace(/('?)\{(\w+)\}/g, (_, opening: string, name: string) => {
    const value = String(path[name]);
    return opening + encodeURIComponent(opening ? value.replaceAll("'", "''") : value);
  });
  const pairs = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeList(value)}`);
  return `${filled}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
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
