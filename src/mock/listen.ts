import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from './problem.js';
import { BodyTooLargeError } from './request.js';

/** A server that listens. */
export interface RunningServer {
  /** Origin to call, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends the connections that are open. */
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Listens on a port; 0 takes any free one. What a handler throws is answered as a problem document.
 *
 * @throws {Error} when the port cannot be listened on (`code` says why).
 */
export async function listen(handle: Handler, port: number, host: string): Promise<RunningServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => sendProblem(response, error));
  });
  // Who is slower than this in sending a request has gone.
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
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

function sendProblem(response: ServerResponse, error: unknown) {
  if (response.headersSent || response.destroyed) return response.destroy();
  const problem = asProblem(error as Error);
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  response.statusCode = problem.status;
  response.setHeader('Content-Type', 'application/problem+json');
  response.end(JSON.stringify(problem));
}

/** The answer to what a handler throws. */
export function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  // What is left of the body stays unread, so the connection cannot be used again.
  if (error instanceof BodyTooLargeError)
    return new Problem(413, 'Too large', error.message, {}, { Connection: 'close' });
  return new Problem(500, 'Internal error', error.message);
}
