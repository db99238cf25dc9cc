import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from './families.js';
import type { OpenApiDocument } from './openapi.js';

/** Writes each family's document as one file into `dist/openapi/`, as JSON and as YAML: what the package ships. */
export async function writeBundles(documents: Map<string, OpenApiDocument>): Promise<string[]> {
  const folder = join(root, 'dist/openapi');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [family, document] of documents) {
    for (const [type, text] of Object.entries(bundleTexts(document))) {
      files.push(`${family}.${type}`);
      await writeFile(join(folder, `${family}.${type}`), text);
    }
  }
  return files;
}

/** A document as text of either kind. */
export const bundleTexts = (document: OpenApiDocument) => ({
  json: `${JSON.stringify(document, null, 2)}\n`,
  yaml: stringify(document, { lineWidth: 120 }),
});
