/**
 * The extensions of the documents as Redocly node types, so that the built-in `struct` rule checks their shape.
 * `openapi/README.md` says what each one means.
 */

/** @type {(items: string) => object} */
const listOf = (items) => ({ properties: {}, items });
const text = { type: 'string' };
const integer = { type: 'integer', minimum: 1 };
const sourceKeys = { type: 'array', items: { type: 'string' } };
const confidence = { enum: ['documented', 'observed', 'inferred'] };

/** What a source can vouch for in an operation. */
export const claims = [
  'operation',
  'security',
  'statuses',
  'response',
  'parameters',
  'request',
  'pagination',
  'retry',
  'rateLimit',
];

const newTypes = {
  ApsSources: { properties: {}, additionalProperties: () => 'ApsSource' },
  ApsSource: {
    properties: {
      title: text,
      url: text,
      kind: {
        enum: ['reference', 'tutorial', 'guide', 'metadata', 'sample', 'capture', 'sdk', 'third-party'],
      },
    },
    required: ['title', 'kind'],
  },
  ApsClaims: {
    properties: Object.fromEntries(claims.map((claim) => [claim, sourceKeys])),
    required: ['operation', 'security', 'statuses', 'response'],
  },
  ApsDoubts: listOf('ApsDoubt'),
  ApsDoubt: { properties: { unsure: text, sources: sourceKeys }, required: ['unsure', 'sources'] },
  ApsPagination: {
    properties: {
      style: { enum: ['token', 'offset'] },
      token: 'ApsPlace',
      offset: 'ApsPlace',
      limit: 'ApsPlace',
      items: text,
      next: text,
      more: text,
      total: text,
    },
    required: (/** @type {{ style?: string }} */ node) =>
      node.style === 'offset' ? ['style', 'offset', 'items'] : ['style', 'token', 'next'],
  },
  ApsPlace: { properties: { in: { enum: ['query', 'body'] }, name: text }, required: ['in', 'name'] },
  ApsRateLimit: {
    properties: {
      requests: integer,
      seconds: integer,
      per: { enum: ['user', 'client'] },
      operations: { enum: ['family', 'operation'] },
    },
    required: ['requests', 'seconds', 'per', 'operations'],
  },
  ApsMigration: {
    properties: {
      title: text,
      url: text,
      statusOf: text,
      operations: 'ApsReplacements',
      fields: 'ApsReplacements',
      statuses: 'ApsReplacements',
    },
    required: ['title', 'url', 'statusOf', 'operations', 'fields', 'statuses'],
  },
  ApsReplacements: listOf('ApsReplacement'),
  ApsReplacement: {
    properties: { from: text, to: { type: 'array', items: text }, note: text, sources: sourceKeys },
    required: ['from', 'to', 'sources'],
  },
  ApsLeftOuts: listOf('ApsLeftOut'),
  ApsLeftOut: {
    properties: { operation: text, reason: text, sources: sourceKeys },
    required: ['operation', 'reason', 'sources'],
  },
};

const additions = {
  Root: { 'x-sources': 'ApsSources', 'x-migration': 'ApsMigration', 'x-left-out': 'ApsLeftOuts' },
  Operation: {
    'x-source': 'ApsClaims',
    'x-confidence': confidence,
    'x-auth-context': { enum: ['app', 'user', 'either', 'client', 'none'] },
    'x-retry': { enum: ['safe', 'unsafe'] },
    'x-pagination': 'ApsPagination',
    'x-rate-limit': 'ApsRateLimit',
    'x-doubts': 'ApsDoubts',
  },
  Parameter: { 'x-doubts': 'ApsDoubts', 'x-stripped-prefix': text },
  RequestBody: { 'x-doubts': 'ApsDoubts' },
  Header: { 'x-doubts': 'ApsDoubts' },
  Response: { 'x-confidence': confidence, 'x-doubts': 'ApsDoubts' },
  Schema: {
    'x-confidence': confidence,
    'x-required-confidence': confidence,
    'x-extensible-enum': { type: 'array', items: { type: 'string' } },
    'x-error-role': { enum: ['code', 'title', 'detail', 'items', 'field'] },
    'x-doubts': 'ApsDoubts',
  },
  Example: { 'x-taken-from': text, 'x-mended': text },
};

/**
 * @param {Record<string, { properties: object }>} types Redocly's node types of one OpenAPI version
 * @returns {Record<string, object>} the same with ours among them
 */
export function extendTypes(types) {
  /** @type {Record<string, object>} */
  const extended = { ...types, ...newTypes };
  for (const [name, properties] of Object.entries(additions)) {
    const type = types[name];
    if (type) extended[name] = { ...type, properties: { ...type.properties, ...properties } };
  }
  return extended;
}
