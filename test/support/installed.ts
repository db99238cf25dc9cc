import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../src/toolchain/families.js';

/**
 * Makes a folder as a package is when it is installed: our code as JavaScript, the documents bundled, no sources.
 *
 * @returns the folder; its command is `dist/src/cli/main.js`.
 */
export async function makeInstalled(documents: Iterable<[string, object]>, modules?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-installed-'));
  const parts = ['cli', 'mock', 'toolchain'];
  const files = await Promise.all(
    parts.map(async (part) => (await readdir(join(root, 'src', part))).map((name) => join(root, 'src', part, name))),
  );
  await build({
    entryPoints: files.flat().filter((path) => path.endsWith('.ts')),
    outdir: join(folder, 'dist/src'),
    outbase: join(root, 'src'),
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  await mkdir(join(folder, 'dist/openapi'));
  for (const [family, document] of documents) {
    await writeFile(join(folder, `dist/openapi/${family}.json`), JSON.stringify(document));
  }
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  if (modules !== undefined) await symlink(modules, join(folder, 'node_modules'));
  return folder;
}
