import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { redocly } from '../redocly.js';
import { annotate } from './annotate.js';
import type { FamilySummary } from './families.js';
import { html, Html } from './html.js';
import { referencePage } from './links.js';
import { head, header, type Site } from './page.js';

/** Height of the bar at the top, which Redoc has to scroll past; `site.css` has the same number. */
const barHeight = 56;

/** A page that Redoc writes for a family. */
export async function writeReference(site: Site, { family, title, document }: FamilySummary): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-docs-'));
  try {
    const file = (name: string) => join(folder, name);
    const options = {
      disableTelemetry: true,
      scrollYOffset: barHeight,
      sortRequiredPropsFirst: true,
      // What is not named here is not offered, whatever samples a document has.
      codeSamples: { languages: [{ lang: 'curl' }, { lang: 'TypeScript' }, { lang: 'Payload' }] },
      downloadUrls: ['json', 'yaml'].map((type) => ({
        title: `OpenAPI ${type.toUpperCase()}`,
        url: `../openapi/${family}.${type}`,
      })),
    };
    await Promise.all([
      writeFile(file('document.json'), JSON.stringify(await annotate(family, document))),
      writeFile(file('template.hbs'), template(site, family, title)),
      writeFile(file('options.json'), JSON.stringify(options)),
    ]);
    const { code, stderr } = await redocly(
      'build-docs',
      file('document.json'),
      `--output=${file('page.html')}`,
      `--template=${file('template.hbs')}`,
      `--openapi=${file('options.json')}`,
    );
    if (code !== 0) throw new Error(`redocly build-docs failed for ${family}: ${stderr.trim()}`);
    return stayHere(await readFile(file('page.html'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Our frame around what Redoc writes. */
const template = (site: Site, family: string, title: string): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        ${head(`${title} · aps-contracts`, '../')}
        <link rel="stylesheet" href="../assets/reference.css" />
        <script src="../assets/redoc.js" defer></script>
        ${new Html('{{{redocHead}}}')}
      </head>
      <body class="reference">
        ${header(site, referencePage(family), '../')}
        <div id="content" tabindex="-1">${new Html('{{{redocHTML}}}')}</div>
      </body>
    </html> `.text;

/** Takes out of a page what leads off the site: Redoc loads itself from a network, and links to routes of a server. */
function stayHere(page: string): string {
  return [
    { from: /<link rel="modulepreload"[^>]*>/, to: '' },
    // A classic script, for a module cannot be loaded from a disk.
    { from: /import \{ hydrate \} from "https:[^"]+";/, to: 'const { hydrate } = redoc;' },
    // The page routes by hash as soon as its script runs; before, and in a new tab, so do its links.
    { from: /(<a [^>]*href=")\//g, to: '$1#/' },
  ].reduce((text, { from, to }) => {
    if (text.search(from) < 0) throw new Error(`Redoc writes its pages in another way: there is no ${from} any more.`);
    return text.replace(from, to);
  }, page);
}

/** Redoc's script as one that defines `redoc`, without the picture it loads from elsewhere. */
export async function redocScript(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));
  const source = await readFile(join(folder, 'lib/chunks/redoc.standalone.js'), 'utf8');
  const { code } = await transform(source, {
    format: 'iife',
    globalName: 'redoc',
    legalComments: 'inline',
    minify: true,
  });
  const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  if (code.search(logo) < 0) throw new Error('Redoc has no logo to load any more: take this step out.');
  return code.replace(logo, nothing);
}

/** An empty picture. */
const nothing = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';
