import { createServer, type AddressInfo } from 'node:net';
import fc from 'fast-check';
import {
  ApsBadRequestError,
  ApsConflictError,
  ApsConnectionError,
  ApsError,
  ApsForbiddenError,
  ApsNotFoundError,
  ApsServerError,
  ApsTimeoutError,
  ApsTooManyRequestsError,
  ApsUnauthorizedError,
  type Attempt,
  type ClientOptions,
} from 'aps-contracts';
import { createRelationshipsClient } from 'aps-contracts/relationships';
import { createSubmittalsClient } from 'aps-contracts/submittals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseRetryAfter } from '../../src/client/retry-after.js';
import { retryDefaults } from '../../src/client/options.js';
import { backoff } from '../../src/client/retry.js';
import { answerJson, answerText, useRecorder, type Answer } from '../support/recorder.js';

const server = useRecorder();
const params = { path: { containerId: '04074497-ed5d-4ea3-861d-1f146418f5bb' } };

/** Waits pass at once: when an attempt says when the next one starts, the clock is put there. */
const attempts: Attempt[] = [];
const onAttempt = (attempt: Attempt) => {
  attempts.push(attempt);
  if (attempt.retryIn !== undefined) setImmediate(() => vi.advanceTimersByTime(attempt.retryIn! + 1));
};

beforeEach(() => {
  attempts.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const relationships = (options: Partial<ClientOptions> = {}) =>
  createRelationshipsClient({ auth: 'a-token', baseUrl: server.url, onAttempt, ...options });
const search = (options?: Partial<ClientOptions>) => relationships(options).searchRelationships({ params });
const attach = (options: Partial<ClientOptions> = {}) =>
  createSubmittalsClient({ auth: 'a-token', baseUrl: server.url, onAttempt, ...options }).createAttachment({
    params: { path: { projectId: 'p', itemId: 'i' } },
    body: { name: 'Plan', urnTypeId: '2' },
  });

const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => expect.unreachable('the call should fail'),
    (reason: unknown) => reason,
  );

/** Answers the first requests as listed, and all others with 200. */
const first =
  (...answers: Answer[]): Answer =>
  (response, received, count) =>
    (answers[count - 1] ?? answerJson(200, { page: {}, relationships: [] }))(response, received, count);

const drop: Answer = (response) => void response.socket!.destroy();
const dropInBody: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
  response.write('{"page":', () => response.socket!.destroy());
};

