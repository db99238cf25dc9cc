import { readBody } from './body.js';
import { ApsConnectionError } from './errors.js';
import type { Answer, Call, Outgoing } from './pipeline.js';

/**
 * Sends a request once and reads its answer.
 *
 * @throws {ApsConnectionError} when there is no complete response.
 */
export async function transmit(outgoing: Outgoing, call: Call, signal: AbortSignal): Promise<Answer> {
  if (signal.aborted) throw signal.reason;
  // The init object is ours; filling it in is a good deal quicker than copying it.
  const { init } = outgoing;
  init.method = outgoing.method;
  init.headers = outgoing.headers;
  init.body = outgoing.body ?? null;
  init.signal = signal;
  try {
    const response = await call.fetch(outgoing.url, init);
    return { response, body: await readBody(response, call.parseAs) };
  } catch (error) {
    throw new ApsConnectionError(call.operationId, call.attempts, error);
  }
}
