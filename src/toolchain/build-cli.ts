import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from './families.js';

/**
 * Builds the `aps-contracts` command as the package ships it: with the libraries it needs inside, so that who wants the
 * client alone installs none of them. Prism stays outside; it is large, and a peer.
 *
 * @param outdir folder to write into, its old files removed.
 */
export async function buildCli(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Libraries of the CommonJS kind ask for Node's own modules by require().
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    external: ['@stoplight/*'],
    plugins: [leaveOutBundling],
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: root,
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
  );
  await writeFile(join(outdir, 'LICENSES.txt'), await licences([...packages].sort()));
}

/** Bundling the documents is for the repository; a package has them bundled. */
const leaveOutBundling: Plugin = {
  name: 'leave-out-bundling',
  setup(build) {
    build.onResolve({ filter: /\/toolchain\/bundle\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The licences of the libraries inside, each of which asks for that. */
async function licences(packages: string[]): Promise<string> {
  const texts = packages.map(async (name) => {
    const folder = join(root, 'node_modules', name);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${relative(root, folder)} has no licence file.`);
    return `${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
  });
  return (await Promise.all(texts)).join('\n----\n\n');
}
