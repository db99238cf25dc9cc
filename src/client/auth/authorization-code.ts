import * as oauth from 'oauth4webapi';
import type { TokenRequest } from '../authenticate.js';
import { ApsError } from '../errors.js';
import { ApsAuthError } from './errors.js';
import { singleFlight } from './single-flight.js';
import { tokenEndpoint, type AppOptions, type TokenAnswer } from './token-endpoint.js';

/** The tokens of one signed-in user. */
export interface StoredTokens {
  accessToken: string;
  /** When the access token expires, in milliseconds since 1970. */
  expiresAt: number;
  /** Good for one refresh, which gives the next one. */
  refreshToken?: string;
}

/** Where the tokens of a user outlive a restart. Whoever can read it can act as the user. */
export interface TokenStorage {
  /** The tokens kept last; undefined before the first sign-in. */
  load(): StoredTokens | undefined | Promise<StoredTokens | undefined>;
  /** Keeps tokens. Done before the new access token is used, so that a crash loses no refresh token. */
  save(tokens: StoredTokens): void | Promise<void>;
}

/** Options of `authorizationCode()`. */
export interface AuthorizationCodeOptions extends AppOptions {
  /** Client secret of a confidential app; left out for a public one, such as a page or a desktop program. */
  clientSecret?: string;
  /** Callback registered with the app. */
  redirectUri: string;
  /** Scopes to ask the user for. */
  scopes: readonly string[];
  /** Where the tokens are kept; in memory unless given. */
  storage?: TokenStorage;
}

/** A sign-in that waits for the user. Keep it with the user's session: `codeVerifier` is a secret. */
export interface PendingSignIn {
  /** Where to send the user's browser. */
  url: string;
  state: string;
  codeVerifier: string;
  /** Only with the scope `openid`. */
  nonce?: string;
}

/** Gives tokens of one user, and signs the user in. */
export interface AuthorizationCode {
  (request: TokenRequest): Promise<string>;
  /** Starts a sign-in; `prompt: 'login'` asks for the password even where a session exists. */
  start(options?: { prompt?: string }): Promise<PendingSignIn>;
  /**
   * Ends a sign-in with the address the user's browser came back to.
   *
   * @throws {ApsAuthError} when the address is not the answer to this sign-in, or says that the user declined.
   * @throws {ApsError} when the code is refused.
   */
  finish(callbackUrl: string | URL, pending: PendingSignIn): Promise<void>;
}

