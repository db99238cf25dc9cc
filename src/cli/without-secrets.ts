/** Names of query parameters whose values let someone in. */
const secret = /token|secret|password|assertion|signature|credential|^code$|^sig$/i;

/** Names that look like it and are harmless: a place in a list. */
const harmless = /^(sync|continuation|page|next)_?token$/i;

/** A request target fit for a log: values of secret query parameters starred out, and nothing a terminal would obey. */
export function withoutSecrets(target: string): string {
  const [path = '', ...query] = printable(target).split('?');
  if (query.length === 0) return path;
  const parts = query.join('?').split('&');
  return `${path}?${parts.map((part) => (isSecret(nameOf(part)) ? `${part.split('=')[0]}=***` : part)).join('&')}`;
}

/** A text without characters that move a cursor or change a colour. */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what it is about
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');

const isSecret = (name: string) => secret.test(name) && !harmless.test(name);

function nameOf(part: string): string {
  const [name = ''] = new URLSearchParams(part).keys();
  return name;
}
