/** @import { Context, Location, Node } from './types.d.ts' */

/**
 * `x-migration` is about this document: it has each operation and each status once, no other, and its fields exist.
 *
 * Schemas go by the names of their files, or by their names in `components`.
 */
export const migration = () => {
  /** @type {Set<string>} */
  const operations = new Set();
  /** @type {Map<string, { node: Node, from: string }>} */
  const schemas = new Map();
  /** @type {{ node: Node, location: Location } | undefined} */
  let table;

  return {
    Operation(/** @type {Node} */ { operationId }) {
      if (operationId) operations.add(operationId);
    },
    Schema(/** @type {Node} */ node, /** @type {Context} */ { location }) {
      const name = nameOf(location);
      if (name) schemas.set(name, { node, from: location.source.absoluteRef });
    },
    ApsMigration(/** @type {Node} */ node, /** @type {Context} */ { location }) {
      table = { node, location };
    },
    Root: {
      leave(/** @type {Node} */ _root, /** @type {Context} */ { report, resolve }) {
        if (!table) return;
        const { node, location } = table;

        /** @type {(part: string, known: Iterable<string> | undefined, what: string) => void} */
        const compare = (part, known, what) => {
          const rows = Array.isArray(node[part]) ? node[part] : [];
          const missing = new Set(known);
          const seen = new Set();
          for (const [index, row] of rows.entries()) {
            const from = row?.from;
            const at = location.child([part, index, 'from']);
            if (seen.has(from)) report({ message: `\`${from}\` has a row already.`, location: at });
            else if (known && !missing.delete(from))
              report({ message: `There is no ${what} \`${from}\`.`, location: at });
            seen.add(from);
          }
          for (const name of missing) {
            report({ message: `The ${what} \`${name}\` has no row.`, location: location.child([part]).key() });
          }
        };
        /** @type {(field: string) => { node: Node, from: string } | undefined} */
        const find = (field) => {
          const [, name = '', property = ''] = /^(\w+)\.(.+)$/.exec(field) ?? [];
          const schema = schemas.get(name);
          const found = schema?.node.properties?.[property];
          return schema && found && { node: found, from: schema.from };
        };
        /** @type {(field: string, location: Location) => void} */
        const mustExist = (field, at) => {
          if (!find(field)) report({ message: `There is no property \`${field}\`.`, location: at });
        };

        compare('operations', operations, 'operation');
        compare('fields', undefined, 'property');
        const fields = Array.isArray(node.fields) ? node.fields : [];
        for (const [index, row] of fields.entries())
          mustExist(String(row?.from), location.child(['fields', index, 'from']));

        const statusOf = String(node.statusOf);
        mustExist(statusOf, location.child(['statusOf']));
        const status = find(statusOf);
        if (!status) return;
        const { enum: closed, 'x-extensible-enum': open } = /** @type {Node} */ (
          status.node.$ref ? (resolve(status.node, status.from).node ?? {}) : status.node
        );
        const values = [closed ?? open ?? []].flat().filter((value) => value !== null);
        compare('statuses', values, 'status');
      },
    },
  };
};

/** @type {(location: Location) => string | undefined} */
const nameOf = ({ pointer, source }) =>
  pointer === '#/'
    ? /([^/]+)\.\w+$/.exec(source.absoluteRef)?.[1]
    : /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
