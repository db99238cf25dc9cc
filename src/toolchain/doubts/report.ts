import { formatTable, markdownTable } from '../table.js';
import type { Doubt } from './doubts.js';

export const doubtFormats = ['table', 'json', 'markdown'] as const;
export type DoubtFormat = (typeof doubtFormats)[number];

/** Writes doubts for a reader, a program or a page. */
export function formatDoubts(doubts: Doubt[], families: string[], format: DoubtFormat): string {
  const totals = countDoubts(doubts, families);
  if (format === 'json') return JSON.stringify({ total: doubts.length, families: totals, doubts }, null, 2);
  return format === 'markdown' ? asMarkdown(doubts, totals) : asTable(doubts, totals);
}

/** How many doubts each family has; one in a shared file counts for each family that uses it. */
export const countDoubts = (doubts: Doubt[], families: string[]): Record<string, number> =>
  Object.fromEntries(
    families.map((family) => [family, doubts.filter((doubt) => doubt.families.includes(family)).length]),
  );

function asTable(doubts: Doubt[], totals: Record<string, number>): string {
  const rows = doubts.flatMap((doubt) => {
    const left = [
      doubt.families.join(', '),
      `${doubt.file}:${doubt.line}`,
      doubt.label,
      ...wrap(usedBy(doubt), 60),
    ].filter(Boolean);
    const sources = doubt.sources.flatMap((source) => wrap(`- ${titleOf(source)}`, 80));
    const right = [...wrap(doubt.unsure, 80), ...sources];
    return [...Array(Math.max(left.length, right.length)).keys()]
      .map((line) => [left[line] ?? '', right[line] ?? ''])
      .concat([['', '']]);
  });
  const summary = Object.entries(totals).map(([family, count]) => [family, String(count)]);
  return [
    ...(doubts.length
      ? [formatTable(['where', 'what is unsure, and the sources that disagree or are silent'], rows)]
      : []),
    formatTable(['family', 'doubts'], [...summary, ['in all', String(doubts.length)]]),
  ].join('\n\n');
}

function asMarkdown(doubts: Doubt[], totals: Record<string, number>): string {
  const counts = Object.entries(totals).map(([family, count]) => [`\`${family}\``, String(count)]);
  const parts = [markdownTable(['Family', 'Doubts'], [...counts, ['in all', String(doubts.length)]])];
  const sections = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const name = doubt.families.join(', ');
    sections.set(name, [...(sections.get(name) ?? []), doubt]);
  }
  for (const [name, part] of sections) {
    const rows = part.map((doubt) => {
      const sources = doubt.sources.map((source) =>
        source.url ? `[${titleOf(source)}](${source.url})` : titleOf(source),
      );
      const operations = doubt.operations.map((id) => `\`${id}\``);
      return [placeOf(doubt), operations.join(', '), doubt.unsure, sources.join('<br>')];
    });
    parts.push(`## ${name}`, markdownTable(['Where', 'Operations', 'What is unsure', 'Sources'], rows));
  }
  return parts.join('\n\n');
}

const placeOf = ({ file, line, label }: Doubt) => `\`${file}:${line}\`${label && `<br>${label}`}`;

const titleOf = ({ key, title }: Doubt['sources'][number]) => title ?? key;

/** The operations a doubt is about; the first few where there are many. */
function usedBy({ operations }: Doubt): string {
  if (operations.length === 0) return '';
  const named = operations.slice(0, 3).join(', ');
  return operations.length > 3 ? `in ${named} and ${operations.length - 3} more` : `in ${named}`;
}

/** Breaks a text between words into lines of at most so many characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
