import { createServer, request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/mock/listen.js';
import { createProxyServer, type Exchange } from '../../src/mock/proxy.js';
import { createMockServer } from '../../src/mock/server.js';
import { onlyRedirects } from '../../src/toolchain/openapi.js';
import { requestSamples } from '../../src/toolchain/samples.js';
import { documents, operations } from '../support/documents.js';
import { fixtureDocument, jsonBody, jsonResponse } from '../support/fixture-document.js';
import { rawRequest } from '../support/raw-request.js';
import { answerJson, useRecorder } from '../support/recorder.js';

const item = {
  type: 'object',
  properties: { id: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
  required: ['id', 'secret'],
};
const document = fixtureDocument({
  'get /items': {
    parameters: [{ name: 'filter[page]', in: 'query', schema: { type: 'integer' } }],
    responses: { 200: jsonResponse([], { type: 'array', items: item }), 204: { description: 'None.' } },
  },
  'post /items': { requestBody: jsonBody({ type: 'object', required: ['name'] }) },
  'get /limited': {
    responses: {
      200: {
        ...jsonResponse({}),
        headers: { 'X-Left': { required: true, schema: { type: 'integer' } } },
      },
    },
  },
});

const upstream = useRecorder();
const exchanges: Exchange[] = [];
let proxy: RunningServer;

beforeAll(async () => {
  const url = new URL(`${upstream.url}/base/`);
  const onExchange = (exchange: Exchange) => void exchanges.push(exchange);
  proxy = await createProxyServer({ documents: [document], upstream: url, onExchange });
});
afterAll(() => proxy.close());
afterEach(() => void (exchanges.length = 0));

const call = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(proxy.url + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const departures = () => exchanges.flatMap(({ departures }) => departures);

describe('a proxy', () => {
  it('sends on what it gets, and gives back what comes', async () => {
    upstream.answerWith(answerJson(200, [{ id: '1', more: 'ü' }], { 'X-Own': 'a', 'Set-Cookie': 'b=c' }));
    const body = '{ "name" : "ü" }';
    const target = "/items?filter[page]=1&x=%2C,'&x";
    const headers = { Authorization: 'Bearer very-secret', 'Content-Type': 'application/json' };
    const answer = await call(target, { method: 'POST', body, headers });
    expect(upstream.received).toMatchObject([
      {
        method: 'POST',
        target: `/base${target.replace("'", '%27')}`,
        body,
        headers: { authorization: 'Bearer very-secret' },
      },
    ]);
    expect(upstream.received[0]!.headers.host).toBe(new URL(upstream.url).host);
    expect(answer).toMatchObject({ status: 200, text: '[{"id":"1","more":"ü"}]' });
    expect(answer.headers.get('X-Own')).toBe('a');
    expect(answer.headers.get('Set-Cookie')).toBe('b=c');
    expect(JSON.stringify(exchanges)).not.toContain('very-secret');
  });

  it('finds nothing where all is as documented', async () => {
    upstream.answerWith(answerJson(200, [{ id: '1' }]));
    await call('/items?filter[page]=1');
    expect(exchanges).toMatchObject([{ method: 'GET', status: 200, operationId: 'get_items', departures: [] }]);
  });

  it.each([
    ['an undocumented path', '/other', {}, { direction: 'request', place: 'path' }],
    ['an undocumented method', '/items', { method: 'DELETE' }, { direction: 'request', place: 'method' }],
    ['a wrong parameter', '/items?filter%5Bpage%5D=a', {}, { place: 'query.filter[page]', code: 'type' }],
    [
      'a body that is not JSON',
      '/items',
      { method: 'POST', body: 'very-secret', headers: { 'Content-Type': 'application/json' } },
      { direction: 'request', place: 'body', message: 'is not JSON' },
    ],
  ])('finds %s, and sends it on all the same', async (_, path, init, departure) => {
    upstream.answerWith(answerJson(200, []));
    expect((await call(path, init)).status).toBe(200);
    expect(upstream.received).toHaveLength(1);
    expect(departures()).toMatchObject([departure]);
    expect(JSON.stringify(departures())).not.toContain('very-secret');
  });

  it.each([
    ['a status', 418, {}, {}, { place: 'status', message: '418 is not documented; there are 200, 204, 400' }],
    ['a body', 200, [{ id: 1 }], {}, { place: 'body.0.id', code: 'type', message: 'must be string' }],
    ['a missing property', 200, [{}], {}, { place: 'body.0', code: 'required' }],
    ['a media type', 200, [], { 'Content-Type': 'text/html' }, { place: 'header.Content-Type' }],
    ['a body where there is none', 204, undefined, {}, undefined],
  ])('finds %s of an answer', async (_, status, body, headers, departure) => {
    upstream.answerWith(answerJson(status, body, headers));
    expect((await call('/items')).status).toBe(status);
    expect(departures()).toMatchObject(departure ? [{ direction: 'response', ...departure }] : []);
  });

  it('finds headers that are missing or wrong', async () => {
    upstream.answerWith(answerJson(200, {}));
    await call('/limited');
    upstream.answerWith(answerJson(200, {}, { 'X-Left': 'many' }));
    await call('/limited');
    expect(departures()).toMatchObject([
      { place: 'header.X-Left', code: 'required' },
      { place: 'header.X-Left', code: 'type' },
    ]);
  });

  it('looks into what is compressed, and leaves it compressed', async () => {
    const zipped = gzipSync('[{"id":1}]');
    upstream.answerWith((response) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
      response.writeHead(200, headers).end(zipped);
    });
    const bytes = await new Promise<Buffer>((resolve) => {
      httpRequest(`${proxy.url}/items`, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
      }).end();
    });
    expect(bytes.equals(zipped)).toBe(true);
    expect(departures()).toMatchObject([{ place: 'body.0.id' }]);
  });

  it('follows no redirect', async () => {
    upstream.answerWith((response) => void response.writeHead(302, { Location: 'https://elsewhere.example/' }).end());
    const { status, headers } = await call('/items');
    expect([status, headers.get('Location')]).toEqual([302, 'https://elsewhere.example/']);
  });

  it.each(['before the answer', 'within the answer'])(
    'lets go of the service when its caller goes %s',
    async (when) => {
      const closed = new Promise<void>((resolve) => {
        upstream.answerWith((response) => {
          response.once('close', resolve);
          if (when === 'within the answer') response.writeHead(200).write('[');
          else setTimeout(() => caller.abort(), 50);
        });
      });
      const caller = new AbortController();
      const answer = fetch(`${proxy.url}/items`, { signal: caller.signal }).then((response) => {
        caller.abort();
        return response.text();
      });
      await expect(answer).rejects.toThrow('abort');
      await closed;
    },
  );

  it('tells of a request that is too large to pass', async () => {
    // Depending on who is faster the client sees the answer or a closed connection.
    await call('/items', { method: 'POST', body: 'x'.repeat(11 * 1024 * 1024) }).catch(() => undefined);
    await vi.waitFor(() => expect(exchanges).toMatchObject([{ method: 'POST', status: 413, departures: [] }]));
  });

  it('says that a service cannot be reached', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const lost = await createProxyServer({
      documents: [document],
      upstream: new URL(`http://127.0.0.1:${port}`),
      onExchange: (exchange) => void exchanges.push(exchange),
    });
    const response = await fetch(`${lost.url}/items?filter[page]=a`);
    const told = { status: 502, operationId: 'get_items', departures: [{ place: 'query.filter[page]' }] };
    expect(exchanges).toMatchObject([told]);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([502, 'application/problem+json']);
    await lost.close();
  });
});

it('finds nothing in what our mock answers to the documented requests', async () => {
  const found: Exchange[] = [];
  const mock = await createMockServer({ documents: documents.values() });
  const between = await createProxyServer({
    documents: documents.values(),
    upstream: new URL(mock.url),
    onExchange: (exchange) => void found.push(exchange),
  });
  let calls = 0;
  for (const operation of operations) {
    const [sample] = requestSamples(operation.document, operation.item, operation.operation);
    const { init } = sample!;
    const codes = Object.keys(operation.operation.responses).filter((code) => /^\d+$/.test(code));
    for (const code of onlyRedirects(operation.operation) ? codes.slice(0, 1) : codes) {
      const prefer = { Prefer: `code=${code}` };
      await (await rawRequest(between.url, { ...operation, ...init }, prefer)).text();
      calls++;
    }
  }
  await between.close();
  await mock.close();
  expect(found.filter(({ departures }) => departures.length > 0)).toEqual([]);
  expect(found).toHaveLength(calls);
});
