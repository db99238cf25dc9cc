import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProblemJsonError, type IHttpNameValue, type IHttpRequest } from '@stoplight/prism-http';
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';
import { answerPreflight, isPreflight, setCorsHeaders } from './cors.js';
import { loadOperations, type Document } from './operations.js';
import { createPrism, malformedBodies, mockConfig } from './prism.js';
import { BodyTooLargeError, readBody } from './request.js';

export interface MockServerOptions {
  /** Bundled documents of the families to serve. */
  documents: Iterable<Document>;
  /** Port to listen on; 0, the default, takes any free one. */
  port?: number;
  /** Address to listen on; `127.0.0.1` unless given. */
  host?: string;
  /** Told of each answer. */
  onAnswer?: (answer: { method: string; url: string; status: number }) => void;
}

export interface MockServer {
  /** Origin to call, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends the connections that are open. */
  close(): Promise<void>;
}

/**
 * Serves documents on one port: production paths, a bearer token required, requests checked, answers taken from the
 * documents' examples. `Prefer: code=404`, `example=name` and `dynamic=true` choose the answer.
 *
 * @throws {Error} when the port cannot be listened on (`code` says why) or a document is not OpenAPI.
 */
export async function createMockServer(options: MockServerOptions): Promise<MockServer> {
  const { documents, port = 0, host = '127.0.0.1', onAnswer } = options;
  const operations = await loadOperations(documents);
  const prism = createPrism();

  const server = createServer((request, response) => {
    response.on('finish', () => {
      onAnswer?.({ method: request.method ?? '', url: request.url ?? '', status: response.statusCode });
    });
    handle(request, response).catch((error: unknown) => sendProblem(response, error));
  });

  async function handle(request: IncomingMessage, response: ServerResponse) {
    setCorsHeaders(request, response);
    if (isPreflight(request)) return answerPreflight(request, response);
    const input = await readRequest(request);
    const preferred = getHttpConfigFromRequest(input);
    if (preferred._tag === 'Left') throw preferred.left;
    const mock = { ...mockConfig.mock, ...definedOnly(preferred.right) };
    const result = await prism.request(input, operations, { ...mockConfig, mock })();
    if (result._tag === 'Left') throw result.left;
    const { output, validations } = result.right;
    for (const [name, value] of Object.entries(output.headers ?? {})) {
      if (value !== null) response.setHeader(name, value);
    }
    if (validations.input.length > 0) response.setHeader('sl-violations', asHeader(validations.input));
    response.statusCode = output.statusCode;
    response.end(output.body === undefined ? undefined : JSON.stringify(output.body));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shownHost}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<IHttpRequest> {
  const target = `http://mock${request.url ?? '/'}`;
  if (!URL.canParse(target)) throw Object.assign(new Error('The request target is not a path.'), { status: 400 });
  const { pathname, searchParams } = new URL(target);
  const { value, malformed } = await readBody(request);
  const query: Record<string, string | string[]> = {};
  for (const name of searchParams.keys()) {
    const values = searchParams.getAll(name);
    query[name] = values.length > 1 ? values : values[0]!;
  }
  const headers = { ...request.headers } as IHttpNameValue;
  // Prism looks at the media type only where a length says that there is a body; chunked requests have none.
  if (value !== undefined) headers['content-length'] ??= '1';
  const method = (request.method ?? 'get').toLowerCase() as IHttpRequest['method'];
  const input: IHttpRequest = { method, url: { path: pathname, query }, headers, body: value };
  if (malformed !== undefined) malformedBodies.set(input, malformed);
  return input;
}

function sendProblem(response: ServerResponse, error: unknown) {
  if (response.headersSent) return response.destroy();
  const tooLarge = error instanceof BodyTooLargeError;
  // What is left of the body stays unread, so the connection cannot be used again.
  if (tooLarge) response.setHeader('Connection', 'close');
  const problem = ProblemJsonError.toProblemJson(Object.assign(error as Error, tooLarge && { status: 413 }));
  const additional = (error as { additional?: { headers?: Record<string, string> } }).additional;
  for (const [name, value] of Object.entries(additional?.headers ?? {})) response.setHeader(name, value);
  response.statusCode = problem.status;
  response.setHeader('Content-Type', 'application/problem+json');
  response.end(JSON.stringify(problem));
}

/** Headers hold ASCII, and Node's own clients give up above 16 KiB of them. */
function asHeader(value: unknown): string {
  const ascii = JSON.stringify(value).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return ascii.length > 8000 ? `Too many violations! ${ascii.slice(0, 8000)}` : ascii;
}

function definedOnly<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>;
}
