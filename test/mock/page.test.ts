import { describe, expect, it } from 'vitest';
import { resolve, type Example, type Response } from '../../src/toolchain/openapi.js';
import { requestSamples } from '../../src/toolchain/samples.js';
import { clientMethod } from '../support/clients.js';
import { operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import type { Paged } from 'aps-contracts';

const mock = useMock();
const paged = operations.filter(({ operation }) => operation['x-pagination']);

describe('the pages of a list', () => {
  it.each(paged)('come to an end: $id', async ({ family, id, document, item, operation }) => {
    const [{ init }] = requestSamples(document, item, operation) as [ReturnType<typeof requestSamples>[0]];
    // From the first page on, without the token and the offset of the examples.
    const { token, offset } = operation['x-pagination'] as { token?: Place; offset?: Place };
    const { in: place, name } = (token ?? offset)!;
    const { [name]: _, ...query } = init.params.query;
    const { [name]: __, ...fields } = (init.body ?? {}) as Record<string, unknown>;
    const start = place === 'query' ? { ...init, params: { ...init.params, query } } : { ...init, body: fields };
    const call = clientMethod(mock.url, family, id)(start) as unknown as Paged<unknown>;
    const pages: unknown[] = [];
    for await (const page of call.pages()) pages.push(page);
    const [content] = Object.values(resolve<Response>(document, operation.responses['200']!).content ?? {});
    const examples = new Map(
      Object.entries(content!.examples).map(([name, example]) => [name, resolve<Example>(document, example).value]),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(examples.size + 1);
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(pages.length);
    if ([...examples.keys()][0] === 'firstPage') expect(pages).toContainEqual(examples.get('lastPage'));
  });
});

interface Place {
  in: 'query' | 'body';
  name: string;
}