describe('what is sent again', () => {
  it.each([408, 429, 500, 502, 503, 504])('a GET after %i', async (status) => {
    server.answerWith(first(answerJson(status, {}), answerJson(status, {})));
    await search();
    expect(server.received).toHaveLength(3);
    expect(attempts.map((attempt) => attempt.status)).toEqual([status, status, 200]);
  });

  it.each([400, 401, 403, 404, 409, 415, 501])('not a GET after %i', async (status) => {
    server.answerWith(answerJson(status, {}));
    expect(await failure(search())).toMatchObject({ status, attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ['before the answer', drop],
    ['in the middle of the body', dropInBody],
  ])('a GET whose connection breaks %s', async (_, answer) => {
    server.answerWith(first(answer));
    expect(await search()).toEqual({ page: {}, relationships: [] });
    expect(attempts).toMatchObject([{ error: expect.any(ApsConnectionError) as Error }, { status: 200 }]);
  });

  it('a POST that the document calls safe, body and all', async () => {
    server.answerWith(first(answerJson(503, {})));
    await relationships().syncRelationships({ params, body: { syncToken: 'abc', filters: null } });
    expect(server.received.map(({ body }) => body)).toEqual(Array(2).fill('{"syncToken":"abc","filters":null}'));
  });

  it.each([
    ['an answer of 503', answerJson(503, {}, { 'Retry-After': '1' }), ApsServerError],
    ['an answer of 429', answerJson(429, {}, { 'Retry-After': '1' }), ApsTooManyRequestsError],
    ['a connection that breaks', drop, ApsConnectionError],
  ])('no other POST, after %s', async (_, answer, type) => {
    server.answerWith(first(answer));
    expect(await failure(attach())).toBeInstanceOf(type);
    expect(server.received).toHaveLength(1);
    expect(attempts).toHaveLength(1);
  });

  it('a DELETE, but no PUT that the document calls unsafe', async () => {
    server.answerWith(first(answerJson(503, {})));
    const submittals = createSubmittalsClient({ auth: 'a-token', baseUrl: server.url, onAttempt });
    await submittals.deleteManagerMapping({ params: { path: { projectId: 'p', mappingId: 'm' } } });
    expect(server.received.map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);

    server.received.length = 0;
    server.answerWith(answerJson(503, {}));
    const link = {
      entities: [
        { domain: 'a', type: 'b', id: 'c' },
        { domain: 'd', type: 'e', id: 'f' },
      ],
    };
    expect(await failure(relationships().createRelationships({ params, body: [link] }))).toBeInstanceOf(ApsServerError);
    expect(server.received.map(({ method }) => method)).toEqual(['PUT']);
  });

  it('nothing where retry is off, for a client or a call', async () => {
    server.answerWith(answerJson(503, {}));
    await failure(search({ retry: false }));
    await failure(relationships().searchRelationships({ params, retry: false }));
    await failure(relationships({ retry: { retries: 5 } }).searchRelationships({ params, retry: { retries: 0 } }));
    expect(server.received).toHaveLength(3);
  });

  it('what raw sends as well', async () => {
    server.answerWith(first(answerJson(503, {})));
    const { response } = await relationships().raw.GET(
      '/bim360/relationship/v2/containers/{containerId}/relationships:search',
      { params },
    );
    expect(response.status).toBe(200);
    expect(server.received).toHaveLength(2);
  });

  it('what middleware has changed', async () => {
    server.answerWith(first(answerJson(503, {})));
    const client = relationships();
    client.raw.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') });
    await client.raw.POST('/bim360/relationship/v2/containers/{containerId}/relationships:sync', { params, body: {} });
    expect(server.received).toMatchObject(
      Array(2).fill({ body: '{}', headers: { 'x-trace': '1', authorization: 'Bearer a-token' } }),
    );
  });
});

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7000],
    [() => new Date(Date.now() + 5000).toUTCString(), 5000],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ])('of %s is obeyed', async (header, expected) => {
    const value = typeof header === 'function' ? header() : header;
    server.answerWith(first(answerJson(429, {}, { 'Retry-After': value })));
    await search();
    // An HTTP date counts whole seconds, so up to one of them is already over.
    expect(expected - attempts[0]!.retryIn!).toBeGreaterThanOrEqual(0);
    expect(expected - attempts[0]!.retryIn!).toBeLessThanOrEqual(header === '7' || header === '0' ? 0 : 1000);
  });

  it.each(['', 'soon', '-1', '1.5', '1e3', '2015-10-21', 'Wed, 99 Foo 2015 99:99:99 GMT', '0x10'])(
    'of %j falls back',
    async (value) => {
      server.answerWith(first(answerJson(503, {}, { 'Retry-After': value })));
      await search();
      expect(attempts[0]!.retryIn).toBeLessThanOrEqual(retryDefaults.baseDelay);
    },
  );

  it('beyond its cap ends the call, which says how long', async () => {
    server.answerWith(
      first(answerJson(429, {}, { 'Retry-After': '90' }), answerJson(429, {}, { 'Retry-After': '90' })),
    );
    const error = (await failure(search())) as ApsTooManyRequestsError;
    expect(error).toBeInstanceOf(ApsTooManyRequestsError);
    expect(error.retryAfter).toBe(90_000);
    expect(server.received).toHaveLength(1);
    await search({ retry: { maxRetryAfter: 90_000 } });
    expect(server.received).toHaveLength(3);
  });

  it('beyond the time of the call ends it at once', async () => {
    server.answerWith(answerJson(503, {}, { 'Retry-After': '20' }));
    expect(await failure(search({ totalTimeout: 10_000 }))).toMatchObject({ status: 503, attempts: 1 });
  });
});

describe('a timeout', () => {
  const silence: Answer = () => void setImmediate(() => vi.advanceTimersByTime(1000));
  const silenceInBody: Answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"page":', () => afterIo(() => vi.advanceTimersByTime(1000)));
  };

  it.each([
    ['before the answer', silence],
    ['in the middle of the body', silenceInBody],
  ])('bounds an attempt %s', async (_, answer) => {
    server.answerWith(first(answer));
    expect(await search({ timeout: 500 })).toEqual({ page: {}, relationships: [] });
    expect(attempts).toMatchObject([{ error: { name: 'ApsTimeoutError', option: 'timeout' } }, { status: 200 }]);
  });

  it('bounds the call as a whole', async () => {
    server.answerWith(silence);
    const error = await failure(search({ timeout: 800, totalTimeout: 1500, retry: { baseDelay: 0 } }));
    expect(error).toBeInstanceOf(ApsTimeoutError);
    expect(error).toMatchObject({ option: 'totalTimeout', operationId: 'searchRelationships' });
    expect(server.received.length).toBeGreaterThan(1);
  });

  it('bounds a token that does not come', async () => {
    const auth = () => {
      setImmediate(() => vi.advanceTimersByTime(1000));
      return new Promise<string>(() => undefined);
    };
    expect(await failure(search({ auth, timeout: 500, retry: false }))).toBeInstanceOf(ApsTimeoutError);
    expect(server.received).toHaveLength(0);
  });

  it('may be endless', async () => {
    await search({ timeout: Infinity, totalTimeout: Infinity });
    expect(server.received).toHaveLength(1);
  });

  it.each([{ timeout: -1 }, { totalTimeout: NaN }, { retry: { retries: '3' } }, { timeout: '1s' }])(
    'of %j is refused',
    (options) => {
      expect(() => relationships(options as Partial<ClientOptions>)).toThrow(TypeError);
    },
  );
});

