import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDoubts } from '../../src/toolchain/docs/doubts.js';
import { findDoubts } from '../../src/toolchain/doubts/doubts.js';
import { countDoubts } from '../../src/toolchain/doubts/report.js';
import { root } from '../../src/toolchain/families.js';
import { SourceFiles } from '../../src/toolchain/source-files.js';
import { documents, operations } from '../support/documents.js';
import { useSite } from '../support/site.js';

const site = useSite();
const families = [...documents.keys()];
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
/** The page without what Redoc puts into it. */
const frame = (path: string) => read(path).replace(/<div id="content"[\s\S]*<\/div>/, '');

interface Definition {
  paths: Record<string, Record<string, { 'x-codeSamples': { label: string }[]; description: string }>>;
}
const definition = (family: string) => {
  const [, json] = /const __redoc_definition = (.+);\n/.exec(read(`reference/${family}.html`))!;
  return JSON.parse(json!) as Definition;
};

describe('the site', () => {
  it('has a page for each family, and what lies across them', () => {
    const across = ['index.html', 'doubts.html', 'migration.html', 'changelog.html'];
    expect([...site.pages].sort()).toEqual([...across, ...families.map((family) => `reference/${family}.html`)].sort());
  });

  it('loads nothing from elsewhere', async () => {
    for (const page of site.pages) {
      const loaded = [...read(page).matchAll(/<(?:link|script|img|iframe|source)\b[^>]*?(?:href|src)="([^"]+)"/g)];
      expect(loaded.length).toBeGreaterThan(4);
      for (const [, address] of loaded) expect(address, page).not.toMatch(/^(https?:)?\/\//);
    }
    for (const file of await readdir(join(site.folder, 'assets'))) {
      const outside = file.endsWith('.css') ? /url\(|@import/g : /cdn\.redoc\.ly/g;
      expect(read(`assets/${file}`).match(outside) ?? [], file).toEqual([]);
    }
  });

  it('has no link within itself that leads nowhere, and none that leads from the root of a server', () => {
    for (const page of site.pages) {
      for (const [, link] of frame(page).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^[a-z]+:/.test(link!)) continue;
        const [path, anchor] = link!.split('#') as [string, string?];
        expect(path, page).not.toMatch(/^\//);
        const target = path === '' ? page : posix.join(dirname(page), path);
        expect(() => statSync(join(site.folder, target)), `${page}: ${link}`).not.toThrow();
        // Redoc's routes are tried out in the browser.
        if (anchor && !anchor.startsWith('/')) expect(read(target), `${page}: ${link}`).toContain(`id="${anchor}"`);
      }
    }
  });

  it('lists every doubt there is, with its sources', () => {
    const text = read('doubts.html');
    for (const [family, document] of documents) {
      const section = text.split(`<h2 id="${family}">`)[1]!.split('<h2')[0]!;
      const there = JSON.stringify(document).match(/"unsure":/g)?.length ?? 0;
      const leftOut = document['x-left-out']?.length ?? 0;
      expect(section.match(/<li>/g)?.length ?? 0, family).toBe(there + leftOut);
      expect(section.match(/class="sources"/g)?.length ?? 0, family).toBe(there + leftOut);
    }
  });

  it('counts the doubts as npm run doubts does', () => {
    const counts = countDoubts(findDoubts(new SourceFiles(root), families), families);
    for (const [family, document] of documents) expect(listDoubts(document).length, family).toBe(counts[family]);
  });

  it('has every row of every migration table', () => {
    const rows = [...documents.values()].flatMap(({ 'x-migration': migration }) =>
      migration ? [...migration.operations, ...migration.fields, ...migration.statuses] : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(read('migration.html').match(/<th scope="row">/g)).toHaveLength(rows.length);
  });

  it('has the changelog', async () => {
    const [, version] = /^## (.+)$/m.exec(await readFile(join(root, 'CHANGELOG.md'), 'utf8'))!;
    expect(read('changelog.html')).toMatch(new RegExp(`<h2[^>]*>${version!.replace(/[[\].]/g, '\\$&')}</h2>`));
  });

  it('shows samples, provenance and doubts with every operation', () => {
    for (const { family, path, method, operation } of operations) {
      const shown = definition(family).paths[path]![method]!;
      expect(shown['x-codeSamples'].map(({ label }) => label)).toEqual(['curl', 'TypeScript']);
      expect(shown.description).toContain('**Sources**');
      expect(shown.description).toContain('| Evidence |');
      expect(shown.description.includes('**Not settled**')).toBe(operation['x-doubts'] !== undefined);
    }
  });

  it('names only commands there are', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...read('index.html').matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!);
    expect(named.length).toBeGreaterThan(1);
    for (const script of named) expect(scripts).toHaveProperty(script);
  });

  it('is not heavier than it must be', () => {
    for (const page of site.pages) expect(statSync(join(site.folder, page)).size, page).toBeLessThan(1_000_000);
    expect(statSync(join(site.folder, 'assets/redoc.js')).size).toBeLessThan(2_600_000);
    expect(statSync(join(site.folder, 'assets/search-index.js')).size).toBeLessThan(150_000);
  });
});
