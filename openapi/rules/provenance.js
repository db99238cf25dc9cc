/** @import { Context, Location, Node } from './types.d.ts' */

/**
 * Security schemes that fit each context. `client` and `none` may do without any, a token may not.
 *
 * @type {Record<string, string[]>}
 */
const schemesOf = { app: ['twoLegged', 'threeLegged'], user: ['threeLegged'], client: ['basic'], none: [] };

/** Operations carry their provenance, and every source that is referred to is named in the document's `x-sources`. */
export const provenance = () => {
  /** @type {Set<string>} */
  let known = new Set();
  /** @type {Set<string>} */
  const used = new Set();

  /** @type {(keys: unknown, location: Location, report: Context['report']) => void} */
  const check = (keys, location, report) => {
    for (const key of Array.isArray(keys) ? keys : []) {
      used.add(key);
      if (!known.has(key)) report({ message: `Source \`${key}\` is not in the document's \`x-sources\`.`, location });
    }
  };

  return {
    Root: {
      enter(/** @type {Node} */ root) {
        known = new Set(Object.keys(root['x-sources'] ?? {}));
      },
      leave(/** @type {Node} */ _root, /** @type {Context} */ { location, report }) {
        for (const key of known) {
          if (used.has(key)) continue;
          report({
            message: `Source \`${key}\` is never referred to.`,
            location: location.child(['x-sources', key]).key(),
          });
        }
      },
    },
    PathItem: {
      Operation(
        /** @type {Node} */ operation,
        /** @type {Context} */ { location, report },
        /** @type {{ PathItem: Node }} */ parents,
      ) {
        for (const name of ['x-source', 'x-confidence', 'x-auth-context']) {
          if (!operation[name]) report({ message: `An operation needs \`${name}\`.`, location: location.key() });
        }
        const claimed = operation['x-source'] ?? {};
        const declared = {
          parameters: operation.parameters?.length || parents.PathItem.parameters?.length,
          request: operation.requestBody,
          pagination: operation['x-pagination'],
          retry: operation['x-retry'],
          rateLimit: operation['x-rate-limit'],
        };
        for (const [claim, present] of Object.entries(declared)) {
          if (present && !claimed[claim]) {
            report({
              message: `\`x-source\` must say where \`${claim}\` comes from.`,
              location: location.child(['x-source']),
            });
          }
        }
        const context = operation['x-auth-context'];
        const requirements = (operation.security ?? []).map(Object.keys);
        const fitting = schemesOf[context];
        for (const scheme of fitting ? new Set(requirements.flat()) : []) {
          if (fitting?.includes(scheme)) continue;
          report({
            message: `Context \`${context}\` rules out \`${scheme}\`.`,
            location: location.child(['security']),
          });
        }
        const optional =
          requirements.length === 0 || requirements.some((/** @type {string[]} */ names) => !names.length);
        if (optional && (context === 'app' || context === 'user')) {
          report({ message: `Context \`${context}\` needs a token.`, location: location.child(['security']) });
        }
      },
    },
    ApsClaims(/** @type {Node} */ byClaim, /** @type {Context} */ { location, report }) {
      for (const [claim, keys] of Object.entries(byClaim)) check(keys, location.child([claim]), report);
    },
    ApsDoubt(/** @type {Node} */ doubt, /** @type {Context} */ { location, report }) {
      check(doubt.sources, location.child(['sources']), report);
    },
    ApsReplacement(/** @type {Node} */ row, /** @type {Context} */ { location, report }) {
      check(row.sources, location.child(['sources']), report);
    },
    ApsLeftOut(/** @type {Node} */ row, /** @type {Context} */ { location, report }) {
      check(row.sources, location.child(['sources']), report);
    },
    Example(/** @type {Node} */ example, /** @type {Context} */ { location, report }) {
      if (example['x-taken-from']) check([example['x-taken-from']], location.child(['x-taken-from']), report);
    },
  };
};