describe('the caller’s signal', () => {
  const reason = new Error('changed my mind');

  /** Answers with what `act` does, and gives the end of the connection to wait for. */
  const closing = (act: Answer): Promise<unknown> =>
    new Promise((resolve) =>
      server.answerWith((response, ...rest) => {
        response.once('close', resolve);
        act(response, ...rest);
      }),
    );
  const call = (controller: AbortController, options?: Partial<ClientOptions>) =>
    relationships(options).searchRelationships({ params, signal: controller.signal });

  it('ends it before it begins', async () => {
    expect(await failure(call({ signal: AbortSignal.abort(reason) } as AbortController))).toBe(reason);
    expect(server.received).toHaveLength(0);
  });

  it('asks for no token once it is aborted', async () => {
    const auth = vi.fn(() => Promise.reject(new Error('no session')));
    expect(await failure(call({ signal: AbortSignal.abort(reason) } as AbortController, { auth }))).toBe(reason);
    expect(auth).not.toHaveBeenCalled();
  });

  it('leaves no rejection behind where the token fails after it', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const controller = new AbortController();
    const auth = () => {
      controller.abort(reason);
      return Promise.reject(new Error('no session'));
    };
    expect(await failure(call(controller, { auth }))).toBe(reason);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('ends it during the token call', async () => {
    const controller = new AbortController();
    const auth = () => {
      controller.abort(reason);
      return new Promise<string>(() => undefined);
    };
    expect(await failure(call(controller, { auth }))).toBe(reason);
    expect(server.received).toHaveLength(0);
  });

  it('ends it during the request, connection and all', async () => {
    const controller = new AbortController();
    const closed = closing(() => controller.abort(reason));
    expect(await failure(call(controller))).toBe(reason);
    await closed;
    expect(server.received).toHaveLength(1);
  });

  it('ends it while the body is read, connection and all', async () => {
    const controller = new AbortController();
    const closed = closing((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"page":', () => afterIo(() => controller.abort(reason)));
    });
    expect(await failure(call(controller))).toBe(reason);
    await closed;
    expect(server.received).toHaveLength(1);
  });

  it('ends it during a wait', async () => {
    const controller = new AbortController();
    server.answerWith(answerJson(503, {}));
    const onAttempt = () => void setImmediate(() => controller.abort(reason));
    expect(await failure(call(controller, { onAttempt }))).toBe(reason);
    expect(server.received).toHaveLength(1);
  });
});

describe('an error', () => {
  it.each([
    [400, ApsBadRequestError],
    [401, ApsUnauthorizedError],
    [403, ApsForbiddenError],
    [404, ApsNotFoundError],
    [409, ApsConflictError],
    [422, ApsBadRequestError],
    [429, ApsTooManyRequestsError],
    [500, ApsServerError],
    [503, ApsServerError],
    [418, ApsError],
  ])('of status %i has a class of its own', async (status, type) => {
    server.answerWith(answerJson(status, {}));
    const error = (await failure(search({ retry: false }))) as Error;
    expect(error.constructor).toBe(type);
    expect(error).toBeInstanceOf(ApsError);
    expect(error.name).toBe(type.name);
  });

  it('counts the attempts', async () => {
    server.answerWith(answerJson(503, { detail: 'busy' }));
    expect(await failure(search())).toMatchObject({
      attempts: 3,
      message: expect.stringContaining('3 attempts') as string,
    });
  });

  it('of a host that cannot be reached says why', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await new Promise((resolve) => other.close(resolve));
    const error = await failure(search({ baseUrl: `http://127.0.0.1:${port}`, retry: false }));
    expect(error).toBeInstanceOf(ApsConnectionError);
    expect(error).toMatchObject({
      operationId: 'searchRelationships',
      message: expect.stringContaining('ECONNREFUSED') as string,
    });
  });

  it.each([
    ['JSON that ends too soon', answerText(200, '{"page":{}', 'application/json')],
    ['a page of a proxy', answerText(200, '<html>Sign in</html>', 'text/html')],
  ])('is thrown for %s', async (_, answer) => {
    server.answerWith(answer);
    expect(await failure(search())).toMatchObject({
      name: 'ApsError',
      status: 200,
      detail: expect.stringContaining('not JSON') as string,
    });
    expect(server.received).toHaveLength(1);
  });

  it('reads no more of a body than it needs', async () => {
    let written = 0;
    const ended = new Promise((resolve) =>
      server.answerWith((response) => {
        response.writeHead(400, { 'Content-Type': 'text/plain' });
        const chunk = 'x'.repeat(16 * 1024);
        const more = () => {
          while (written < 50_000_000 && response.write(chunk)) written += chunk.length;
        };
        response.on('drain', more).on('close', resolve);
        more();
      }),
    );
    const error = (await failure(search())) as ApsError;
    expect((error.body as string).length).toBe(64 * 1024);
    await ended;
    expect(written).toBeLessThan(50_000_000);
  });
});

