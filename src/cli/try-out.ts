import { eachOperation, type OpenApiDocument, type OperationObject, type PathItem } from '../toolchain/openapi.js';
import { listParameters, requestSamples } from '../toolchain/samples.js';

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

interface Found {
  document: OpenApiDocument;
  url: string;
  path: string;
  method: string;
  item: PathItem;
  operation: OperationObject;
}

const successOf = ({ responses }: OperationObject): number | undefined =>
  Object.keys(responses)
    .map(Number)
    .find((status) => status >= 200 && status < 300);

function curl({ document, url, path, method, item, operation }: Found, ...more: string[]): string {
  const [sample] = requestSamples(document, item, operation);
  const { params, body } = sample!.init;
  const required = listParameters(document, item, operation).filter((parameter) => parameter.required);
  const query = required
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => `${encodeURIComponent(name)}=${encodeURIComponent(String(params.query[name]))}`);
  const own = required
    .filter((parameter) => parameter.in === 'header')
    .map(({ name }) => `${name}: ${String(params.header[name])}`);
  const headers = ['Authorization: Bearer any', ...own, ...more];
  if (body !== undefined) headers.push('Content-Type: application/json');
  const target = fillPath(path, params.path) + (query.length > 0 ? `?${query.join('&')}` : '');
  return [
    'curl',
    ...(method === 'get' || (method === 'post' && body !== undefined) ? [] : ['-X', method.toUpperCase()]),
    ...headers.flatMap((header) => ['-H', quote(header)]),
    ...(body === undefined ? [] : ['-d', quote(JSON.stringify(body))]),
    quote(url + target),
  ].join(' ');
}

/** A quote in an OData key is doubled. */
const fillPath = (path: string, values: Record<string, unknown>) =>
  path.replace(/('?)\{([^{}]+)\}/g, (_, opening: string, name: string) => {
    const value = String(values[name]);
    return opening + encodeURIComponent(opening ? value.replaceAll("'", "''") : value);
  });

/** A word of a shell's command line. */
const quote = (text: string) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);
