import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import changesets from '@changesets/parse';
import type { Impact } from './impact.js';

/** A note on a change of the package that is not released yet. */
export interface Changeset {
  file: string;
  /** What it raises; undefined where it is not about the package. */
  bump?: Impact;
  /** Why it cannot be read. */
  fault?: string;
}

// The package is CommonJS with a default export, which Node gives as a whole.
const parse = (changesets as unknown as { default?: typeof changesets }).default ?? changesets;

/** The changesets of a folder that another does not have, or has with another text. */
export async function newChangesets(base: string, head: string, name: string): Promise<Changeset[]> {
  const [before, after] = await Promise.all([readChangesets(base), readChangesets(head)]);
  const found: Changeset[] = [];
  for (const [file, text] of after) {
    if (before.get(file) === text) continue;
    try {
      const type = parse(text).releases.find((release) => release.name === name)?.type;
      found.push({ file, ...(type && type !== 'none' && { bump: type }) });
    } catch (error) {
      found.push({ file, fault: (error as Error).message.split('\n')[0] ?? '' });
    }
  }
  return found;
}

/** The text of each changeset that waits for a version, by file. */
export async function readChangesets(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, '.changeset')).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `.changeset/${name}`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index]!]));
}
