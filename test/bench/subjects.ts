import { fileURLToPath, pathToFileURL } from 'node:url';

/** Root folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The module of one family as it is published. */
export const family = `${root}dist/src/client/relationships.js`;
export const familyUrl = pathToFileURL(family).href;

/** Autodesk's own package of a family of about the same size. */
export const sdk = '@aps_sdk/construction-issues';
