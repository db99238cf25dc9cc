import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IHttpNameValue } from '@stoplight/prism-http';
import type { OpenApiDocument } from '../toolchain/openapi.js';
import { chooseAnswer, refuse, type Answer } from './answer.js';
import { answerPreflight, isPreflight, setCorsHeaders } from './cors.js';
import { listen, type RunningServer } from './listen.js';
import { misspeltAction, notFound, wrongMethod } from './no-operation.js';
import { listOperations, type Operation } from './operation.js';
import { findPage, withoutItems } from './page.js';
import { findPairedExample } from './paired-example.js';
import { PreferenceError, readPreference, type Preference } from './prefer.js';
import { Problem, wrongPreference } from './problem.js';
import { readBody } from './request.js';
import { findViolations, type SentRequest } from './request-violations.js';
import { Router, type Match } from './router.js';
import { readTarget } from './target.js';
import { Trouble, type TroubleOptions } from './trouble.js';
import type { Violation } from './violation.js';

export interface MockServerOptions extends TroubleOptions {
  /** Bundled documents of the families to serve. */
  documents: Iterable<object>;
  /** Names of families that are there and not served, for a hint where a path is not. */
  leftOut?: string[];
  /** Port to listen on; 0, the default, takes any free one. */
  port?: number;
  /** Address to listen on; `127.0.0.1` unless given. */
  host?: string;
  /** Whether answers are made up from the schemas, unless a request prefers otherwise. */
  dynamic?: boolean;
  /** Told of each answer. */
  onAnswer?: (answer: Answered) => void;
}

/** What became of a request. */
export interface Answered {
  method: string;
  url: string;
  status: number;
  /** From the request's head to the end of the answer. */
  milliseconds: number;
  /** Undefined where the path or the method is none of ours. */
  operationId?: string;
  /** What is wrong with the request. */
  violations?: Violation[];
}

export type MockServer = RunningServer;

/**
 * Serves documents on one port: production paths, a bearer token required, requests checked, answers taken from the
 * documents' examples. `Prefer: code=404`, `example=name` and `dynamic=true` choose the answer.
 *
 * @throws {Error} when the port cannot be listened on (`code` says why) or a document is not OpenAPI.
 */
export async function createMockServer(options: MockServerOptions): Promise<MockServer> {
  const { leftOut = [], port = 0, host = '127.0.0.1', dynamic = false, onAnswer } = options;
  const documents = [...options.documents];
  const router = new Router(listOperations(documents));
  const served = { titles: documents.map((document) => (document as OpenApiDocument).info.title), leftOut };
  const trouble = new Trouble(options);

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const noted: Pick<Answered, 'operationId' | 'violations'> = {};
    if (onAnswer) tell(onAnswer, request, response, noted);
    setCorsHeaders(request, response);
    if (isPreflight(request)) return answerPreflight(request, response);
    const target = readTarget(request.url ?? '/');
    const match = find(router, target.path);
    if (!match) throw notFound(router, target.path, served);
    const operation = match.operations.get((request.method ?? '').toLowerCase());
    if (!operation) {
      const misspelt = misspeltAction(router, target.path);
      if (misspelt) throw misspelt;
      return send(response, wrongMethod(match.operations, request.method ?? ''));
    }
    noted.operationId = operation.object.operationId;
    const instead = await trouble.strike(operation, request);
    const { value, malformed, size } = await readBody(request);
    if (!(await trouble.delay(response))) return;
    if (instead) return send(response, instead);
    const headers = request.headers as IHttpNameValue;
    const sent = { ...target, path: match.parameters(operation), headers, body: value, malformed, size };
    await respond(operation, sent, response, noted);
  }

  async function respond(operation: Operation, sent: SentRequest, response: ServerResponse, noted: Partial<Answered>) {
    const preferred = preferenceOf(sent);
    const violations = await findViolations(operation, sent);
    if (violations.length > 0) {
      noted.violations = violations;
      response.setHeader('sl-violations', asHeader(violations));
      return send(response, await refuse(operation, violations, preferred));
    }
    const preference = { ...preferred, dynamic: preferred.dynamic ?? (dynamic && preferred.example === undefined) };
    if (preference.dynamic) preference.seed ??= trouble.drawSeed();
    const open = preference.code === undefined && preference.example === undefined && !preference.dynamic;
    const page = open ? findPage(operation, sent) : undefined;
    if (open) preference.example = typeof page === 'object' ? page.example : findPairedExample(operation, sent.body);
    const answer = await chooseAnswer(operation, preference, sent.headers.accept);
    send(response, page === 'beyond the last' ? withoutItems(operation, answer) : answer);
  }

  return listen(handle, port, host);
}

function find(router: Router<Operation>, path: string): Match<Operation> | undefined {
  try {
    return router.find(path);
  } catch {
    throw new Problem(400, 'Bad request', 'The percent-encoding of the path is broken.');
  }
}

function preferenceOf({ headers, query }: SentRequest): Preference {
  try {
    return readPreference(headers.prefer, query);
  } catch (error) {
    if (error instanceof PreferenceError) throw wrongPreference(error.message);
    throw error;
  }
}

function tell(
  onAnswer: (answer: Answered) => void,
  { method = '', url = '' }: IncomingMessage,
  response: ServerResponse,
  noted: Partial<Answered>,
) {
  const start = performance.now();
  response.once('finish', () => {
    onAnswer({ method, url, status: response.statusCode, milliseconds: performance.now() - start, ...noted });
  });
}

function send(response: ServerResponse, { status, headers, text }: Answer) {
  response.writeHead(status, headers).end(text);
}

/** Headers hold ASCII, and Node's own clients give up above 16 KiB of them. */
function asHeader(value: unknown): string {
  const ascii = JSON.stringify(value).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return ascii.length > 8000 ? `Too many violations! ${ascii.slice(0, 8000)}` : ascii;
}