/**
 * Three-legged authentication: the app acts for a user. Pass what it gives as `auth` of a client; make one for each
 * user.
 *
 * The sign-in uses PKCE and a state. The access token is refreshed shortly before it expires; calls at the same time
 * share one refresh. A refresh token works once, so the new one is stored before the new access token is used.
 *
 * @throws {TypeError} when an option is missing or wrong.
 * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/authorize-GET
 */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCode {
  const { clientSecret, redirectUri, scopes, storage = inMemory(), refreshAhead = 60 } = options;
  const endpoint = tokenEndpoint(options, clientSecret);
  if (!URL.canParse(redirectUri)) throw new TypeError('redirectUri must be an absolute URL.');
  if (!Array.isArray(scopes) || scopes.length === 0)
    throw new TypeError("scopes must be a list of at least one scope, such as ['data:read'].");

  // A refresh that is under way goes on when its caller gives up: its answer holds the only refresh token that works.
  const share = singleFlight<string>({ abandon: false });
  let current: StoredTokens | undefined;
  /** Whether the storage still holds a refresh token that has been used. */
  let unsaved = false;

  async function keep(tokens: StoredTokens): Promise<void> {
    current = tokens;
    unsaved = true;
    await storage.save(tokens);
    unsaved = false;
  }

  const isGood = (tokens: StoredTokens, rejected: string | undefined, ahead = 0): boolean =>
    tokens.accessToken !== rejected && tokens.expiresAt > Date.now() + ahead * 1000;

  async function token({ operationId, scopes: wanted, signal, rejected }: TokenRequest): Promise<string> {
    const missing = wanted.filter((scope) => !scopes.includes(scope));
    if (missing.length > 0) {
      throw new ApsAuthError(
        `needs the scope ${missing.join(' and ')}, which the sign-in does not ask for.`,
        operationId,
      );
    }
    if (current && !unsaved && isGood(current, rejected, refreshAhead)) return current.accessToken;
    return share('tokens', signal, (shared) => freshToken(operationId, rejected, shared));
  }

  async function freshToken(operationId: string, rejected: string | undefined, signal: AbortSignal): Promise<string> {
    if (unsaved) await keep(current!);
    else current = (await storage.load()) ?? current;
    const tokens = current;
    if (!tokens) throw new ApsAuthError('needs a user: sign one in with start() and finish() first.', operationId);
    if (isGood(tokens, rejected, refreshAhead)) return tokens.accessToken;
    const good = isGood(tokens, rejected);
    if (!tokens.refreshToken) {
      if (good) return tokens.accessToken;
      throw new ApsAuthError('the sign-in has expired and cannot be refreshed; sign the user in again.', operationId);
    }
    try {
      return await refresh(tokens.refreshToken, signal);
    } catch (error) {
      // Refreshed ahead of time: the old token is still good, and the next call tries again.
      if (good && !unsaved) return tokens.accessToken;
      throw error;
    }
  }

  async function refresh(refreshToken: string, signal: AbortSignal): Promise<string> {
    const tokens = await exchange(refreshToken, signal).catch(async (error: unknown) => {
      // Another process with the same storage may have used the refresh token up a moment ago.
      const latest = error instanceof ApsError && error.status === 400 ? await storage.load() : undefined;
      if (!latest?.refreshToken || latest.refreshToken === refreshToken) throw error;
      return latest.expiresAt > Date.now() ? latest : exchange(latest.refreshToken, signal);
    });
    await keep(tokens);
    return tokens.accessToken;
  }

  /** An answer without a refresh token leaves the one that was sent in force. */
  const exchange = async (refreshToken: string, signal: AbortSignal): Promise<StoredTokens> => ({
    refreshToken,
    ...(await endpoint.refresh(refreshToken, signal)),
  });

  async function start({ prompt }: { prompt?: string } = {}): Promise<PendingSignIn> {
    const state = oauth.generateRandomState();
    const codeVerifier = oauth.generateRandomCodeVerifier();
    const nonce = scopes.includes('openid') ? oauth.generateRandomNonce() : undefined;
    const url = new URL(endpoint.authorizationServer.authorization_endpoint!);
    const parameters = {
      client_id: options.clientId,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(nonce !== undefined && { nonce }),
      ...(prompt !== undefined && { prompt }),
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return { url: url.href, state, codeVerifier, ...(nonce !== undefined && { nonce }) };
  }

  async function finish(callbackUrl: string | URL, { state, codeVerifier, nonce }: PendingSignIn): Promise<void> {
    const { authorizationServer, client } = endpoint;
    let callback: URLSearchParams;
    try {
      callback = oauth.validateAuthResponse(authorizationServer, client, new URL(callbackUrl), state);
    } catch (error) {
      throw new ApsAuthError(explain(error));
    }
    const answer: TokenAnswer = await endpoint.authorizationCode(
      callback,
      redirectUri,
      codeVerifier,
      nonce,
      new AbortController().signal,
    );
    await keep(answer);
  }

  return Object.assign(token, { start, finish });
}

function explain(error: unknown): string {
  if (error instanceof oauth.AuthorizationResponseError) {
    return `the sign-in was refused: ${error.error}${error.error_description ? `: ${error.error_description}` : ''}.`;
  }
  return `the callback does not belong to this sign-in: ${error instanceof Error ? error.message : 'unreadable'}.`;
}

function inMemory(): TokenStorage {
  let kept: StoredTokens | undefined;
  return { load: () => kept, save: (tokens) => void (kept = tokens) };
}
