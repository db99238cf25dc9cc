import { ApsTimeoutError } from './errors.js';
import type { Answer, Call, Outgoing, Send } from './pipeline.js';

/** The longest wait a timer can do; anything longer would end at once. */
const longestTimer = 2 ** 31 - 1;

/** Runs one attempt within its time: token, request and body. Whatever ends it, no timer and no listener is left. */
export async function runAttempt(outgoing: Outgoing, call: Call, deadline: number, next: Send): Promise<Answer> {
  const { timeout, totalTimeout } = call.options;
  const left = deadline - Date.now();
  const controller = new AbortController();
  const { signal } = controller;
  const expire = () => {
    const [option, limit] =
      timeout <= left ? (['timeout', timeout] as const) : (['totalTimeout', totalTimeout] as const);
    controller.abort(new ApsTimeoutError(call.operationId, call.attempts, option, limit));
  };
  const wait = Math.min(timeout, left);
  const timer = wait <= longestTimer ? setTimeout(expire, wait) : undefined;
  const release = outgoing.signal && follow(outgoing.signal, controller);
  try {
    return await next(outgoing, call, signal);
  } catch (error) {
    // `fetch` wraps the reason or not, depending on the platform; callers get what it was aborted with.
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    release?.();
  }
}

/** Waits; rejects at once with the signal's reason when it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    const abort = () => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** Waits for a promise no longer than until the signal is aborted. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    // Also when it is late: a failure that nobody listens to would end the process.
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Aborts a controller together with a signal; gives a function that lets go of the signal. */
function follow(signal: AbortSignal, controller: AbortController): () => void {
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}
