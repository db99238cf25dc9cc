import type { Operation } from '../client/operation.js';
import { camelCase } from './families.js';
import {
  eachOperation,
  requestMediaType,
  resolve,
  type ErrorRole,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type Schema,
} from './openapi.js';
import { listParameters } from './samples.js';

/** `generated/operations.ts`: what the client must know about each operation, taken from the documents. */
export function writeManifest(documents: Map<string, OpenApiDocument>): string {
  const parts = [
    '// Generated from openapi/ by `npm run generate`. Do not edit.',
    "import type { Operations } from '../src/client/operation.js';",
    `/** Where the APIs live. */\nexport const server = ${literal(onlyServer(documents))};`,
    `/** Keys of error bodies by what they hold, over all families. */\nexport const errorKeys = ${literal(errorKeys(documents))} as const;`,
  ];
  parts.push(
    `/** Prefixes that other APIs put before ids, by path parameter. */\nexport const prefixes = ${literal(prefixes(documents))} as const;`,
  );
  for (const [family, document] of documents) {
    parts.push(`export const ${camelCase(family)} = ${literal(operations(document))} as const satisfies Operations;`);
  }
  return `${parts.join('\n\n')}\n`;
}

function operations(document: OpenApiDocument): Record<string, Operation> {
  const manifest: Record<string, Operation> = {};
  for (const { path, method, item, operation } of eachOperation(document)) {
    const contentType = requestMediaType(document, operation);
    const parameters = listParameters(document, item, operation);
    const commaLists = parameters.filter((parameter) => isCommaList(document, parameter)).map(({ name }) => name);
    manifest[operation.operationId] = {
      method: method.toUpperCase() as Operation['method'],
      path,
      scopes: scopes(operation),
      context: operation['x-auth-context'],
      ...(contentType && contentType !== 'application/json' && { contentType }),
      ...(commaLists.length > 0 && { commaLists }),
      ...(operation['x-retry'] && { retry: operation['x-retry'] }),
      ...(operation['x-pagination'] && { pagination: operation['x-pagination'] }),
    };
  }
  return manifest;
}

/** The client goes by the name of a parameter alone, so one name must mean the same everywhere. */
function prefixes(documents: Map<string, OpenApiDocument>): Record<string, string> {
  const found = new Map<string, string | undefined>();
  for (const document of documents.values()) {
    for (const { item, operation } of eachOperation(document)) {
      for (const { in: place, name, 'x-stripped-prefix': prefix } of listParameters(document, item, operation)) {
        if (place !== 'path') continue;
        if (found.has(name) && found.get(name) !== prefix) {
          throw new Error(`${operation.operationId}: ${name} has another x-stripped-prefix than elsewhere.`);
        }
        found.set(name, prefix);
      }
    }
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Whether the values of a query parameter stand in one text with a comma between them. */
function isCommaList(document: OpenApiDocument, { in: place, explode, schema }: Parameter): boolean {
  return place === 'query' && explode === false && resolve<Schema>(document, schema).type === 'array';
}

/** Alternatives in `security` differ in the kind of token, not in what it must allow. */
function scopes({ operationId, security }: OperationObject): string[] {
  const [first = [], ...others] = security.map((requirement) => Object.values(requirement).flat());
  if (others.some((other) => other.join() !== first.join())) {
    throw new Error(`${operationId}: the alternatives in \`security\` name different scopes.`);
  }
  return first;
}

function onlyServer(documents: Map<string, OpenApiDocument>): string {
  const urls = new Set([...documents.values()].flatMap((document) => document.servers.map(({ url }) => url)));
  const [url] = urls;
  if (!url || urls.size > 1) throw new Error(`The families must share one server, not ${[...urls].join(' and ')}.`);
  return url;
}

function errorKeys(documents: Map<string, OpenApiDocument>): Record<ErrorRole, string[]> {
  const keys: Record<ErrorRole, Set<string>> = {
    code: new Set(),
    title: new Set(),
    detail: new Set(),
    items: new Set(),
    field: new Set(),
  };
  for (const document of documents.values()) {
    for (const schema of Object.values(document.components.schemas ?? {}) as Schema[]) collect(document, schema);
  }
  return Object.fromEntries(Object.entries(keys).map(([role, names]) => [role, [...names].sort()])) as Record<
    ErrorRole,
    string[]
  >;

  function collect(document: OpenApiDocument, schema: Schema) {
    for (const [name, reference] of Object.entries(schema.properties ?? {})) {
      const property = resolve<Schema>(document, reference);
      if (property['x-error-role']) keys[property['x-error-role']].add(name);
      if (property.items && !('$ref' in property.items)) collect(document, property.items);
    }
  }
}

const literal = (value: unknown) => JSON.stringify(value, null, 2);
