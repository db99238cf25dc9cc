import { errorKeys } from '../../generated/operations.js';

/** What is wrong with one field of a request. */
export interface FieldFault {
  field?: string;
  code?: string;
  title?: string;
  detail?: string;
}

export interface ErrorBody extends Omit<FieldFault, 'field'> {
  faults: FieldFault[];
}

/**
 * Reads an error body of any shape the documents know. The shapes are told apart by nothing but their keys: gateway,
 * service and proxies answer for one another. A body of plain text is its own detail.
 */
export function readErrorBody(body: unknown): ErrorBody {
  if (typeof body === 'string') return { ...optional('detail', excerpt(body)), faults: [] };
  if (!isObject(body)) return { faults: [] };
  const items = errorKeys.items.map((key) => body[key]).find(Array.isArray) ?? [];
  return { ...readFault(body), faults: items.filter(isObject).map(readFault) };
}

function readFault(body: Record<string, unknown>): FieldFault {
  const first = (keys: readonly string[]) =>
    keys.map((key) => body[key]).find((value): value is string => typeof value === 'string' && value !== '');
  return {
    ...optional('field', first(errorKeys.field)),
    ...optional('code', first(errorKeys.code)),
    ...optional('title', first(errorKeys.title)),
    ...optional('detail', first(errorKeys.detail)),
  };
}

/** One line of a text; of a page, what a reader would see of it. */
function excerpt(text: string): string {
  const seen = /^\s*</.test(text) ? text.replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/gi, ' ') : text;
  const line = seen.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value ? ({ [key]: value } as Partial<Record<Key, string>>) : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
