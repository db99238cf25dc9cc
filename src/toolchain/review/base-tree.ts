import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.js';

/** What the contract, its rules and its versions stand in. */
const parts = ['openapi', 'redocly.yaml', '.redocly.lint-ignore.yaml', 'package.json', '.changeset'];

/**
 * Writes the contract of a commit to a folder of its own for as long as it is used. Neither the user's files nor the
 * index are touched.
 */
export async function withTreeOf<T>(repository: string, commit: string, use: (folder: string) => Promise<T>) {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), 'aps-review-')));
  const folder = join(scratch, 'tree');
  try {
    const env = { GIT_INDEX_FILE: join(scratch, 'index') };
    await git(repository, ['read-tree', commit], { env });
    const input = await git(repository, ['ls-tree', '-r', '-z', '--name-only', commit, '--', ...parts]);
    await git(repository, ['checkout-index', '--prefix', `${folder}/`, '-z', '--stdin'], { env, input });
    // Rules may import packages.
    await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction').catch(() => {});
    return await use(folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
