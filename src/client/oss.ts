import type { operations, paths } from '../../generated/oss.js';
import { oss } from '../../generated/operations.js';
import { createFamilyClient, type FamilyClient } from './family.js';
import type { ClientOptions } from './options.js';

export type { components, operations, paths } from '../../generated/oss.js';
export * from './common.js';

export type OssClient = FamilyClient<paths, operations, typeof oss>;

/**
 * Makes a client of the `oss` family.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createOssClient(options: ClientOptions): OssClient {
  return createFamilyClient<paths, operations, typeof oss>(oss, options);
}
