import { validateSecurity } from '@stoplight/prism-http/dist/validator/validators/security/index.js';
import { checkAppCredentials } from './app-credentials.js';
import type { Operation } from './operation.js';
import { readWithPrism } from './prism-operation.js';
import { checkRequest, type CheckedRequest } from './request-check.js';
import type { Violation } from './violation.js';

export interface SentRequest extends CheckedRequest {
  /** Why the body is not JSON, though its media type says so. */
  malformed?: string;
}

/** All that is wrong with a request: without credentials, that alone. */
export async function findViolations(operation: Operation, request: SentRequest): Promise<Violation[]> {
  const resource = await readWithPrism(operation);
  const { authorization, ...others } = request.headers;
  // Prism knows `Bearer` in this case only, and the scheme may be in any.
  const headers = authorization ? { ...others, authorization: authorization.replace(/^bearer\b/i, 'Bearer') } : others;
  const element = { method: resource.method as 'get', url: { path: operation.path }, headers };
  if (validateSecurity({ resource, element })._tag === 'Left') {
    // Prism says no more than that the scheme is wrong.
    const scheme = operation.object['x-auth-context'] === 'client' ? '`Basic <credentials>`' : '`Bearer <token>`';
    return [{ path: ['header', 'Authorization'], code: 401, message: `must be ${scheme}` }];
  }
  if (request.malformed !== undefined) {
    return [{ path: ['body'], code: 'json', message: `Request body is not JSON: ${request.malformed}` }];
  }
  const credentials = checkAppCredentials(operation, request);
  return credentials ? [credentials] : checkRequest(operation, request);
}
