import type { operations, paths } from '../../generated/authentication.js';
import { authentication } from '../../generated/operations.js';
import { createFamilyClient, type FamilyClient } from './family.js';
import type { ClientOptions } from './options.js';

export type { components, operations, paths } from '../../generated/authentication.js';
export * from './common.js';

export type AuthenticationClient = FamilyClient<paths, operations, typeof authentication>;

/**
 * Makes a client of the `authentication` family. Only `getUserInfo` needs `auth`.
 *
 * @throws {TypeError} when an option is wrong.
 */
export function createAuthenticationClient(options: Partial<ClientOptions> = {}): AuthenticationClient {
  return createFamilyClient<paths, operations, typeof authentication>(authentication, options);
}
