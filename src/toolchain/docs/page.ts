import { html, Html } from './html.js';
import { referencePage } from './links.js';

/** What a page of the site is made of. */
export interface Page {
  /** Address from the root of the site. */
  path: string;
  title: string;
  body: Html;
}

/** Where a visitor can go, in the order of the menu. */
export interface Site {
  families: { family: string; title: string }[];
  /** Pages beside the reference: address and name. */
  pages: { path: string; title: string }[];
}

/**
 * Nothing may be loaded from elsewhere, whatever a page holds. `file:` is for pages opened from a disk, where `'self'`
 * means nothing.
 */
const policy =
  "default-src 'none'; script-src 'self' file: 'unsafe-inline'; style-src 'self' file: 'unsafe-inline'; img-src 'self' file: data:; font-src data:; worker-src blob:";

/** The head that all pages have. `root` leads from the page to the root of the site. */
export const head = (title: string, root: string): Html =>
  html` <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}assets/site.css" />
    <script src="${root}assets/theme.js"></script>
    <script src="${root}assets/search-index.js" defer></script>
    <script src="${root}assets/site.js" defer></script>`;

/** The bar at the top that all pages have. */
export function header({ families, pages }: Site, current: string, root: string): Html {
  const link = (path: string, title: string) =>
    html`<a href="${root}${path}" ${path === current && new Html(' aria-current="page"')}>${title}</a>`;
  return html` <a class="skip-link" href="#content">Skip to content</a>
    <header class="bar" data-root="${root}">
      <a class="brand" href="${root}index.html">aps-contracts</a>
      <div class="search" role="search">
        <input
          id="search"
          type="search"
          role="combobox"
          placeholder="Search"
          aria-label="Search operations"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls="search-results"
          autocomplete="off"
          spellcheck="false"
        />
        <kbd aria-hidden="true">/</kbd>
        <ul id="search-results" role="listbox" aria-label="Operations found" hidden></ul>
        <p id="search-status" class="unseen" role="status"></p>
      </div>
      <button class="menu-button" type="button" aria-expanded="false" aria-controls="site-menu">Menu</button>
      <nav id="site-menu" aria-label="Site">
        <details class="families">
          <summary>Reference</summary>
          <ul>
            ${families.map(({ family, title }) => html`<li>${link(referencePage(family), title)}</li>`)}
          </ul>
        </details>
        ${pages.map(({ path, title }) => link(path, title))}
      </nav>
      <button class="theme-button" type="button" aria-label="Dark colours" aria-pressed="false"></button>
    </header>`;
}

/** A whole page, all but the reference, which Redoc writes. */
export function writePage(site: Site, { path, title, body }: Page): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const heading = title === 'aps-contracts' ? title : `${title} · aps-contracts`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${head(heading, root)}
      </head>
      <body class="page">
        ${header(site, path, root)}
        <main id="content" tabindex="-1">${body}</main>
        <footer>
          <p>Unofficial: Autodesk neither publishes nor supports this.</p>
        </footer>
      </body>
    </html> `.text;
}
