import type { operations, paths } from '../../generated/autocad-io.js';
import { autocadIo } from '../../generated/operations.js';
import { createFamilyClient, type FamilyClient } from './family.js';
import type { ClientOptions } from './options.js';

export type { components, operations, paths } from '../../generated/autocad-io.js';
export * from './common.js';

export type AutocadIoClient = FamilyClient<paths, operations, typeof autocadIo>;

/**
 * Makes a client of the `autocad-io` family.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createAutocadIoClient(options: ClientOptions): AutocadIoClient {
  return createFamilyClient<paths, operations, typeof autocadIo>(autocadIo, options);
}
