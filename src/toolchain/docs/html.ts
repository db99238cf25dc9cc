/** Markup that needs no escaping any more. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | false | undefined | Part[];

/** Builds markup: what is put in is escaped unless it is markup itself; lists are joined, false and undefined nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, index) => (index === 0 ? text : write(parts[index - 1]) + text)).join(''));
}

/** Escapes text for elements and quoted attributes. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);

function write(part: Part): string {
  if (part === false || part === undefined) return '';
  if (Array.isArray(part)) return part.map(write).join('');
  return part instanceof Html ? part.text : escapeHtml(String(part));
}
