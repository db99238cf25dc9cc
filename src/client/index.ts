import { createAuthenticationClient, type AuthenticationClient } from './authentication.js';
import { createAutocadIoClient, type AutocadIoClient } from './autocad-io.js';
import type { ClientOptions } from './options.js';
import { createOssClient, type OssClient } from './oss.js';
import { createRelationshipsClient, type RelationshipsClient } from './relationships.js';
import { createSubmittalsClient, type SubmittalsClient } from './submittals.js';
import { createTradetappClient, type TradetappClient } from './tradetapp.js';

export * from './common.js';
export {
  createAuthenticationClient,
  createAutocadIoClient,
  createOssClient,
  createRelationshipsClient,
  createSubmittalsClient,
  createTradetappClient,
  type AuthenticationClient,
  type AutocadIoClient,
  type OssClient,
  type RelationshipsClient,
  type SubmittalsClient,
  type TradetappClient,
};

/** The clients of all families. */
export interface ApsClients {
  readonly authentication: AuthenticationClient;
  readonly autocadIo: AutocadIoClient;
  readonly oss: OssClient;
  readonly relationships: RelationshipsClient;
  readonly submittals: SubmittalsClient;
  readonly tradetapp: TradetappClient;
}

/**
 * Makes the clients of all families with the same options.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createApsClients(options: ClientOptions): ApsClients {
  return {
    authentication: createAuthenticationClient(options),
    autocadIo: createAutocadIoClient(options),
    oss: createOssClient(options),
    relationships: createRelationshipsClient(options),
    submittals: createSubmittalsClient(options),
    tradetapp: createTradetappClient(options),
  };
}
