import type { operations, paths } from '../../generated/relationships.js';
import { relationships } from '../../generated/operations.js';
import { createFamilyClient, type FamilyClient } from './family.js';
import type { ClientOptions } from './options.js';

export type { components, operations, paths } from '../../generated/relationships.js';
export * from './common.js';

export type RelationshipsClient = FamilyClient<paths, operations, typeof relationships>;

/**
 * Makes a client of the `relationships` family.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createRelationshipsClient(options: ClientOptions): RelationshipsClient {
  return createFamilyClient<paths, operations, typeof relationships>(relationships, options);
}
