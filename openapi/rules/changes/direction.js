/** @import { Change, ChangeContext } from '../types.d.ts' */

/** Says of every change who sends what changed; `redocly diff` knows, and tells only its rules. */
export const direction = () => ({
  any(/** @type {Change} */ _change, /** @type {ChangeContext} */ { report, getDirections }) {
    report({ message: getDirections().join(' and ') });
  },
});
