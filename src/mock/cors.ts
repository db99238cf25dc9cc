import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets any page call the mock and read every header of the answer. */
export function setCorsHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  // With credentials allowed, browsers take `*` for a header's name.
  response.setHeader(
    'Access-Control-Expose-Headers',
    'Content-Type, Location, Retry-After, Deprecation, sl-violations',
  );
  response.setHeader('Vary', 'Origin');
}

export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
  const wanted = headers['access-control-request-headers'];
  if (wanted) response.setHeader('Access-Control-Allow-Headers', wanted);
  response.setHeader('Access-Control-Max-Age', '600');
  response.writeHead(204).end();
}
