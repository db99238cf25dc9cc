import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listFamilies } from '../toolchain/families.js';
import type { OpenApiDocument } from '../toolchain/openapi.js';

/** Whether this runs from the sources: only there is it TypeScript. A package holds the documents bundled. */
const fromSource = import.meta.url.endsWith('.ts');

/** The bundled documents of a package, seen from `dist/src/cli`. */
const shipped = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** The families there are documents of. */
export function availableFamilies(): string[] {
  if (fromSource) return listFamilies();
  const files = readdirSync(shipped).filter((name) => name.endsWith('.json'));
  return files.map((name) => name.slice(0, -'.json'.length)).sort();
}

/**
 * The bundled documents of families: in the repository they are bundled now, in a package they are read.
 *
 * @throws {Error} where one is broken or missing.
 */
export async function loadDocuments(families: string[]): Promise<Map<string, OpenApiDocument>> {
  if (fromSource) return (await import('../toolchain/bundle.js')).bundleDocuments(families);
  const texts = await Promise.all(families.map((family) => readFile(`${shipped}${family}.json`, 'utf8')));
  return new Map(families.map((family, index) => [family, JSON.parse(texts[index]!) as OpenApiDocument]));
}