describe('a token', () => {
  it('is replaced once after a 401', async () => {
    const auth = vi.fn(({ rejected }: { rejected?: string }) => (rejected ? 'new-token' : 'old-token'));
    server.answerWith((response, { headers }) =>
      answerJson(headers.authorization === 'Bearer new-token' ? 200 : 401, {})(response, server.received[0]!, 1),
    );
    await attach({ auth });
    expect(auth.mock.calls).toMatchObject([[{ operationId: 'createAttachment' }], [{ rejected: 'old-token' }]]);
    expect(server.received.map(({ body }) => body)).toEqual(Array(2).fill('{"name":"Plan","urnTypeId":"2"}'));
  });

  it.each([
    ['the new one is refused too', ({ rejected }: { rejected?: string }) => (rejected ? 'new-token' : 'old-token'), 2],
    ['there is no other', () => 'same-token', 1],
  ])('is not replaced for ever: %s', async (_, auth, requests) => {
    server.answerWith(answerJson(401, {}));
    expect(await failure(search({ auth }))).toBeInstanceOf(ApsUnauthorizedError);
    expect(server.received).toHaveLength(requests);
  });

  it('does not follow a redirect to another host', async () => {
    server.answerWith((response, { target }) => {
      if (target.startsWith('/elsewhere')) return answerJson(200, {})(response, server.received[0]!, 1);
      // The same server under another name is another origin.
      response.writeHead(307, { Location: `${server.url.replace('127.0.0.1', 'localhost')}/elsewhere` }).end();
    });
    await relationships().syncRelationships({ params, body: {} });
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer a-token', undefined]);
  });

  it('does not go to another host that a call names', async () => {
    const call = relationships().searchRelationships({ params, baseUrl: server.url.replace('127.0.0.1', 'localhost') });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.not.toThrow(/a-token/);
    expect(server.received).toHaveLength(0);
  });
});

describe('the schedule', () => {
  it('stays below a limit that doubles up to its cap', () => {
    const delays = fc.record({
      retries: fc.nat(20),
      baseDelay: fc.double({ min: 0, max: 1e6, noNaN: true }),
      maxDelay: fc.double({ min: 0, max: 1e6, noNaN: true }),
      maxRetryAfter: fc.nat(),
    });
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), delays, chance, (attempt, retry, random) => {
        const limit = (n: number) => backoff(n, retry, () => 1);
        const wait = backoff(attempt, retry, () => random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(limit(attempt));
        expect(limit(attempt)).toBeLessThanOrEqual(retry.maxDelay);
        expect(limit(attempt + 1)).toBeGreaterThanOrEqual(limit(attempt));
      }),
    );
  });

  it('reads what it is told in seconds or as a date, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(parseRetryAfter(String(seconds))).toBe(seconds * 1000);
      }),
    );
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (then, now) => {
        const expected = Math.max(0, Math.floor(then.getTime() / 1000) * 1000 - now.getTime());
        expect(parseRetryAfter(then.toUTCString(), now.getTime())).toBe(expected);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseRetryAfter(text);
        expect(value === undefined || value >= 0).toBe(true);
      }),
    );
  });
});

const afterIo = (run: () => void) => setImmediate(() => setImmediate(run));
