/** An operation as the search knows it. */
export interface Entry {
  id: string;
  method: string;
  path: string;
  summary: string;
  /** Title of the family. */
  family: string;
  /** Address from the root of the site. */
  link: string;
  /** Names of parameters and properties, lower case, with spaces between them. */
  words: string;
}

/**
 * The operations that fit every term of a query, best first. A term is part of a name, of the summary or of the path;
 * a path may have values where the template has placeholders, or be a whole URL.
 */
export function findOperations(entries: readonly Entry[], query: string): Entry[] {
  const terms = query.trim().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [];
  return entries
    .map((entry) => ({ entry, scores: terms.map((term) => scoreTerm(entry, term)) }))
    .filter(({ scores }) => scores.every((score) => score > 0))
    .map(({ entry, scores }) => ({ entry, score: scores.reduce((sum, score) => sum + score, 0) }))
    .sort((one, other) => other.score - one.score || one.entry.path.length - other.entry.path.length)
    .map(({ entry }) => entry);
}

function scoreTerm({ id, method, path, summary, family, words }: Entry, term: string): number {
  const wanted = term.toLowerCase();
  const name = id.toLowerCase();
  if (name === wanted) return 100;
  if (wanted.includes('/')) return scorePath(path.toLowerCase(), wanted);
  if (name.startsWith(wanted)) return 60;
  if (name.includes(wanted)) return 50;
  if (startsWord(summary.toLowerCase(), wanted)) return 40;
  if (path.toLowerCase().includes(wanted)) return 30;
  if (method.toLowerCase() === wanted) return 20;
  if (startsWord(family.toLowerCase(), wanted)) return 10;
  return startsWord(words, wanted) ? 5 : 0;
}

const startsWord = (text: string, start: string) => ` ${text}`.includes(` ${start}`);

function scorePath(template: string, term: string): number {
  const wanted = term.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  if (template === wanted) return 100;
  if (template.includes(wanted)) return 60;
  const pattern = template
    .split(/\{\w+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join("[^/']+?");
  return new RegExp(`^${pattern}$`).test(wanted) ? 90 : 0;
}
