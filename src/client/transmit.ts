import { readBody } from './body.js';
import { ApsConnectionError } from './errors.js';
import type { Call, Outgoing } from './pipeline.js';

/**
 * Sends a request once and reads its answer.
 *
 * @throws {ApsConnectionError} when there is no complete response.
 */
export async function transmit(outgoing: Outgoing, call: Call, signal: AbortSignal): Promise<Response> {
  const { url, method, headers, body, init } = outgoing;
  signal.throwIfAborted();
  try {
    const response = await call.fetch(url, { ...init, method, headers, body: body ?? null, signal });
    return await readBody(response, call.parseAs);
  } catch (error) {
    throw new ApsConnectionError(call.operationId, call.attempts, error);
  }
}
