import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IHttpNameValue } from '@stoplight/prism-http';
import { checkAnswer } from './answer-check.js';
import { answerPreflight, isPreflight, setCorsHeaders } from './cors.js';
import { collectPassing, endToEnd, forward } from './forward.js';
import { asProblem, listen, type RunningServer } from './listen.js';
import { listOperations, type Operation } from './operation.js';
import { collect, parseBody } from './request.js';
import { findViolations } from './request-violations.js';
import { Router } from './router.js';
import { readTarget, type Target } from './target.js';
import { placeOf, told, type Violation } from './violation.js';

export interface ProxyServerOptions {
  /** Bundled documents of the families to check against. */
  documents: Iterable<object>;
  /** The service that requests are sent on to; a path in it goes before theirs. */
  upstream: URL;
  /** Port to listen on; 0, the default, takes any free one. */
  port?: number;
  /** Address to listen on; `127.0.0.1` unless given. */
  host?: string;
  /** Told of each exchange when it is over. */
  onExchange?: (exchange: Exchange) => void;
}

/** A request and its answer, without what they held. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  milliseconds: number;
  /** Undefined where the path or the method is not documented. */
  operationId?: string;
  departures: Departure[];
}

/** A point in which traffic is not as documented. */
export interface Departure {
  direction: 'request' | 'response';
  /** Such as `body.items.0.status`, `query.filter[x]`, `status`, `path`. */
  place: string;
  code: string | number;
  /** The rule that is broken; no value that was sent is in it. */
  message: string;
}

/**
 * Sends requests on to a service and its answers back, both as they are, and says where they depart from the documents.
 *
 * @throws {Error} when the port cannot be listened on (`code` says why) or a document is not OpenAPI.
 */
export async function createProxyServer(options: ProxyServerOptions): Promise<RunningServer> {
  const { documents, upstream, port = 0, host = '127.0.0.1', onExchange } = options;
  const router = new Router(listOperations(documents));

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const start = performance.now();
    setCorsHeaders(request, response);
    if (isPreflight(request)) return answerPreflight(request, response);
    const { method = '', url = '/' } = request;
    const target = readTarget(url);
    const noted: Inspected = { departures: [] };
    try {
      const body = await collect(request);
      Object.assign(noted, await inspect(router, target, request, body));
      const query = target.query.size > 0 ? url.slice(url.indexOf('?')) : '';
      const answer = await forward(upstream, request, target.path + query, body, response);
      await pass(answer, response, noted);
    } catch (error) {
      // Who asked and has gone gets no status.
      if (!response.destroyed) tell(response.headersSent ? response.statusCode : asProblem(error as Error).status);
      throw error;
    }
    tell(response.statusCode);

    function tell(status: number) {
      const milliseconds = performance.now() - start;
      const { operation, departures } = noted;
      onExchange?.({ method, url, status, milliseconds, operationId: operation?.object.operationId, departures });
    }
  }

  return listen(handle, port, host);
}

/** Gives an answer back, and notes where it departs. */
async function pass(answer: IncomingMessage, response: ServerResponse, { operation, departures }: Inspected) {
  const status = answer.statusCode!;
  response.writeHead(status, endToEnd(answer.headers));
  answer.pipe(response);
  const received = await collectPassing(answer);
  if (!operation) return;
  const faults = checkAnswer(operation, { status, headers: answer.headers, body: received });
  departures.push(...faults.map((fault) => asDeparture('response', fault)));
}

interface Inspected {
  operation?: Operation;
  departures: Departure[];
}

async function inspect(
  router: Router<Operation>,
  target: Target,
  { method = '', headers }: IncomingMessage,
  bytes: Buffer,
): Promise<Inspected> {
  const none = (place: string, message: string): Inspected => {
    return { departures: [{ direction: 'request', place, code: place, message }] };
  };
  const match = findOrNothing(router, target.path);
  if (!match) return none('path', 'is not documented');
  const operation = match.operations.get(method.toLowerCase());
  if (!operation) {
    const [first] = match.operations.values();
    return none('method', `${method} is not documented for ${first!.path}`);
  }
  const { value, malformed, size } = parseBody(bytes, headers['content-type']);
  const sent = { query: target.query, path: match.parameters(operation), headers: headers as IHttpNameValue };
  const faults = await findViolations(operation, { ...sent, body: value, malformed, size });
  return { operation, departures: faults.map((fault) => asDeparture('request', fault)) };
}

function findOrNothing(router: Router<Operation>, path: string) {
  try {
    return router.find(path);
  } catch {
    return undefined;
  }
}

function asDeparture(direction: Departure['direction'], violation: Violation): Departure {
  return { direction, place: placeOf(violation), code: violation.code, message: told(violation) };
}
