/** @import { Context, Node } from './types.d.ts' */

/** Every property of every schema says what it is. */
export const propertyDescription = () => ({
  Schema(/** @type {Node} */ schema, /** @type {Context} */ { location, report, resolve }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const node = /** @type {Node | undefined} */ (resolve(property).node);
      if (node && !node.description) {
        report({
          message: `Property \`${name}\` needs a description.`,
          location: location.child(['properties', name]),
        });
      }
    }
  },
});
