import { createQuerySerializer } from 'openapi-fetch';
import { prefixes } from '../../generated/operations.js';
import type { Operation } from './operation.js';

type Values = Record<string, unknown>;

/**
 * Makes the function that fills in the path template of an operation, after the base URL.
 *
 * Each value stays one segment: what has a meaning in URLs is percent-encoded. In an OData key a quote is doubled, as
 * OData has it, and an id that the service wants without its prefix loses it (`b.` of project ids).
 *
 * @throws {TypeError} from the function it gives, for a value that is missing or would change the path: text that is
 * empty, `.` or `..`.
 */
export function pathWriter(operationId: string, { path }: Operation): (values?: Values) => string {
  // Texts and names in turn, beginning and ending with a text.
  const parts = path.split(/[{}]/);
  return (values = {}) => {
    let written = parts[0]!;
    for (let at = 1; at < parts.length; at += 2) {
      const name = parts[at]!;
      const after = parts[at + 1]!;
      let value = textOf(values[name]);
      const prefix = (prefixes as Record<string, string>)[name];
      if (prefix && value?.startsWith(prefix)) value = value.slice(prefix.length);
      if (value === undefined || value === '' || value === '.' || value === '..') {
        const given = values[name] === undefined ? 'is missing' : `cannot be ${JSON.stringify(values[name])}`;
        throw new TypeError(`${operationId}: the path parameter ${name} ${given}.`);
      }
      const isKey = after.startsWith("'") && written.endsWith("'");
      written += encodeURIComponent(isKey ? value.replaceAll("'", "''") : value) + after;
    }
    return written;
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;

const serializeByOpenapiFetch = createQuerySerializer<Values>();

/**
 * Makes the function that writes the query of an operation: by the rules of openapi-fetch, but with a comma between the
 * values of a list where the document says so. A comma within a value is percent-encoded.
 *
 * @returns from the function it gives, the query without a question mark; empty when there is none.
 */
export function queryWriter({ commaLists = [] }: Operation): (values?: Values) => string {
  return (values = {}) => {
    const parts: string[] = [];
    for (const name in values) {
      const value = values[name];
      const text = textOf(value);
      if (text !== undefined) parts.push(`${name}=${encodeURIComponent(text)}`);
      else if (Array.isArray(value) && commaLists.includes(name)) {
        if (value.length > 0) parts.push(`${name}=${value.map(encodeURIComponent).join(',')}`);
      } else {
        const written = serializeByOpenapiFetch({ [name]: value });
        if (written) parts.push(written);
      }
    }
    return parts.join('&');
  };
}
