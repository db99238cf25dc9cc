import type { Operation } from './operation.js';
import type { CheckedRequest } from './request-check.js';
import type { Violation } from './violation.js';

/**
 * Checks how an app shows who it is where a document says that it must (`x-auth-context: client`): in a Basic header or
 * in the form, and not in both. OpenAPI has no words for that, so Prism lets either pass.
 *
 * @returns what is wrong; undefined where nothing is.
 */
export function checkAppCredentials({ object }: Operation, { headers, body }: CheckedRequest): Violation | undefined {
  if (object['x-auth-context'] !== 'client') return undefined;
  const inHeader = /^basic /i.test(headers.authorization ?? '');
  const inForm = typeof body === 'string' && new URLSearchParams(body).has('client_id');
  if (inHeader && inForm) {
    return { path: ['body', 'client_id'], code: 'credentials', message: 'must not be sent beside a Basic header' };
  }
  if (inHeader || inForm) return undefined;
  return {
    path: ['header', 'Authorization'],
    code: 401,
    message: 'must be `Basic <client_id:client_secret in base64>`, or the form must have client_id',
  };
}
