import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from '../../src/toolchain/build-cli.js';
import { root } from '../../src/toolchain/families.js';

/**
 * Makes a folder as a package is when it is installed: our code as JavaScript, the documents bundled, no sources.
 *
 * @returns the folder; its command is `dist/src/cli/main.js`.
 */
export async function makeInstalled(documents: Iterable<[string, object]>, modules?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-installed-'));
  await buildCli(join(folder, 'dist/src/cli'));
  await mkdir(join(folder, 'dist/openapi'));
  for (const [family, document] of documents) {
    await writeFile(join(folder, `dist/openapi/${family}.json`), JSON.stringify(document));
  }
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  if (modules !== undefined) await symlink(modules, join(folder, 'node_modules'));
  return folder;
}
