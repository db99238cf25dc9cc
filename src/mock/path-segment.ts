/** One part of a path between two slashes, with or without parameters in it. */
export interface Segment {
  /** The same for all segments that match alike, whatever their parameters are called. */
  readonly shape: string;
  /** How many characters are fixed: the more, the more specific. */
  readonly fixed: number;
  /** Names of the parameters, in order. */
  readonly names: string[];
  /** The values of the parameters in a decoded segment; undefined where it does not match. */
  match(segment: string): string[] | undefined;
}

/**
 * Compiles a segment such as `items`, `{itemId}:transition` or `Activities('{id}')`. In a key in quotes a doubled quote
 * stands for one, as OData has it.
 */
export function compileSegment(template: string): Segment {
  // Fixed text at even places, names of parameters at odd ones.
  const parts = template.split(/\{([^{}]+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const texts = parts.filter((_, index) => index % 2 === 0);
  const quoted = names.map((_, index) => texts[index]!.endsWith("'") && texts[index + 1]!.startsWith("'"));
  const values = quoted.map((inQuotes) => (inQuotes ? "((?:[^']|'')*)" : '(.+?)'));
  const pattern = new RegExp(`^${texts.map((text, index) => escape(text) + (values[index] ?? '')).join('')}$`, 's');
  return {
    shape: texts.join('{}'),
    fixed: texts.join('').length,
    names,
    match: (segment) => {
      const found = pattern.exec(segment)?.slice(1);
      return found?.map((value, index) => (quoted[index] ? value.replaceAll("''", "'") : value));
    },
  };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
