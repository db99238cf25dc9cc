import { ApsError, errorFor } from './errors.js';
import type { WithResponse } from './call.js';
import type { Call } from './pipeline.js';

/**
 * What the caller of a method gets.
 *
 * @throws {ApsError} for an error status, and for a body that is not what it claims to be.
 */
export async function readAnswer(
  { operationId, parseAs, attempts }: Call,
  response: Response,
): Promise<WithResponse<unknown>> {
  if (!response.ok) {
    const body = parseLeniently(await response.text());
    throw errorFor({ operationId, response, body, attempts });
  }
  if (parseAs === 'stream') return { data: response.body, response };
  if (parseAs !== 'json') return { data: await response[parseAs](), response };
  const text = await response.text();
  try {
    return { data: text === '' ? undefined : (JSON.parse(text) as unknown), response };
  } catch (error) {
    const detail = `the body is not JSON: ${(error as SyntaxError).message}`;
    throw new ApsError({ operationId, response, body: text, attempts, detail });
  }
}

function parseLeniently(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
