import { held, missingFrom, newer, show, typeOf } from './nodes.js';

/** @import { Change, ChangeContext, Pair } from '../types.d.ts' */

/** Prose and provenance: what is added there offers callers nothing to call. */
const prose =
  /^(Aps(?!Pagination$|Place$)|Contact$|Example|ExternalDocs$|License$|Link|Logo$|SpecExtension$|Tag|XCode)/;

const lists = ['enum', 'required', 'type'];

const keywords = [
  ...lists,
  'additionalProperties',
  'const',
  'contentEncoding',
  'contentMediaType',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'readOnly',
  'unevaluatedProperties',
  'uniqueItems',
  'writeOnly',
];

const schemaParts = /^(Schema|AllOf|AnyOf|OneOf|DependentRequired|Discriminator)/;

/** What is new and breaks nothing is something callers can use. */
export const added = () => ({
  any(/** @type {Change} */ { kind, node }, /** @type {ChangeContext} */ { report }) {
    // A component has no meaning of its own: where it is referred to, its content is compared.
    if (kind === 'added' && !prose.test(typeOf(node)) && !standsInComponents(node)) {
      const item = typeof newer(node).key === 'number' ? 'Another one' : `\`${newer(node).key}\``;
      report({ message: `${item} was added.` });
    }
  },
});

/** A schema that takes more, or promises more, than before. Where it takes or promises less, Redocly's rules say so. */
export const schemaChanged = () => ({
  any(/** @type {Change} */ { kind, node, property, base, revision }, /** @type {ChangeContext} */ { report }) {
    if (standsInComponents(node)) return;
    if (kind === 'removed' && schemaParts.test(typeOf(node))) {
      report({ message: `\`${newer(node).key}\` was removed.` });
    }
    if (kind !== 'modified' || typeOf(node) !== 'Schema' || !keywords.includes(property)) return;
    const before = asList(base.value);
    const after = asList(revision.value);
    // The order of a list means nothing.
    if (lists.includes(property) && !missingFrom(before, after).length && !missingFrom(after, before).length) return;
    report({ message: `\`${property}\` changed from ${show(base.value)} to ${show(revision.value)}.` });
  },
});

/** Something that had to be sent may be left out. */
export const nowOptional = () => {
  /** @type {(change: Change, context: ChangeContext) => void} */
  const check = ({ kind, property, base, revision }, { report, getDirections }) => {
    if (kind !== 'modified' || property !== 'required' || !getDirections().includes('request')) return;
    if (base.value === true && revision.value !== true) report({ message: 'It may be left out now.' });
  };
  return { Parameter: check, RequestBody: check };
};

/** Semantic Versioning asks for a minor version where something is deprecated. */
export const deprecated = () => ({
  any(/** @type {Change} */ { kind, property, revision }, /** @type {ChangeContext} */ { report }) {
    if (kind === 'modified' && property === 'deprecated' && revision.value === true) {
      report({ message: 'It became deprecated.' });
    }
  },
});

/** Fewer scopes are needed: tokens that were refused will do. */
export const scopeDropped = () => ({
  SecurityRequirement(/** @type {Change} */ { kind, base, revision }, /** @type {ChangeContext} */ { report }) {
    const dropped = kind === 'modified' ? missingFrom(base.value, revision.value) : [];
    if (dropped.length > 0) report({ message: `Scopes no longer needed: ${dropped.join(', ')}.` });
  },
});

/** @type {(value: unknown) => unknown[]} */
const asList = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** @type {(node: Pair) => boolean} */
function standsInComponents(node) {
  const [self, parent, grandparent] = [node, node.parent, node.parent?.parent];
  return [self, parent, grandparent].some((pair) => pair && typeOf(pair) === 'Components' && held(newer(pair)));
}
