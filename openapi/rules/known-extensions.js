/** @import { Context } from './types.d.ts' */

/** An extension that the vocabulary does not know here is an error: a misspelt one would silently mean nothing. */
export const knownExtensions = () => ({
  SpecExtension(/** @type {unknown} */ _node, /** @type {Context} */ { key, location, report }) {
    report({
      message: `\`${key}\` is not an extension that may stand here; see openapi/README.md.`,
      location: location.key(),
    });
  },
});
