import { newer } from './nodes.js';

/** @import { Change, ChangeContext } from '../types.d.ts' */

/** A parameter of a path has no name on the wire, but callers of the typed client give it by its name. */
export const pathParameterRenamed = () => ({
  Parameter(/** @type {Change} */ change, /** @type {ChangeContext} */ { report }) {
    const { node, kind, property, base, revision } = change;
    if (kind !== 'modified' || property !== 'name' || newer(node).value.in !== 'path') return;
    report({ message: `Path parameter \`${base.value}\` was renamed to \`${revision.value}\`.` });
  },
});

/** A second answer of success makes the type of the data wider, like a new value of an enumeration. */
export const successAdded = () => ({
  Responses: {
    Response(/** @type {Change} */ { kind, node }, /** @type {ChangeContext} */ { report }) {
      const status = String(newer(node).key);
      if (kind === 'added' && /^(2|default)/.test(status)) {
        report({ message: `\`${status}\` is a new answer of success, whose data callers do not know.` });
      }
    },
  },
});

/** The service may well ignore a property it no longer takes; a call of the typed client that sets it is an error. */
export const requestPropertyRemoved = () => ({
  SchemaProperties: {
    Schema(/** @type {Change} */ change, /** @type {ChangeContext} */ { report, getDirections }) {
      const { kind, property, base, revision, node } = change;
      if (!getDirections().includes('request')) return;
      if (kind === 'removed') report({ message: `Property \`${newer(node).key}\` can no longer be sent.` });
      if (kind === 'modified' && property === 'key') {
        report({ message: `Property \`${base.value}\` is now sent as \`${revision.value}\`.` });
      }
    },
  },
  Schema: {
    SchemaProperties(/** @type {Change} */ { kind }, /** @type {ChangeContext} */ { report, getDirections }) {
      if (kind === 'removed' && getDirections().includes('request')) {
        report({ message: 'None of its properties can be sent any longer.' });
      }
    },
  },
});
