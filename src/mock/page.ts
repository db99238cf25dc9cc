import { resolve, type Example, type Response } from '../toolchain/openapi.js';
import { pathOf, valueAt } from '../toolchain/pointer.js';
import type { Place } from '../client/operation.js';
import type { Answer } from './answer.js';
import { oncePer } from './once.js';
import type { Operation } from './operation.js';
import type { SentRequest } from './request-violations.js';

/** Which page of a list a request is for. */
export type Page = { readonly example: string } | 'beyond the last';

/**
 * Finds the page that a request asks for, where the document says how to page: the success examples are taken for the
 * pages in their order. So a client that goes through all pages comes to an end. Undefined for the first page and for a
 * token that no example gives.
 */
export function findPage(operation: Operation, sent: SentRequest): Page | undefined {
  const pagination = operation.object['x-pagination'];
  if (!pagination) return undefined;
  const pages = pagesOf(operation);
  if (pagination.style === 'token') {
    const token = read(sent, pagination.token);
    const before = pages.findIndex(
      ({ value }) => token !== undefined && valueAt(value, pathOf(pagination.next)) === token,
    );
    const next = before < 0 ? undefined : pages[before + 1];
    return next && { example: next.name };
  }
  const offset = Number(read(sent, pagination.offset) ?? 0);
  if (!(offset > 0)) return undefined;
  let start = 0;
  for (const { name, value } of pages) {
    if (start === offset) return { example: name };
    start += listAt(value, pagination.items).length;
  }
  return 'beyond the last';
}

/** The same answer without an item in its list. */
export function withoutItems({ object }: Operation, answer: Answer): Answer {
  const { items } = object['x-pagination']!;
  const body = structuredClone(answer.body);
  listAt(body, items!).length = 0;
  return { ...answer, body, text: JSON.stringify(body) };
}

const pagesOf = oncePer(({ document, object: { responses } }: Operation) => {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2'))!;
  const [content] = Object.values(resolve<Response>(document, success).content ?? {});
  return Object.entries(content?.examples ?? {}).map(([name, reference]) => {
    return { name, value: resolve<Example>(document, reference).value };
  });
});

function read({ query, body }: SentRequest, { in: place, name }: Place): unknown {
  if (place === 'query') return query.get(name) ?? undefined;
  return (body as Record<string, unknown> | undefined)?.[name];
}

function listAt(value: unknown, pointer: string): unknown[] {
  const list = valueAt(value, pathOf(pointer));
  return Array.isArray(list) ? list : [];
}
