import { ApsConnectionError, ApsPagingError } from 'aps-contracts';
import { createRelationshipsClient } from 'aps-contracts/relationships';
import { describe, expect, it } from 'vitest';
import { createFamilyClient } from '../../src/client/family.js';
import type { Itemized, Operations } from 'aps-contracts';
import { answerJson, useRecorder } from '../support/recorder.js';

const server = useRecorder();
const params = { path: { containerId: '04074497-ed5d-4ea3-861d-1f146418f5bb' } };
const relationships = () => createRelationshipsClient({ auth: 'a-token', baseUrl: server.url, retry: false });

const query = (target: string) => new URL(target, 'http://any').searchParams;

/** Serves a list by continuation tokens: page `n` holds the ids `n.0` and `n.1` and names page `n + 1`. */
function serveTokens(pages: number, end: unknown = null) {
  server.answerWith((response, received, count) => {
    const page = Number(query(received.target).get('continuationToken') ?? 0);
    const next = page + 1 < pages ? String(page + 1) : end;
    const body = {
      page: { ...(next !== undefined && { continuationToken: next }), syncToken: 's' },
      relationships: [{ id: `${page}.0` }, { id: `${page}.1` }],
    };
    answerJson(200, body)(response, received, count);
  });
}

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of list) found.push(item);
  return found;
}

describe('a list by token', () => {
  it.each([
    ['null', null],
    ['nothing', undefined],
    ['an empty string', ''],
  ])('ends at %s', async (_, end) => {
    serveTokens(3, end);
    const items = await collect(relationships().searchRelationships({ params }).items());
    expect(items.map(({ id }) => id)).toEqual(['0.0', '0.1', '1.0', '1.1', '2.0', '2.1']);
    expect(server.received.map(({ target }) => query(target).get('continuationToken'))).toEqual([null, '1', '2']);
  });

  it('keeps the other parameters and the body', async () => {
    serveTokens(2);
    const body = { entities: [{ domain: 'd', type: 't', id: 'i' }] };
    const init = { params: { ...params, query: { pageLimit: 2 }, header: { 'x-ads-region': 'EMEA' } }, body };
    expect(await collect(relationships().intersectRelationships(init).pages())).toHaveLength(2);
    for (const received of server.received) {
      expect(query(received.target).get('pageLimit')).toBe('2');
      expect(received.headers['x-ads-region']).toBe('EMEA');
      expect(JSON.parse(received.body)).toEqual(body);
    }
  });

  it('is asked for no further than it is read', async () => {
    serveTokens(5);
    for await (const { id } of relationships().searchRelationships({ params }).items()) if (id === '1.0') break;
    expect(server.received).toHaveLength(2);
  });

  it('is asked for one page ahead and no more, if wished', async () => {
    serveTokens(5);
    const seen: number[] = [];
    for await (const page of relationships().searchRelationships({ params }).pages({ ahead: true })) {
      // The page ahead is on its way; give it the time to arrive.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      seen.push(server.received.length);
      if (page.relationships[0]!.id === '2.0') break;
    }
    for (const [index, requests] of seen.entries()) expect(requests).toBeLessThanOrEqual(index + 2);
    expect(server.received.length).toBeLessThanOrEqual(4);
  });

  it('lets go of the page ahead when nobody wants it', async () => {
    const { pages, closed } = await new Promise<{ pages: AsyncGenerator; closed: Promise<unknown> }>((resolve) => {
      const pages = relationships().searchRelationships({ params }).pages({ ahead: true });
      server.answerWith((response, received, count) => {
        if (count === 1) {
          return answerJson(200, { page: { continuationToken: '1' }, relationships: [] })(response, received, count);
        }
        resolve({ pages, closed: new Promise((done) => response.once('close', done)) });
      });
      void pages.next();
    });
    await pages.return(undefined);
    await closed;
    expect(server.received).toHaveLength(2);
  });

  it('goes on from a token', async () => {
    serveTokens(4);
    const from = { params: { ...params, query: { continuationToken: '2' } } };
    const items = await collect(relationships().searchRelationships(from).items());
    expect(items.map(({ id }) => id)).toEqual(['2.0', '2.1', '3.0', '3.1']);
  });

  it.each([
    ['the same page', '1'],
    ['an earlier page', '0'],
  ])('that leads to %s again ends with an error', async (_, again) => {
    server.answerWith((response, received, count) =>
      answerJson(200, {
        page: { continuationToken: count === 1 ? '0' : count === 2 ? '1' : again },
        relationships: [{ id: 'x' }],
      })(response, received, count),
    );
    const list = relationships().searchRelationships({ params }).items();
    await expect(collect(list)).rejects.toThrow(ApsPagingError);
    expect(server.received.length).toBeLessThanOrEqual(3);
  });

  it('goes on past an empty page', async () => {
    server.answerWith((response, received, count) =>
      answerJson(200, {
        page: { continuationToken: count < 3 ? String(count) : null },
        relationships: count === 3 ? [{ id: 'last' }] : [],
      })(response, received, count),
    );
    expect(await collect(relationships().searchRelationships({ params }).items())).toEqual([{ id: 'last' }]);
  });

  it('passes on the failure of a page', async () => {
    server.answerWith((response, received, count) =>
      count === 1
        ? answerJson(200, { page: { continuationToken: '1' }, relationships: [] })(response, received, count)
        : response.socket!.destroy(),
    );
    await expect(collect(relationships().searchRelationships({ params }).pages({ ahead: true }))).rejects.toThrow(
      ApsConnectionError,
    );
  });

  it('is still a call', async () => {
    serveTokens(2);
    const call = relationships().searchRelationships({ params });
    expect((await call).relationships).toHaveLength(2);
    expect((await call.withResponse()).response.status).toBe(200);
    expect(await collect(call.pages())).toHaveLength(2);
    expect(server.received).toHaveLength(2);
  });
});

