import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildSite } from '../../src/toolchain/docs/build.js';
import { documents } from './documents.js';

/** The site, built for the tests of one file: its folder, and the addresses of its pages from its root. */
export function useSite(): { readonly folder: string; readonly pages: string[] } {
  const site = { folder: '', pages: [] as string[] };
  beforeAll(async () => {
    site.folder = await mkdtemp(join(tmpdir(), 'aps-site-'));
    site.pages = await buildSite(documents, site.folder);
  }, 120_000);
  afterAll(() => rm(site.folder, { recursive: true, force: true }));
  return site;
}
