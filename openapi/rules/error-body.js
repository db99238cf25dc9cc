/** @import { Context, Node } from './types.d.ts' */

/** 4xx and 5xx responses have a body schema: without one the client's errors are untyped. */
export const errorBody = () => ({
  Responses: {
    Response(/** @type {Node} */ response, /** @type {Context} */ { key, location, report }) {
      if (!/^[45]/.test(String(key))) return;
      const bodies = Object.values(response.content ?? {});
      if (bodies.length > 0 && bodies.every((body) => body.schema)) return;
      report({ message: `Response ${key} needs a body with a schema.`, location: location.key() });
    },
  },
});
