import type { CallContext, Send } from './pipeline.js';

/** What a token is needed for. */
export interface TokenRequest {
  /** Scopes the operation requires. */
  scopes: readonly string[];
  /** `app`: a two-legged token will do. `user`: the token must be three-legged. */
  context: 'app' | 'user';
  operationId: string;
  /** Aborted when the caller gives up. */
  signal: AbortSignal;
}

/** An access token without the word `Bearer`, or a function that gives one for each call. */
export type Auth = string | ((request: TokenRequest) => string | Promise<string>);

/**
 * Puts the bearer token on each request.
 *
 * @throws {TypeError} when `auth`, or what it gives, is not a token.
 */
export function authenticate(auth: Auth, next: Send): Send {
  if (typeof auth !== 'function') checkToken(auth, 'auth');
  return async (request, context) => {
    const token = typeof auth === 'function' ? await auth(tokenRequest(request, context)) : auth;
    checkToken(token, 'auth()');
    request.headers.set('Authorization', `Bearer ${token}`);
    return next(request, context);
  };
}

function tokenRequest(request: Request, { operationId, operation }: CallContext): TokenRequest {
  return { operationId, scopes: operation.scopes, context: operation.context, signal: request.signal };
}

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
