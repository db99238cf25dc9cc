import type { operations, paths } from '../../generated/tradetapp.js';
import { tradetapp } from '../../generated/operations.js';
import { createFamilyClient, type FamilyClient } from './family.js';
import type { ClientOptions } from './options.js';

export type { components, operations, paths } from '../../generated/tradetapp.js';
export * from './common.js';

export type TradetappClient = FamilyClient<paths, operations, typeof tradetapp>;

/**
 * Makes a client of the `tradetapp` family.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createTradetappClient(options: ClientOptions): TradetappClient {
  return createFamilyClient<paths, operations, typeof tradetapp>(tradetapp, options);
}
