import { resolve, type OpenApiDocument, type Schema } from '../toolchain/openapi.js';

/** Which way a value travels. */
export type Direction = 'request' | 'response';

/**
 * A schema that does not demand what does not travel this way: `readOnly` properties in requests, `writeOnly` ones in
 * answers. Everything else is left as it is.
 */
export function withoutRequired<T extends object>(document: OpenApiDocument, schema: T, direction: Direction): T {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  return strip(schema) as T;

  function strip(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(strip);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, strip(value)]));
    const { required, properties } = node as { required?: unknown; properties?: Record<string, Schema> };
    if (!Array.isArray(required) || typeof properties !== 'object') return copy;
    copy.required = required.filter((name: string) => {
      const property = properties[name];
      return !property || resolve<Schema>(document, property)[mark] !== true;
    });
    return copy;
  }
}
