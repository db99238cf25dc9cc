/** @import { Context, Node } from './types.d.ts' */

/** A response object that promises properties says how sure that promise is. */
export const requiredConfidence = () => ({
  Response: {
    Schema(/** @type {Node} */ schema, /** @type {Context} */ { location, report }) {
      if (!schema.required?.length || schema['x-required-confidence']) return;
      report({
        message: '`required` in a response needs `x-required-confidence`.',
        location: location.child(['required']),
      });
    },
  },
});
