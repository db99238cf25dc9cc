import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../families.js';
import type { OpenApiDocument } from '../openapi.js';
import { bundleTexts } from '../publish.js';
import { summarize } from './families.js';
import { writePage, type Site } from './page.js';
import { changelogPage } from './pages/changelog.js';
import { doubtsPage } from './pages/doubts.js';
import { landingPage } from './pages/landing.js';
import { migrationPage } from './pages/migration.js';
import { redocScript, writeReference } from './reference.js';
import { referencePage } from './links.js';
import { searchIndex } from './search-index.js';

/** What has just been written: how many of how many pages, and which. */
export type Progress = (done: number, total: number, path: string) => void;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the site anew.
 *
 * @returns the addresses of its pages, from the root of the site.
 */
export async function buildSite(
  documents: Map<string, OpenApiDocument>,
  folder: string,
  progress: Progress = () => undefined,
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const families = [...documents].map(([family, document]) => summarize(family, document));
  const pages = [
    await landingPage(families),
    doubtsPage(families),
    migrationPage(families),
    changelogPage(await readFile(join(root, 'CHANGELOG.md'), 'utf8')),
  ];
  const site: Site = { families, pages: pages.filter(({ path }) => path !== 'index.html') };
  const total = pages.length + families.length;
  const written: string[] = [];
  const finish = async (path: string, text: string) => {
    await write(path, text);
    progress(written.push(path), total, path);
  };

  for (const page of pages) await finish(page.path, writePage(site, page));
  await Promise.all([
    write('assets/search-index.js', `globalThis.apsSearchIndex = ${JSON.stringify(searchIndex(families))};\n`),
    redocScript().then((script) => write('assets/redoc.js', script)),
    build({
      entryPoints: [here('browser/site.ts'), here('browser/theme.ts')],
      outdir: join(folder, 'assets'),
      bundle: true,
      minify: true,
      format: 'iife',
      logLevel: 'silent',
    }),
    cp(here('assets'), join(folder, 'assets'), { recursive: true }),
    ...[...documents].flatMap(([family, document]) =>
      Object.entries(bundleTexts(document)).map(([type, text]) => write(`openapi/${family}.${type}`, text)),
    ),
    ...families.map(async (family) => finish(referencePage(family.family), await writeReference(site, family))),
  ]);
  return written;
}
