import type { Context, Operation, Operations } from './operation.js';
import type { Call, Send } from './pipeline.js';
import { untilAborted } from './timing.js';
import { transmit } from './transmit.js';

/** What a token is needed for. */
export interface TokenRequest {
  /** Scopes the operation requires. */
  scopes: readonly string[];
  /** `app` and `either`: a two-legged token will do. `user`: the token must be three-legged. */
  context: Context;
  operationId: string;
  /** Aborted when the caller gives up or time is over. */
  signal: AbortSignal;
  /** The token the service has just refused with 401: another one is needed. */
  rejected?: string;
}

/** An access token without the word `Bearer`, or a function that gives one for each call. */
export type Auth = string | ((request: TokenRequest) => string | Promise<string>);

/**
 * Sends a request with the bearer token it needs. After a 401 a fresh token is asked for and the request is sent once
 * more: the service has done nothing yet.
 *
 * @param origin the only origin a token may go to.
 */
export function authenticate(auth: Auth | undefined, origin: string): Send {
  const getToken = tokenSource(auth);
  let last: string;
  let header: string;
  // The same string for the same token: one that was sent before is quicker to send.
  const bearer = (token: string) => (token === last ? header : (header = `Bearer ${(last = token)}`));
  return async (outgoing, call, signal) => {
    const { headers, url, body } = outgoing;
    // Whether the token is ours to set is settled at the first attempt; at the second, ours is already there.
    call.bringsToken ??= needsToken(call.operation) && !('authorization' in headers);
    if (!call.bringsToken) return transmit(outgoing, call, signal);
    if (!url.startsWith(`${origin}/`) && new URL(url).origin !== origin) {
      throw new TypeError(`${call.operationId}: a token for ${origin} is not sent to ${new URL(url).origin}.`);
    }
    if (signal.aborted) throw signal.reason;
    const given = getToken(call, signal);
    const token = typeof given === 'string' ? given : await given;
    headers.authorization = bearer(token);
    const answer = await transmit(outgoing, call, signal);
    if (answer.response.status !== 401 || typeof auth !== 'function' || body instanceof ReadableStream) return answer;
    const fresh = await getToken(call, signal, token);
    if (fresh === token) return answer;
    headers.authorization = bearer(fresh);
    return transmit(outgoing, call, signal);
  };
}

type TokenSource = (call: Call, signal: AbortSignal, rejected?: string) => string | Promise<string>;

/** Asks `auth` for a token. One that was good the last time is not looked through again. */
function tokenSource(auth: Auth | undefined): TokenSource {
  let good: string | undefined;
  const checked = (token: unknown): string => {
    if (token !== undefined && token === good) return good;
    checkToken(token, typeof auth === 'function' ? 'auth()' : 'auth');
    return (good = token);
  };
  return ({ operationId, operation }, signal, rejected) => {
    if (typeof auth !== 'function') return checked(auth);
    const { scopes, context } = operation;
    const given = auth({ operationId, scopes, context, signal, ...(rejected !== undefined && { rejected }) });
    const isPromise = typeof given === 'object' && given !== null && 'then' in given;
    return isPromise ? untilAborted(given, signal).then(checked) : checked(given);
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

const needsToken = ({ context }: Operation): boolean => context !== 'client' && context !== 'none';

/** The message tells what is wrong, never the value: it may be a token all the same. */
function checkToken(token: unknown, name: string): asserts token is string {
  const fault =
    typeof token !== 'string' || token === ''
      ? 'must be an access token or a function that gives one'
      : /^bearer\s/i.test(token)
        ? 'must be the access token alone, without the word Bearer'
        : /[^\x21-\x7e]/.test(token)
          ? 'holds a character that no access token has'
          : undefined;
  if (fault) throw new TypeError(`${name} ${fault}.`);
}
