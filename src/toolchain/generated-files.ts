import type { OpenApiDocument } from './openapi.js';
import { writeManifest } from './manifest.js';
import { writeTypes } from './types.js';

/** What `generated/` must hold: text by file name. The same documents always give the same text. */
export async function generateFiles(documents: Map<string, OpenApiDocument>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [family, document] of documents) files.set(`${family}.ts`, await writeTypes(family, document));
  files.set('operations.ts', writeManifest(documents));
  return files;
}
