import { html } from '../html.js';
import { renderMarkdown } from '../markdown.js';
import type { Page } from '../page.js';

/** `CHANGELOG.md` as a page. */
export const changelogPage = (markdown: string): Page => ({
  path: 'changelog.html',
  title: 'Changelog',
  body: html`${renderMarkdown(markdown)}`,
});
