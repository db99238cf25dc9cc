/** @import { Context, Node } from './types.d.ts' */

const verbs = [
  'add',
  'authorize',
  'batch',
  'cancel',
  'change',
  'close',
  'complete',
  'create',
  'delete',
  'get',
  'intersect',
  'introspect',
  'list',
  'log',
  'replace',
  'revoke',
  'search',
  'set',
  'start',
  'sync',
  'transition',
  'update',
  'validate',
];
const verbFirst = new RegExp(`^(${verbs.join('|')})([A-Z][a-z0-9]+)+$`);

/**
 * Verb-first camelCase and unique across families, as ids are method names of the client. All families are linted in
 * one process, so the ids seen so far are kept here.
 *
 * @type {Map<string, string>}
 */
const seen = new Map();

export const operationId = () => {
  let document = '';
  return {
    Root(/** @type {Node} */ _root, /** @type {Context} */ { location }) {
      document = location.source.absoluteRef;
    },
    Operation(/** @type {Node} */ operation, /** @type {Context} */ { location, report }) {
      const id = operation.operationId;
      if (typeof id !== 'string') return;
      const at = location.child(['operationId']);
      if (!verbFirst.test(id)) {
        report({ message: `\`${id}\` must be camelCase and start with a verb: ${verbs.join(', ')}.`, location: at });
      }
      const other = seen.get(id);
      if (other && other !== document) report({ message: `\`${id}\` is taken by ${other}.`, location: at });
      else seen.set(id, document);
    },
  };
};
