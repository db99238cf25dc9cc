import { ApsConnectionError, ApsTimeoutError } from './errors.js';
import type { Operation } from './operation.js';
import type { RetryOptions } from './options.js';
import type { Answer, Outgoing, Call, Send } from './pipeline.js';
import { parseRetryAfter } from './retry-after.js';
import { runAttempt, sleep } from './timing.js';

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
const idempotentMethods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PUT']);

/** Sends a request, and again where that is allowed and may help. */
export async function sendWithRetry(outgoing: Outgoing, call: Call, next: Send): Promise<Answer> {
  const { options, operation, operationId } = call;
  const { totalTimeout, retry, onAttempt } = options;
  const deadline = Date.now() + totalTimeout;
  const repeatable = mayRepeat(operation) && !(outgoing.body instanceof ReadableStream);

  for (;;) {
    const attempt = ++call.attempts;
    const started = Date.now();
    let answer: Answer | undefined;
    let error: unknown;
    try {
      answer = await runAttempt(outgoing, call, deadline, next);
      if (answer.response.ok && !onAttempt) return answer;
    } catch (thrown) {
      error = thrown;
    }
    const wait =
      retry && repeatable && attempt <= retry.retries ? waitAfter(answer?.response, error, attempt, retry) : undefined;
    // A wait that would outlast the call is not begun.
    const retryIn = wait !== undefined && Date.now() + wait < deadline ? wait : undefined;
    onAttempt?.({
      operationId,
      attempt,
      method: outgoing.method,
      url: outgoing.url.replace(/[?#].*/, ''),
      ...(answer && { status: answer.response.status }),
      ...(error instanceof Error && { error }),
      elapsed: Date.now() - started,
      ...(retryIn !== undefined && { retryIn }),
    });
    if (retryIn === undefined) {
      if (answer) return answer;
      throw error;
    }
    await sleep(retryIn, outgoing.signal);
  }
}

/** Only what changes nothing the second time is sent again: idempotent methods, unless the document says otherwise. */
export const mayRepeat = ({ method, retry }: Operation): boolean =>
  retry ? retry === 'safe' : idempotentMethods.has(method);

/**
 * How long to wait after an attempt before the next.
 *
 * @returns milliseconds; undefined when another attempt would not help.
 */
function waitAfter(
  response: Response | undefined,
  error: unknown,
  attempt: number,
  retry: Required<RetryOptions>,
): number | undefined {
  if (!response) {
    const lost =
      error instanceof ApsConnectionError || (error instanceof ApsTimeoutError && error.option === 'timeout');
    return lost ? backoff(attempt, retry) : undefined;
  }
  if (!retryableStatuses.has(response.status)) return undefined;
  const asked = parseRetryAfter(response.headers.get('Retry-After'));
  if (asked === undefined) return backoff(attempt, retry);
  return asked <= retry.maxRetryAfter ? asked : undefined;
}

/** A random wait below a limit that doubles with each attempt: full jitter, so that clients do not return in step. */
export function backoff(
  attempt: number,
  { baseDelay, maxDelay }: Required<RetryOptions>,
  random = Math.random,
): number {
  return random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
}
