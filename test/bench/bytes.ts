import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { camelCase, listFamilies } from '../../src/toolchain/families.js';
import { moduleOf, root, sdk } from './subjects.js';

export const sdkName = 'Autodesk SDK';

export interface Size {
  subject: string;
  minified: number;
  gzipped: number;
}

/** What importing one family adds to a web application, all dependencies included. */
export async function measureBytes(): Promise<Size[]> {
  const families = listFamilies().map((family) =>
    sizeOf(family, `export { create${camelCase(`-${family}`)}Client } from ${JSON.stringify(moduleOf(family))};`),
  );
  return Promise.all([...families, sizeOf(sdkName, `export { IssuesClient } from ${JSON.stringify(sdk)};`)]);
}

async function sizeOf(subject: string, contents: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    treeShaking: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: '{}',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]!.contents;
  return { subject, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
