/** @import { Context, Node } from './types.d.ts' */

/** Every body has a named example: the mock answers with them, the tests and the docs send them. */
export const examples = () => ({
  MediaType(/** @type {Node} */ body, /** @type {Context} */ { location, report }) {
    if (Object.keys(body.examples ?? {}).length > 0) return;
    report({ message: 'A body needs at least one named example under `examples`.', location: location.key() });
  },
});
