/** `aps-contracts/auth`: ready-made values for the option `auth` of a client. */
export type { Auth, TokenRequest } from '../authenticate.js';
export {
  authorizationCode,
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  type PendingSignIn,
  type StoredTokens,
  type TokenStorage,
} from './authorization-code.js';
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.js';
export { ApsAuthError } from './errors.js';
export type { AppOptions } from './token-endpoint.js';
