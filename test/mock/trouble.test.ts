import { describe, expect, it } from 'vitest';
import { createMockServer, type MockServerOptions } from '../../src/mock/server.js';
import { RateLimit } from '../../src/mock/rate-limit.js';
import { documents } from '../support/documents.js';
import { fixtureDocument } from '../support/fixture-document.js';

const qualification = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';

async function withMock<T>(options: Partial<MockServerOptions>, use: (url: string) => Promise<T>): Promise<T> {
  const server = await createMockServer({ documents: documents.values(), ...options });
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

const get = (url: string, token = 'any') => fetch(url, { headers: { Authorization: `Bearer ${token}` } });

describe('rateLimit', () => {
  it('answers with the documented 429 beyond its number, for each token', () =>
    withMock({ rateLimit: 2 }, async (url) => {
      const statuses = [];
      for (const token of ['a', 'a', 'b', 'a']) statuses.push((await get(url + qualification, token)).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const refused = await get(url + qualification, 'a');
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(55);
      expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
      expect(Object.keys((await refused.json()) as object)).toEqual(['title', 'detail']);
    }));

  it('counts by address where there is no token', () =>
    withMock({ rateLimit: 1 }, async (url) => {
      const statuses = [];
      for (let index = 0; index < 2; index++) statuses.push((await fetch(url + qualification)).status);
      expect(statuses).toEqual([401, 429]);
    }));

  it('lets a caller through who waited as long as it was told to, and not before', () => {
    const limit = new RateLimit(2);
    expect([limit.take('a', 0), limit.take('a', 10_500)]).toEqual([0, 0]);
    expect(limit.take('a', 20_000)).toBe(40);
    expect(limit.take('a', 59_000)).toBe(1);
    expect(limit.take('a', 60_000)).toBe(0);
    // The second one is not a minute old.
    expect(limit.take('a', 60_001)).toBe(11);
    expect(limit.take('a', 71_001)).toBe(0);
  });
});

describe('fail', () => {
  it('answers with 503 and the fault of the gateway where none is documented', () =>
    withMock({ documents: [fixtureDocument({ 'get /any': {} })], fail: 1 }, async (url) => {
      const response = await get(`${url}/any`);
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('1');
      expect(await response.json()).toEqual({ developerMessage: expect.any(String) as string });
    }));

  it('fails a share of the requests, and the same ones for the same seed', async () => {
    const run = (seed: number) =>
      withMock({ fail: 0.3, seed }, async (url) => {
        const statuses: number[] = [];
        for (let index = 0; index < 100; index++) statuses.push((await get(url + qualification)).status);
        return statuses;
      });
    const [first, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const failed = first.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(15);
    expect(failed).toBeLessThan(45);
  });

  it('leaves what is asked first by a browser alone', () =>
    withMock({ fail: 1, rateLimit: 1 }, async (url) => {
      const headers = { Origin: 'http://localhost', 'Access-Control-Request-Method': 'GET' };
      for (let index = 0; index < 3; index++) {
        expect((await fetch(url + qualification, { method: 'OPTIONS', headers })).status).toBe(204);
      }
    }));
});

describe('delay', () => {
  it('makes answers late', () =>
    withMock({ delay: { min: 100, max: 150 } }, async (url) => {
      const start = performance.now();
      expect((await get(url + qualification)).status).toBe(200);
      expect(performance.now() - start).toBeGreaterThan(95);
    }));

  it('does not keep the mock from closing', async () => {
    const start = performance.now();
    await withMock({ delay: 60_000 }, async (url) => {
      void get(url + qualification).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('dynamic', () => {
  it('makes up answers, the same ones for the same seed', async () => {
    const run = (seed: number) =>
      withMock({ dynamic: true, seed }, async (url) => {
        const texts = [];
        for (let index = 0; index < 2; index++) texts.push(await (await get(url + qualification)).text());
        return texts;
      });
    const first = await run(1);
    expect(first[0]).not.toEqual(first[1]);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });

  it('gives the example all the same where a request prefers it', () =>
    withMock({ dynamic: true }, async (url) => {
      const headers = { Authorization: 'Bearer any', Prefer: 'dynamic=false' };
      const response = await fetch(url + qualification, { headers });
      expect(await response.json()).toMatchObject({ id: '59d2b8660675250927442cbf' });
    }));
});
