import { resolve, type OpenApiDocument, type Reference, type Schema } from '../../src/toolchain/openapi.js';
import { compileSchema } from '../support/schema.js';

/** A value that breaks one constraint of a schema. */
export interface Violation {
  /** Keyword that is broken. */
  keyword: string;
  /** Where, as path through the value; for `required` the object that lacks the property. */
  place: (string | number)[];
  /** What is done to break it. */
  how: string;
  /** The whole value with that one change. */
  value: unknown;
  /** Property that is left out. */
  lacks?: string;
}

const annotations = new Set([
  'description',
  'title',
  'examples',
  'example',
  'default',
  'deprecated',
  'contentMediaType',
]);

type Constrained = Schema & {
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  additionalProperties?: Schema | Reference | boolean;
  anyOf?: Schema[];
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  not?: object;
  allOf?: (Schema | Reference)[];
  if?: Schema | Reference;
  then?: Schema | Reference;
};

/**
 * Every way to break a schema by one change of a valid value. Where several values are given, each way is taken once.
 *
 * `wire` says how values travel: as JSON, or as text like parameters and the fields of a form. As text everything is a
 * string and the whole is an object, so those types cannot be broken.
 *
 * @throws {Error} at a keyword it does not know how to break and at a condition that no value meets, so that no
 * constraint goes untested.
 */
export function violations(
  document: OpenApiDocument,
  schema: Schema | Reference,
  validValues: unknown[],
  wire: 'json' | 'text' = 'json',
): Violation[] {
  const found = new Map<string, Violation>();
  /** The consequence of each condition, and whether a value has met the condition. */
  const conditions = new Map<object, boolean>();
  for (const valid of validValues) visit(schema, valid, [], (value) => value);
  for (const [then, met] of conditions) {
    if (!met) throw new Error(`No value meets the condition of ${JSON.stringify(then)}.`);
  }
  return [...found.values()];

  function visit(
    node: Schema | Reference,
    value: unknown,
    place: (string | number)[],
    put: (value: unknown) => unknown,
  ): void {
    const schema = merge(document, node);
    const types = schema.type === undefined ? undefined : [schema.type].flat();
    const add = (keyword: string, how: string, broken: unknown, lacks?: string) => {
      const key = [keyword, ...place, how].join(' ');
      if (!found.has(key)) found.set(key, { keyword, place, how, value: put(broken), ...(lacks && { lacks }) });
    };

    function object(): Record<string, unknown> {
      return value as Record<string, unknown>;
    }

    const breakers: Record<string, (() => void) | undefined> = {
      type: () => {
        const how = `is not ${types!.join(' or ')}`;
        if (wire === 'json') add('type', how, types!.includes('object') ? 'text' : { not: 'it' });
        else if (!types!.some((type) => textTypes.has(type))) add('type', how, 'no-such-type');
      },
      const: () => add('const', `is not ${JSON.stringify(schema.const)}`, otherThan([schema.const])),
      enum: () => add('enum', 'is none of the values', otherThan(schema.enum!)),
      pattern: () => {
        const forbidden = ['/', '\n', '\r', '\t', '\0', '\f', '?', '*', '\\', '<', '>', '|', ':', ' ', 'ü'];
        const text = String(value);
        const breaks = (candidate: string) => !new RegExp(schema.pattern!, 'u').test(candidate);
        const refused = forbidden.map((character) => text + character).filter(breaks);
        for (const text of refused) add('pattern', `ends with ${JSON.stringify(text.slice(-1))}`, text);
        if (refused.length > 0) return;
        // A pattern that takes any character may still count words.
        const words = Array<string>(60).fill('word').join(' ');
        if (!breaks(words)) throw new Error(`No candidate breaks the pattern ${schema.pattern}.`);
        add('pattern', 'has 60 words', words);
      },
      format: () => add('format', `is no ${schema.format}`, `no-${schema.format}`),
      minimum: () => add('minimum', `is less than ${schema.minimum}`, schema.minimum! - 1),
      maximum: () => add('maximum', `is more than ${schema.maximum}`, schema.maximum! + 1),
      minLength: () =>
        add('minLength', `is shorter than ${schema.minLength}`, String(value).slice(0, schema.minLength! - 1)),
      maxLength: () => add('maxLength', `is longer than ${schema.maxLength}`, 'x'.repeat(schema.maxLength! + 1)),
      minItems: () =>
        add('minItems', `has fewer than ${schema.minItems} items`, (value as unknown[]).slice(0, schema.minItems! - 1)),
      maxItems: () => {
        const [item] = value as unknown[];
        add('maxItems', `has more than ${schema.maxItems} items`, Array<unknown>(schema.maxItems! + 1).fill(item));
      },
      not: () => add('not', 'is sent', null),
      required: () => {
        for (const name of schema.required!) {
          let rest = without(object(), name);
          // A form without fields is no body at all.
          const empty = wire === 'text' && Object.keys(rest).length === 0;
          if (empty) rest = without(sample(document, schema) as object, name);
          add('required', `lacks ${name}`, rest, name);
        }
      },
      dependentRequired: () => {
        for (const [name, needed] of Object.entries(schema.dependentRequired!)) {
          const full = { ...(sample(document, schema) as object), ...object() } as Record<string, unknown>;
          for (const part of [name, ...needed]) {
            if (full[part] === undefined) throw new Error(`There is no value for ${part}, so ${name} is not tested.`);
          }
          for (const other of needed) {
            add('dependentRequired', `has ${name} without ${other}`, without(full, other), other);
          }
        }
      },
      anyOf: () => {
        // Of several lists of properties one must be there: each is taken alone, and each of its properties left out.
        const lists = schema.anyOf!.map(({ required, ...other }) => {
          if (!required || Object.keys(other).length > 0)
            throw new Error(`anyOf at /${place.join('/')} is more than lists.`);
          return required as string[];
        });
        const all = [...new Set(lists.flat())];
        const full = { ...(sample(document, schema) as object), ...object() } as Record<string, unknown>;
        const rest = all.reduce((rest, name) => without(rest, name), full as object);
        for (const list of lists) {
          for (const name of list) {
            const kept = list.filter((other) => other !== name).map((other) => [other, full[other]]);
            add('anyOf', `has of ${list.join(', ')} all but ${name}`, { ...rest, ...Object.fromEntries(kept) });
          }
        }
      },
      additionalProperties: () => {
        if (typeof schema.additionalProperties !== 'object')
          throw new Error(`A request is closed at /${place.join('/')}.`);
        const [[name, current] = []] = Object.entries(object()).filter(([name]) => !schema.properties?.[name]);
        if (name === undefined) return;
        visit(schema.additionalProperties, current, [...place, name], (changed) =>
          put({ ...object(), [name]: changed }),
        );
      },
      allOf: () => {
        for (const part of schema.allOf!) visit(part, value, place, put);
      },
      if: () => {
        const met = compileSchema(document, schema.if!)(value);
        conditions.set(schema.then!, met || conditions.get(schema.then!) === true);
        if (met) visit(schema.then!, value, place, put);
      },
      // What follows from a condition is broken with it.
      then: () => {
        if (!schema.if) throw new Error(`then without if at /${place.join('/')}.`);
      },
      properties: () => {
        for (const [name, property] of Object.entries(schema.properties!)) {
          const current = object()[name] ?? sample(document, property);
          visit(property, current, [...place, name], (changed) => put({ ...object(), [name]: changed }));
        }
      },
      items: () => {
        const [first, ...rest] = value as unknown[];
        visit(schema.items!, first ?? sample(document, schema.items!), [...place, 0], (changed) =>
          put([changed, ...rest]),
        );
      },
    };

    for (const keyword of Object.keys(schema)) {
      if (annotations.has(keyword) || keyword.startsWith('x-')) continue;
      const breaker = breakers[keyword];
      if (!breaker) throw new Error(`violations() does not know how to break ${keyword} at /${place.join('/')}.`);
      breaker();
    }
  }
}

