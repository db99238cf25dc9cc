/** @import { Context, Node } from './types.d.ts' */

/** 429 declares Retry-After, which the client's waiting and the mock's answer depend on. */
export const retryAfter = () => ({
  Responses: {
    Response(/** @type {Node} */ response, /** @type {Context} */ { key, location, report }) {
      if (String(key) !== '429' || response.headers?.['Retry-After']) return;
      report({ message: 'Response 429 must declare the header `Retry-After`.', location: location.key() });
    },
  },
});
