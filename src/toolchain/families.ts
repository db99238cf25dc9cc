import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The root document of a family, relative to the repository. */
export const documentPath = (family: string) => `openapi/${family}/openapi.yaml`;

/** The families there are: every folder below `openapi/` with a root document. */
export function listFamilies(folder = root): string[] {
  return readdirSync(join(folder, 'openapi'))
    .filter((name) => existsSync(join(folder, documentPath(name))))
    .sort();
}

/** `autocad-io` becomes `autocadIo`. */
export const camelCase = (family: string) => family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
