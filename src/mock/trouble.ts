import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseAnswer, type Answer } from './answer.js';
import { gatewayFault } from './error-answer.js';
import type { Operation } from './operation.js';
import { createRandom } from './random.js';
import { RateLimit } from './rate-limit.js';

/** What a real network and a real service do and a mock would not. */
export interface TroubleOptions {
  /** How long an answer takes, in milliseconds; drawn anew each time where there are two bounds. */
  delay?: number | { min: number; max: number };
  /** Share of the requests that is answered with 503, from 0 to 1. */
  fail?: number;
  /** Requests a minute for each token, or each address where there is none; more are answered with 429. */
  rateLimit?: number;
  /** Makes a run repeatable: what is drawn for the first request, the second and so on. Any, unless given. */
  seed?: number;
}

/** How soon a request that failed may be sent again, in seconds: the next one is drawn anew. */
const failRetryAfter = 1;

/** Decides what goes wrong with a request. */
export class Trouble {
  readonly #random: () => number;
  readonly #limit: RateLimit | undefined;
  readonly #options: TroubleOptions;

  constructor(options: TroubleOptions) {
    this.#options = options;
    this.#random = createRandom(options.seed ?? Math.floor(Math.random() * 2 ** 32));
    this.#limit = options.rateLimit === undefined ? undefined : new RateLimit(options.rateLimit);
  }

  /** A seed for an answer that is made up; undefined where a run need not be repeatable. */
  drawSeed(): string | undefined {
    return this.#options.seed === undefined ? undefined : String(Math.floor(this.#random() * 2 ** 32));
  }

  /** Makes a request wait; false where its connection has gone meanwhile. */
  async delay(response: ServerResponse): Promise<boolean> {
    const { delay = 0 } = this.#options;
    const { min, max } = typeof delay === 'number' ? { min: delay, max: delay } : delay;
    if (max === 0) return true;
    await sleep(min + (max > min ? this.#random() * (max - min) : 0), response);
    return !response.destroyed;
  }

  /** The answer that a request gets instead of its own; undefined where it gets its own. */
  async strike(operation: Operation, request: IncomingMessage): Promise<Answer | undefined> {
    const wait = this.#limit?.take(callerOf(request), performance.now()) ?? 0;
    const { fail = 0 } = this.#options;
    const fails = fail > 0 && this.#random() < fail;
    if (wait > 0)
      return answerWith(operation, 429, wait, `The limit of ${this.#limit!.perMinute} requests a minute is used up.`);
    return fails
      ? answerWith(operation, 503, failRetryAfter, 'The service is not available for the moment.')
      : undefined;
  }
}

function sleep(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const callerOf = ({ headers, socket }: IncomingMessage) => headers.authorization ?? socket.remoteAddress ?? '';

/** The documented answer of that status with a Retry-After that holds; that of the gateway where there is none. */
async function answerWith(operation: Operation, status: number, retryAfter: number, says: string): Promise<Answer> {
  const headers = { 'Retry-After': String(retryAfter) };
  if (String(status) in operation.object.responses) {
    const documented = await chooseAnswer(operation, { code: status }, undefined);
    const rest = Object.entries(documented.headers).filter(([name]) => name.toLowerCase() !== 'retry-after');
    return { ...documented, headers: { ...Object.fromEntries(rest), ...headers } };
  }
  const body = gatewayFault(says);
  return { status, headers: { ...headers, 'Content-Type': 'application/json' }, body, text: JSON.stringify(body) };
}
