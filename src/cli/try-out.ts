import { curlParts } from '../toolchain/docs/samples/curl.js';
import type { FoundOperation } from '../toolchain/docs/samples/request.js';
import { eachOperation, type OpenApiDocument, type OperationObject } from '../toolchain/openapi.js';

/** A request to try, as a line for a shell. */
export interface TryOut {
  what: string;
  curl: string;
  /** The status it gets. */
  status: number;
}

/** Three requests that show what the mock does, made from the documents' own examples; fewer where they have none. */
export function thingsToTry(documents: Iterable<OpenApiDocument>, url: string): TryOut[] {
  const all = [...documents].flatMap((document) =>
    [...eachOperation(document)].map((found) => ({ ...found, document, url })),
  );
  // Those that a token is enough for, the current ones first.
  const candidates = all.filter(
    ({ operation }) => operation['x-auth-context'] !== 'client' && operation.security.length > 0,
  );
  candidates.sort((a, b) => Number(a.operation.deprecated ?? false) - Number(b.operation.deprecated ?? false));
  const get = candidates.find(({ method, operation }) => method === 'get' && successOf(operation));
  const post = candidates.find(
    ({ method, operation }) => method === 'post' && operation.requestBody && successOf(operation),
  );
  const refusal = get && ['404', '403', '429'].find((status) => status in get.operation.responses);
  return [
    ...(get ? [{ what: get.operation.summary, curl: curl(get), status: successOf(get.operation)! }] : []),
    ...(get && refusal
      ? [
          {
            what: 'The same, refused',
            curl: curl(get, `Prefer: code=${refusal}`),
            status: Number(refusal),
          },
        ]
      : []),
    ...(post ? [{ what: post.operation.summary, curl: curl(post), status: successOf(post.operation)! }] : []),
  ];
}

interface Found extends FoundOperation {
  document: OpenApiDocument;
  url: string;
}

const successOf = ({ responses }: OperationObject): number | undefined =>
  Object.keys(responses)
    .map(Number)
    .find((status) => status >= 200 && status < 300);

const curl = ({ document, url, ...found }: Found, ...headers: string[]): string =>
  curlParts(document, found, { server: url, token: "'Authorization: Bearer any'", headers }).join(' ');
