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

/** What is in the first list more often than in the second. */
function subtract(list: Finding[], other: Finding[], key: (finding: Finding) => string): Finding[] {
  const left = new Map<string, number>();
  for (const finding of other) left.set(key(finding), (left.get(key(finding)) ?? 0) + 1);
  return list.filter((finding) => {
    const count = left.get(key(finding)) ?? 0;
    left.set(key(finding), count - 1);
    return count <= 0;
  });
}
