import type { Finding } from '../redocly.js';

/**
 * The findings of one side that the other does not have. A finding is known again by its rule and its place; the line
 * may differ, and so may the file if it has been renamed.
 */
export function newFindings(before: Finding[], after: Finding[]): Finding[] {
  const exact = subtract(after, before, ({ rule, file, pointer }) => `${rule} ${file} ${pointer}`);
  const moved = subtract(before, after, ({ rule, file, pointer }) => `${rule} ${file} ${pointer}`);
  const found = subtract(exact, moved, ({ rule, pointer, message }) => `${rule} ${pointer} ${message}`);
  return found.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** Findings that say the same, as the first of them and how many more there are. */
export function groupFindings(findings: Finding[]): { first: Finding; more: number }[] {
  const groups = new Map<string, { first: Finding; more: number }>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.message}`;
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { first: finding, more: 0 });
  }
  return [...groups.values()];
}

/** What is in the first list more often than in the second. */
export function subtract<T>(list: T[], other: T[], key: (item: T) => string): T[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count <= 0;
  });
}
