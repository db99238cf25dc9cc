import type { TokenRequest } from '../authenticate.js';
import { ApsAuthError } from './errors.js';
import { singleFlight } from './single-flight.js';
import { tokenEndpoint, type AccessToken, type AppOptions } from './token-endpoint.js';

/** Options of `clientCredentials()`. */
export interface ClientCredentialsOptions extends AppOptions {
  /** Client secret of the app. Never put one where a user can read it, such as in a browser. */
  clientSecret: string;
}

/**
 * Two-legged authentication: the app acts as itself. Pass what it gives as `auth` of a client.
 *
 * A token is asked for with exactly the scopes an operation requires and kept until shortly before it expires. Calls at
 * the same time share one token request. Operations that need a user's token are refused before they are sent.
 *
 * @throws {TypeError} when an option is missing or wrong.
 * @see https://aps.autodesk.com/en/docs/oauth/v2/reference/http/gettoken-POST
 */
export function clientCredentials(options: ClientCredentialsOptions): (request: TokenRequest) => Promise<string> {
  const { clientSecret, refreshAhead = 60 } = options;
  const endpoint = tokenEndpoint(options, clientSecret ?? '');
  const tokens = new Map<string, AccessToken>();
  const share = singleFlight<string>({ abandon: true });

  return async ({ operationId, scopes, context, signal, rejected }) => {
    if (context === 'user') {
      throw new ApsAuthError(
        'needs the token of a user; sign one in with authorizationCode() instead of clientCredentials().',
        operationId,
      );
    }
    const key = [...scopes].sort().join(' ');
    const kept = tokens.get(key);
    const usable = kept && kept.accessToken !== rejected && kept.expiresAt > Date.now();
    if (usable && kept.expiresAt > Date.now() + refreshAhead * 1000) return kept.accessToken;
    try {
      return await share(key, signal, async (shared) => {
        const token = await endpoint.clientCredentials(scopes, shared);
        tokens.set(key, token);
        return token.accessToken;
      });
    } catch (error) {
      // Asked for ahead of time: the old token is still good, and the next call asks again.
      if (usable && !signal.aborted) return kept.accessToken;
      throw error;
    }
  };
}
