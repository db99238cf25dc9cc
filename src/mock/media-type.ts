/**
 * The entry for a Content-Type header: without one the first there is.
 *
 * @returns undefined where none fits, or where the header is no media type.
 */
export function findMediaType<T extends { mediaType: string }>(entries: T[], header: string | undefined) {
  if (!header) return entries[0];
  const sent = parse(header);
  return sent && entries.find(({ mediaType }) => fits(sent, parse(mediaType)));
}

/** Whether a Content-Type header says JSON. */
export const isJson = (header = '') => /^application\/([^;]+\+)?json\b/i.test(header);

/** Type and subtype, without parameters. */
function parse(header: string): [string, string] | undefined {
  const [, type, subtype] = /^\s*([^\s/;]+)\/([^\s/;]+)\s*(?:;|$)/.exec(header.toLowerCase()) ?? [];
  return type && subtype ? [type, subtype] : undefined;
}

/** `application/problem+json` is taken where `application/json` is documented, and the other way round, as in Prism. */
function fits(sent: [string, string], documented: [string, string] | undefined): boolean {
  if (!documented) return false;
  const base = (subtype: string) => subtype.split('+').at(-1);
  return (
    (documented[0] === '*' || documented[0] === sent[0]) &&
    (documented[1] === '*' || base(documented[1]) === base(sent[1]))
  );
}
