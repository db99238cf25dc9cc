import { Marked } from 'marked';
import { escapeHtml, Html } from './html.js';

const marked = new Marked({
  walkTokens(token) {
    // Our texts hold no markup of their own: what looks like a tag, such as `<URN>`, is meant as it stands.
    if (token.type === 'html') Object.assign(token, { type: 'text', text: escapeHtml(token.raw), escaped: true });
  },
});

/** Markdown of several paragraphs as markup. */
export const renderMarkdown = (text: string): Html => new Html(marked.parse(text) as string);

/** Markdown of one line as markup. */
export const renderInline = (text: string): Html => new Html(marked.parseInline(text) as string);
