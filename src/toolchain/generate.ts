import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './families.js';
import { writeManifest } from './manifest.js';
import type { OpenApiDocument } from './openapi.js';
import { writeTypes } from './types.js';

const folder = join(root, 'generated');

/** What `generated/` must hold: text by file name. The same documents always give the same text. */
export async function generateFiles(documents: Map<string, OpenApiDocument>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [family, document] of documents) files.set(`${family}.ts`, await writeTypes(family, document));
  files.set('operations.ts', writeManifest(documents));
  return files;
}

/** Writes `generated/` and removes what no longer belongs there. */
export async function writeGenerated(files: Map<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/** What is wrong with `generated/`, a line each; empty when it is what the documents give. */
export async function compareGenerated(files: Map<string, string>, repository = root): Promise<string[]> {
  const folder = join(repository, 'generated');
  const found = new Set(await readdir(folder).catch(() => []));
  const problems: string[] = [];
  for (const [name, text] of files) {
    if (!found.delete(name)) problems.push(`generated/${name} is missing.`);
    else if ((await readFile(join(folder, name), 'utf8')) !== text) {
      problems.push(`generated/${name} is not what openapi/ gives: it is out of date, or was edited by hand.`);
    }
  }
  for (const name of found) problems.push(`generated/${name} belongs to no family.`);
  return problems;
}
