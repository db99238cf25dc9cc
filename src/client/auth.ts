import type { Context, Operation, Operations } from './operation.js';
import type { Send } from './pipeline.js';

/** What a token is needed for. */
export interface TokenRequest {
  /** Scopes the operation requires. */
  scopes: readonly string[];
  /** `app`: a two-legged token will do. `user`: the token must be three-legged. */
  context: Context;
  operationId: string;
  /** Aborted when the caller gives up. */
  signal: AbortSignal;
}

/** An access token without the word `Bearer`, or a function that gives one for each call. */
export type Auth = string | ((request: TokenRequest) => string | Promise<string>);

/**
 * Puts the bearer token on each request that needs one.
 *
 * @throws {TypeError} when `auth`, or what it gives, is not a token.
 */
export function authenticate(auth: Auth | undefined, next: Send): Send {
  return async (request, { operationId, operation }) => {
    const { context, scopes } = operation;
    if (needsToken(operation)) {
      const token =
        typeof auth === 'function' ? await auth({ operationId, scopes, context, signal: request.signal }) : auth;
      checkToken(token, typeof auth === 'function' ? 'auth()' : 'auth');
      request.headers.set('Authorization', `Bearer ${token}`);
    }
    return next(request, { operationId, operation });
  };
}

/**
 * Checks `auth` as far as it can be checked before a call. It may be left out where an operation does without a token.
 *
 * @throws {TypeError} when it is neither a token nor a function.
 */
export function checkAuth(auth: unknown, operations: Operations): void {
  if (auth === undefined && !Object.values(operations).every(needsToken)) return;
  if (typeof auth !== 'function') checkToken(auth, 'auth');
}

const needsToken = ({ context }: Operation): boolean => context === 'app' || context === 'user';

/** The message tells what is wrong, never the value: it may be a token all the same. */
function checkToken(token: unknown, name: string): asserts token is string {
  const fault =
    typeof token !== 'string'
      ? 'must be an access token or a function that gives one'
      : token === ''
        ? 'is an empty string instead of an access token'
        : /^bearer\s/i.test(token)
          ? 'must be the access token alone, without the word Bearer'
          : /[^\x21-\x7e]/.test(token)
            ? 'holds a character that no access token has, such as a line break'
            : undefined;
  if (fault) throw new TypeError(`${name} ${fault}.`);
}
