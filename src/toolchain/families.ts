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

/** A family that there is none of; the message is one line. */
export class UnknownFamilyError extends Error {
  override readonly name = 'UnknownFamilyError';
}

/**
 * The families that are named, each once, in the order of all; all where none is named.
 *
 * @throws {UnknownFamilyError}
 */
export function chooseFamilies(named: string[], available: string[]): string[] {
  const unknown = named.find((family) => !available.includes(family));
  if (unknown !== undefined) {
    throw new UnknownFamilyError(`there is no family ${JSON.stringify(unknown)}; there are ${available.join(', ')}.`);
  }
  return named.length === 0 ? available : available.filter((family) => named.includes(family));
}

/** `autocad-io` becomes `autocadIo`. */
export const camelCase = (family: string) => family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