describe('a list whose token goes into the body', () => {
  it('ends when there is no more data', async () => {
    server.answerWith((response, received, count) => {
      const page = {
        current: { data: [] },
        deleted: { data: [] },
        overwrite: false,
        moreData: count < 3,
        nextSyncToken: `t${count}`,
      };
      answerJson(200, page)(response, received, count);
    });
    const pages = await collect(
      relationships()
        .syncRelationships({ params, body: { filters: { domains: ['d'] } } })
        .pages(),
    );
    expect(pages.map(({ nextSyncToken }) => nextSyncToken)).toEqual(['t1', 't2', 't3']);
    expect(server.received.map(({ body }) => JSON.parse(body) as object)).toEqual([
      { filters: { domains: ['d'] } },
      { filters: { domains: ['d'] }, syncToken: 't1' },
      { filters: { domains: ['d'] }, syncToken: 't2' },
    ]);
  });
});

describe.each([
  ['offset and limit', 'offset', '/pagination/totalResults'],
  ['OData skip', '$skip', undefined],
])('a list by %s', (_, name, total) => {
  const operations: Operations = {
    listThings: {
      method: 'GET',
      path: '/things',
      scopes: [],
      context: 'none',
      pagination: {
        style: 'offset',
        offset: { in: 'query', name },
        limit: { in: 'query', name: 'limit' },
        items: '/results',
        ...(total && { total }),
      },
    },
  };
  const list = (query: Record<string, number> = {}) =>
    (
      createFamilyClient(operations, { baseUrl: server.url }) as unknown as {
        listThings: (init: object) => Itemized<number>;
      }
    ).listThings({ params: { query } });
  const serve = (all: number[], clamp = false) =>
    server.answerWith((response, received, count) => {
      const asked = Number(query(received.target).get(name) ?? 0);
      const limit = Number(query(received.target).get('limit') ?? 2);
      const from = clamp ? Math.min(asked, all.length - limit) : asked;
      answerJson(200, { results: all.slice(from, from + limit), pagination: { totalResults: all.length } })(
        response,
        received,
        count,
      );
    });

  it.each([[[]], [[1]], [[1, 2]], [[1, 2, 3]], [[1, 2, 3, 4]]])('gives %j', async (all) => {
    serve(all);
    expect(await collect(list().items())).toEqual(all);
  });

  it('starts where it is told, with the limit it is told', async () => {
    serve([1, 2, 3, 4, 5, 6, 7]);
    expect(await collect(list({ [name]: 1, limit: 3 }).items())).toEqual([2, 3, 4, 5, 6, 7]);
    expect(server.received[1]!.target).toContain('limit=3');
  });

  if (total) return;
  it('ends with an error where the service repeats its last page', async () => {
    serve([1, 2, 3, 4], true);
    await expect(collect(list().items())).rejects.toThrow(ApsPagingError);
  });
});
