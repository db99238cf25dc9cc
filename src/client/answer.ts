import { ApsError, errorFor } from './errors.js';
import type { WithResponse } from './call.js';
import type { Answer, Call } from './pipeline.js';

/**
 * What the caller of a method gets.
 *
 * @throws {ApsError} for an error status, and for a body that is not what it claims to be.
 */
export function readAnswer(
  { operationId, parseAs, attempts }: Call,
  { response, body }: Answer,
): WithResponse<unknown> {
  if (!response.ok) throw errorFor({ operationId, response, body: parseLeniently(body as string), attempts });
  if (parseAs !== 'json') return { data: body, response };
  try {
    return { data: body === '' ? undefined : (JSON.parse(body as string) as unknown), response };
  } catch (error) {
    const detail = `the body is not JSON: ${(error as SyntaxError).message}`;
    throw new ApsError({ operationId, response, body, attempts, detail });
  }
}

/** An error body as JSON if it is any, otherwise as text; undefined where there is none. */
export function parseLeniently(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
