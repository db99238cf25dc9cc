/** @import { Pair, Side } from '../types.d.ts' */

/** The newer side of a pair, or the only one. @type {(pair: Pair) => Side} */
export const newer = (pair) => /** @type {Side} */ (pair.revision ?? pair.base);

/** What a side holds, through a reference. @type {(side: Side | undefined) => any} */
export const held = (side) => (side?.resolved ?? side)?.value;

/** Name of a node's type. @type {(pair: Pair) => string} */
export const typeOf = (pair) => newer(pair).type.name;

/** Entries of one list that another lacks. @type {(list: unknown, other: unknown) => unknown[]} */
export const missingFrom = (list, other) =>
  Array.isArray(list) ? list.filter((entry) => !(Array.isArray(other) && other.includes(entry))) : [];

/** A value in a message. @type {(value: unknown) => string} */
export const show = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));
