/** @import { Context } from './types.d.ts' */

/** An extension that the vocabulary does not know here is an error: a misspelt one would silently mean nothing. */
export const knownExtensions = () => ({
  any(/** @type {unknown} */ node, /** @type {Context} */ { location, report, type }) {
    // Where extensions have no place, such as in a map of properties, a name may start with `x-` like any other.
    if (!type.extensionsPrefix && !type.name?.startsWith('Aps')) return;
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const name of Object.keys(node)) {
      if (!name.startsWith('x-') || name in type.properties) continue;
      report({
        message: `\`${name}\` is not an extension that may stand here; see openapi/README.md.`,
        location: location.child([name]).key(),
      });
    }
  },
});
