import { newer, show, typeOf } from './nodes.js';

/** @import { Change, ChangeContext } from '../types.d.ts' */

/**
 * Whose token each context takes.
 *
 * @type {Record<string, string[]>}
 */
const callers = {
  app: ['app', 'user'],
  either: ['app', 'user'],
  user: ['user'],
  client: ['client'],
  none: ['app', 'user', 'client', 'nobody'],
};

/**
 * What the client does by an extension of ours, and a program may rely on: calls that are repeated, `items()` and
 * `pages()`, whose token is taken, ids whose prefix is taken off, the fields of its errors. A program that relied on
 * it fails when it is gone, though the service has not changed.
 */
export const clientLoses = () => ({
  any(/** @type {Change} */ change, /** @type {ChangeContext} */ { report }) {
    const { lost } = compare(change);
    if (lost) report({ message: lost });
  },
});

/** The same, the other way round: the client does more, and nothing that worked stops working. */
export const clientGains = () => ({
  any(/** @type {Change} */ change, /** @type {ChangeContext} */ { report }) {
    const { gained } = compare(change);
    if (gained) report({ message: gained });
  },
});

/** @type {(change: Change) => { lost?: string, gained?: string }} */
function compare(change) {
  const { kind, node, property, base, revision } = change;
  const type = typeOf(node);
  if (type === 'ApsPagination') {
    if (kind === 'removed') return { lost: 'The client no longer pages: `items()` and `pages()` are gone.' };
    if (kind === 'added') return { gained: 'The client pages: `items()` and `pages()`.' };
    // What an item is, and whether there are items. Where the next page is asked for is the client's own matter.
    if (property === 'items' && base.value === undefined) return { gained: 'The client gives single items.' };
    if (property === 'items') return { lost: `Items come from ${show(revision.value)}, not from ${show(base.value)}.` };
    if (property === 'style') return { lost: `The client pages by ${revision.value}, not by ${base.value}.` };
    return {};
  }
  if (kind !== 'modified') return {};
  switch (property) {
    case 'x-retry':
      return revision.value === 'safe'
        ? { gained: 'The client repeats it when it fails for the moment.' }
        : { lost: 'The client no longer repeats it when it fails for the moment.' };
    case 'x-auth-context': {
      const [before = [], after = []] = [callers[base.value], callers[revision.value]];
      const refused = before.filter((caller) => !after.includes(caller));
      const message = `The context changed from \`${base.value}\` to \`${revision.value}\``;
      if (refused.length > 0) return { lost: `${message}: refused is now the token of ${refused.join(' and ')}.` };
      return { gained: `${message}.` };
    }
    case 'x-error-role':
    case 'x-stripped-prefix': {
      const message = `\`${property}\` of \`${newer(node).value.name ?? newer(node).key}\` changed from ${show(base.value)} to ${show(revision.value)}.`;
      return base.value === undefined ? { gained: message } : { lost: message };
    }
    default:
      return {};
  }
}
