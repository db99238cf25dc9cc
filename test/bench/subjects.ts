import { fileURLToPath, pathToFileURL } from 'node:url';

/** Root folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The module of a family as it is published. */
export const moduleOf = (family: string) => `${root}dist/src/client/${family}.js`;

/** The family that is timed. */
export const familyUrl = pathToFileURL(moduleOf('relationships')).href;

/** Autodesk's own package of a family of about the same size. */
export const sdk = '@aps_sdk/construction-issues';
