import type { Auth } from './authenticate.js';

/** How often and how long to try again. */
export interface RetryOptions {
  /** Attempts after the first; 2 unless given. */
  retries?: number;
  /** Longest wait before the first of them, in milliseconds, doubled for each further one; 500 unless given. */
  baseDelay?: number;
  /** Where the doubling ends, in milliseconds; 8000 unless given. */
  maxDelay?: number;
  /**
   * Longest `Retry-After` to wait for, in milliseconds; 60000 unless given. Where the service asks for more, the call
   * ends with its error, for trying sooner would be of no use.
   */
  maxRetryAfter?: number;
}

/** An attempt that has ended. */
export interface Attempt {
  operationId: string;
  /** 1 for the first. */
  attempt: number;
  method: string;
  /** Address without the query. */
  url: string;
  /** HTTP status, unless there was no response. */
  status?: number;
  /** Why there was no response. */
  error?: Error;
  /** How long it took, in milliseconds. */
  elapsed: number;
  /** When the next attempt starts, in milliseconds from now; undefined when this was the last. */
  retryIn?: number;
}

/** Options that a single call can set as well. */
export interface CallOptions {
  /** Longest time for one attempt, its body included, in milliseconds; 30000 unless given. */
  timeout?: number;
  /** Longest time for a call, all attempts and waits included, in milliseconds; 120000 unless given. */
  totalTimeout?: number;
  /**
   * Whether to try again after 408, 429, 500, 502, 503, 504 and lost connections. Only requests that the documents call
   * repeatable are sent twice. `false` turns it off.
   */
  retry?: RetryOptions | false;
  /** Told of each attempt when it has ended. */
  onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** Options of a client. */
export interface ClientOptions extends CallOptions {
  /** Access token, or a function that gives one for each call. */
  auth: Auth;
  /** Origin to call instead of production, for example that of the mock. */
  baseUrl?: string;
  /** `fetch` to send with instead of the global one. */
  fetch?: (request: Request) => Promise<Response>;
  /** Headers to send with every call. */
  headers?: Record<string, string>;
}

export const optionNames = [
  'auth',
  'baseUrl',
  'fetch',
  'headers',
  'timeout',
  'totalTimeout',
  'retry',
  'onAttempt',
] as const satisfies (keyof ClientOptions)[];

/** Call options of which none is left open. */
export interface SetCallOptions extends Required<Pick<CallOptions, 'timeout' | 'totalTimeout'>> {
  retry: Required<RetryOptions> | false;
  onAttempt?: CallOptions['onAttempt'];
}

/** What `retry` means where it says nothing. */
export const retryDefaults: Required<RetryOptions> = {
  retries: 2,
  baseDelay: 500,
  maxDelay: 8000,
  maxRetryAfter: 60_000,
};

const defaults: SetCallOptions = { timeout: 30_000, totalTimeout: 120_000, retry: retryDefaults };

/**
 * The options of a client's calls, where the calls set none.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export const clientOptions = (options: CallOptions): SetCallOptions => merge(options, defaults);

/**
 * The options of a call: its own before those of the client.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function callOptions(ofClient: SetCallOptions, ofCall: CallOptions): SetCallOptions {
  const { timeout, totalTimeout, retry, onAttempt } = ofCall;
  const none = timeout === undefined && totalTimeout === undefined && retry === undefined && onAttempt === undefined;
  return none ? ofClient : merge(ofCall, ofClient);
}

function merge(first: CallOptions, second: SetCallOptions): SetCallOptions {
  const options = {
    timeout: first.timeout ?? second.timeout,
    totalTimeout: first.totalTimeout ?? second.totalTimeout,
    retry: readRetry(first.retry) ?? second.retry,
    onAttempt: first.onAttempt ?? second.onAttempt,
  };
  check('timeout', options.timeout);
  check('totalTimeout', options.totalTimeout);
  return options;
}

function readRetry(given: CallOptions['retry']): SetCallOptions['retry'] | undefined {
  if (given === undefined || given === false) return given;
  if (typeof given !== 'object') throw new TypeError('retry must be an object or false.');
  checkNames('retry', given, Object.keys(retryDefaults));
  const retry = { ...retryDefaults, ...given };
  for (const [name, value] of Object.entries(retry)) check(`retry.${name}`, value);
  return retry;
}

/**
 * Refuses what a program without types may pass by mistake, such as `baseURL` for `baseUrl`.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function checkNames(of: string, options: object, names: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown) throw new TypeError(`${of} takes no ${unknown}, only ${names.join(', ')}.`);
}

function check(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return;
  throw new TypeError(`${name} must be a number from 0 on, not ${JSON.stringify(value)}.`);
}