/** A value made of the examples of a schema's properties. */
export function sample(document: OpenApiDocument, node: Schema | Reference): unknown {
  const schema = merge(document, node);
  const example = (schema.examples as unknown[] | undefined)?.find((value) => value !== null);
  if (example !== undefined) return example;
  if (schema.enum) return schema.enum[0];
  if (schema.properties) {
    const entries = Object.entries(schema.properties).filter(([, property]) => !isForbidden(merge(document, property)));
    return Object.fromEntries(entries.map(([name, property]) => [name, sample(document, property)]));
  }
  if (schema.items) return [sample(document, schema.items)];
  return undefined;
}

/** As text, everything is a text, a whole is an object, and one value is a list of one. */
const textTypes = new Set(['string', 'object', 'array']);

const isForbidden = ({ not }: Constrained) => not !== undefined;

/** Follows references; what stands beside a reference adds to what it leads to. */
function merge(document: OpenApiDocument, node: Schema | Reference): Constrained {
  if (!('$ref' in node)) return node;
  const { $ref, ...beside } = node as Reference & Schema;
  return { ...merge(document, resolve<Schema>(document, { $ref })), ...beside };
}

function otherThan(values: unknown[]): unknown {
  const [first] = values;
  if (typeof first === 'boolean') return !first;
  if (typeof first === 'number') return first + 1;
  return 'none-of-them';
}

function without(value: object, name: string): object {
  const { [name]: _, ...rest } = value as Record<string, unknown>;
  return rest;
}
