import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A request as it came over the wire. */
export interface Received {
  method: string;
  /** Path and query, exactly as sent. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Answer = (response: ServerResponse, received: Received, count: number) => void;

/** A real HTTP server that notes what it receives and answers as the test says. */
export function useRecorder() {
  const received: Received[] = [];
  let answer: Answer = answerJson(200, {});
  const server = createServer((request, response) => void handle(request, response));
  let url = '';

  async function handle(request: IncomingMessage, response: ServerResponse) {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    const entry = { method: request.method!, target: request.url!, headers: request.headers, body };
    received.push(entry);
    answer(response, entry, received.length);
  }

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    received.length = 0;
    answer = answerJson(200, {});
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    received,
    get url() {
      return url;
    },
    answerWith(next: Answer) {
      answer = next;
    },
  };
}

export const answerJson =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));

export const answerText =
  (status: number, body: string, type = 'text/plain'): Answer =>
  (response) =>
    void response.writeHead(status, { 'Content-Type': type }).end(body);
