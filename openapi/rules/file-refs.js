/** @import { Context, Node } from './types.d.ts' */

/** Every path is a file of its own and every reference leads to a file, so that a reader can open what it names. */
export const fileRefs = () => ({
  Paths(/** @type {Node} */ paths, /** @type {Context} */ { location, report }) {
    for (const [path, item] of Object.entries(paths)) {
      if (!item.$ref)
        report({ message: 'A path must be a $ref to a file in `paths/`.', location: location.child([path]) });
    }
  },
  ref(/** @type {Node} */ node, /** @type {Context} */ { location, report }) {
    if (!node.$ref.startsWith('#')) return;
    report({
      message: `\`${node.$ref}\` must be a file, not a pointer into this one.`,
      location: location.child(['$ref']),
    });
  },
});
