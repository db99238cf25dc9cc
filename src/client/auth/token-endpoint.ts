import { parseLeniently } from '../answer.js';
import * as oauth from 'oauth4webapi';
import { authentication, server } from '../../../generated/operations.js';
import { errorFor } from '../errors.js';
import { ApsAuthError } from './errors.js';
import type { Operation } from '../operation.js';
import { clientOptions, type CallOptions } from '../options.js';
import type { Call, Outgoing } from '../pipeline.js';
import { sendWithRetry } from '../retry.js';
import { transmit } from '../transmit.js';

/** What both flows need to know of the app. */
export interface AppOptions extends Pick<CallOptions, 'timeout' | 'totalTimeout' | 'retry' | 'onAttempt'> {
  /** Client id of the app. */
  clientId: string;
  /** Origin of the authentication service instead of production, for example that of the mock. */
  baseUrl?: string;
  /** `fetch` to send with instead of the global one. */
  fetch?: (request: Request) => Promise<Response>;
  /** How long before a token expires it is replaced, in seconds; 60 unless given. */
  refreshAhead?: number;
}

/** An access token and how long it is good. */
export interface AccessToken {
  accessToken: string;
  /** When it expires, in milliseconds since 1970. */
  expiresAt: number;
}

/** The token answer of any grant. */
export type TokenAnswer = AccessToken & { refreshToken?: string };

/** The token endpoint of the authentication service, as an app sees it. */
export type TokenEndpoint = ReturnType<typeof tokenEndpoint>;

/**
 * Speaks to the token endpoint with oauth4webapi, through the pipeline of every other call: the same limits, errors and
 * attempts.
 *
 * @param clientSecret left out for a public client.
 * @throws {TypeError} when an option is missing or wrong.
 */
export function tokenEndpoint(options: AppOptions, clientSecret: string | undefined) {
  const { clientId, baseUrl = server } = options;
  checkText('clientId', clientId);
  if (clientSecret !== undefined) checkText('clientSecret', clientSecret);
  if (!URL.canParse(baseUrl)) throw new TypeError(`baseUrl must be a URL such as ${server}.`);
  const { origin } = new URL(baseUrl);
  const settings = clientOptions(options);

  const authorizationServer: oauth.AuthorizationServer = {
    issuer: server,
    authorization_endpoint: origin + authentication.authorizeUser.path,
    token_endpoint: origin + authentication.createToken.path,
  };
  const client: oauth.Client = { client_id: clientId };
  const clientAuth = clientSecret === undefined ? oauth.None() : basic(clientSecret);

  /** Options of one request of oauth4webapi. An answer that is an error never reaches it: it knows no APS errors. */
  function requestOptions(signal: AbortSignal, operation: Operation) {
    return {
      signal,
      // The mock is plain HTTP; anything else that is gets refused.
      [oauth.allowInsecureRequests]: isLoopback(origin),
      [oauth.customFetch]: async (url: string, init: oauth.CustomFetchOptions<string, BodyInit | null | undefined>) => {
        const call: Call = {
          operationId: 'createToken',
          operation,
          options: settings,
          parseAs: 'json',
          fetch: (target, rest) => (options.fetch ? options.fetch(new Request(target, rest)) : fetch(target, rest)),
          attempts: 0,
        };
        const outgoing: Outgoing = {
          url,
          method: 'POST',
          headers: Object.fromEntries(new Headers(init.headers)),
          body: init.body,
          init: {},
          signal: init.signal,
        };
        const { response, body } = await sendWithRetry(outgoing, call, transmit);
        const { status, headers } = response;
        // oauth4webapi takes none but a response whose body is still to be read.
        if (response.ok) return new Response(body as string, { status, headers });
        const { operationId, attempts } = call;
        throw errorFor({ operationId, response, body: parseLeniently(body as string), attempts });
      },
    };
  }

  return {
    authorizationServer,
    client,

    async clientCredentials(scopes: readonly string[], signal: AbortSignal): Promise<TokenAnswer> {
      // Asking for another token of the app itself changes nothing, so this grant may be sent again.
      const settings = requestOptions(signal, { ...authentication.createToken, retry: 'safe' });
      const parameters = { scope: scopes.join(' ') };
      const response = await oauth.clientCredentialsGrantRequest(
        authorizationServer,
        client,
        clientAuth,
        parameters,
        settings,
      );
      return read(oauth.processClientCredentialsResponse(authorizationServer, client, response));
    },

    async authorizationCode(
      callback: URLSearchParams,
      redirectUri: string,
      codeVerifier: string,
      nonce: string | undefined,
      signal: AbortSignal,
    ): Promise<TokenAnswer> {
      const response = await oauth.authorizationCodeGrantRequest(
        authorizationServer,
        client,
        clientAuth,
        callback,
        redirectUri,
        codeVerifier,
        requestOptions(signal, authentication.createToken),
      );
      const expected = nonce === undefined ? {} : { expectedNonce: nonce };
      return read(oauth.processAuthorizationCodeResponse(authorizationServer, client, response, expected));
    },

    async refresh(refreshToken: string, signal: AbortSignal): Promise<TokenAnswer> {
      const settings = requestOptions(signal, authentication.createToken);
      const response = await oauth.refreshTokenGrantRequest(
        authorizationServer,
        client,
        clientAuth,
        refreshToken,
        settings,
      );
      return read(oauth.processRefreshTokenResponse(authorizationServer, client, response));
    },
  };
}

/** APS documents `client_id:client_secret` as they are; oauth4webapi's own would percent-encode both first. */
function basic(clientSecret: string): oauth.ClientAuth {
  return (_server, { client_id }, _body, headers) => {
    headers.set('Authorization', `Basic ${btoa(`${client_id}:${clientSecret}`)}`);
  };
}

async function read(processed: Promise<oauth.TokenEndpointResponse>): Promise<TokenAnswer> {
  const answer = await processed.catch((error: unknown) => {
    // What oauth4webapi throws carries the whole answer, tokens and all; only its sentence goes on.
    throw new ApsAuthError(`the answer is no token answer: ${(error as Error).message}`, 'createToken');
  });
  const { access_token: accessToken, expires_in: expiresIn = 0, refresh_token: refreshToken } = answer;
  return { accessToken, expiresAt: Date.now() + expiresIn * 1000, ...(refreshToken && { refreshToken }) };
}

function isLoopback(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

/** The message names the option and never repeats its value. */
function checkText(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw new TypeError(`${name} must be a string that is not empty.`);
}
