import { resolve, type OpenApiDocument, type Parameter, type Reference, type Schema } from '../toolchain/openapi.js';

/** A parameter or a form field, and how its value is written. */
export interface Written {
  name: string;
  schema: Schema | Reference;
  kind: 'array' | 'object' | 'scalar';
  style: string;
  explode: boolean;
  /** Names of the members of an object. */
  members: string[];
}

const defaultStyles = { query: 'form', path: 'simple', header: 'simple' } as const;

/** How a parameter is written: by what the document says, else by what OpenAPI says. */
export function writtenAs(document: OpenApiDocument, parameter: Parameter): Written {
  const { name, schema = {}, style = defaultStyles[parameter.in], explode = style === 'form' } = parameter;
  const members = Object.keys(resolve<Schema>(document, schema).properties ?? {});
  return { name, schema, kind: kindOf(document, schema), style, explode, members };
}

/**
 * The value of a query parameter or form field as its schema sees it: text, a list or an object, of text all the same.
 * Undefined where it is not sent.
 */
export function readQueryValue(query: URLSearchParams, written: Written): unknown {
  const { name, kind, style, explode } = written;
  if (kind === 'object') return readObject(query, written);
  const values = query.getAll(name);
  if (values.length === 0) return undefined;
  if (kind === 'array') {
    if (explode) return values;
    // A list is sent once; of one that is sent again, all items count.
    return values.flatMap((value) => value.split(separators[style] ?? ','));
  }
  return values.length > 1 ? values : values[0];
}

const separators: Record<string, string | undefined> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** The value of a path parameter or header. */
export function readSimpleValue(text: string, { kind, explode }: Written): unknown {
  if (kind === 'scalar') return text;
  const parts = text === '' ? [] : text.split(',').map((part) => part.trim());
  if (kind === 'array') return parts;
  return explode ? Object.fromEntries(parts.map((part) => part.split('='))) : pairs(parts);
}

function readObject(query: URLSearchParams, { name, members, style, explode }: Written) {
  if (style === 'deepObject') {
    const sent = [...query.keys()].filter((key) => key.startsWith(`${name}[`) && key.endsWith(']'));
    return collect(query, sent, (key) => key.slice(name.length + 1, -1));
  }
  if (!explode) {
    const value = query.get(name);
    return value === null ? undefined : pairs(value.split(','));
  }
  const sent = members.filter((key) => query.has(key));
  return collect(query, sent, (key) => key);
}

function collect(query: URLSearchParams, keys: string[], rename: (key: string) => string) {
  if (keys.length === 0) return undefined;
  const one = (values: string[]) => (values.length > 1 ? values : values[0]);
  return Object.fromEntries([...new Set(keys)].map((key) => [rename(key), one(query.getAll(key))]));
}

/** `a,1,b,2` is `{ a: 1, b: 2 }`. */
function pairs(parts: string[]) {
  const names = parts.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(names.map((name, index) => [name, parts[index * 2 + 1]]));
}

/** Whether a schema wants a list, an object or something that fits into one text. */
function kindOf(document: OpenApiDocument, node: Schema | Reference): Written['kind'] {
  const schema = resolve<Schema>(document, node);
  const types = [schema.type ?? []].flat();
  if (types.includes('array')) return 'array';
  if (types.includes('object')) return 'object';
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => (list ?? []) as (Schema | Reference)[]);
  const kinds = types.length > 0 ? [] : parts.map((part) => kindOf(document, part));
  return kinds.find((kind) => kind !== 'scalar') ?? 'scalar';
}
