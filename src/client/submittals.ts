import type { operations, paths } from '../../generated/submittals.js';
import { submittals } from '../../generated/operations.js';
import { createFamilyClient, type FamilyClient } from './family.js';
import type { ClientOptions } from './options.js';

export type { components, operations, paths } from '../../generated/submittals.js';
export * from './common.js';

export type SubmittalsClient = FamilyClient<paths, operations, typeof submittals>;

/**
 * Makes a client of the `submittals` family.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createSubmittalsClient(options: ClientOptions): SubmittalsClient {
  return createFamilyClient<paths, operations, typeof submittals>(submittals, options);
}
