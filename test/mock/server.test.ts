import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMockServer } from '../../src/mock/server.js';
import { documents } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import { compileSchema } from '../support/schema.js';

const mock = useMock();
const attachments =
  '/construction/submittals/v2/projects/9eae7d59-1469-4389-bfb2-4114e2ba5545/items/767b5888-2c6a-413d-8487-613966dd64ce/attachments';
const qualification = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';
const relationships = '/bim360/relationship/v2/containers/04074497-ed5d-4ea3-861d-1f146418f5bb/relationships';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(mock.url + path, { headers: { Authorization: 'Bearer any', ...headers } });
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(mock.url + path, {
    method: 'POST',
    body,
    headers: { Authorization: 'Bearer any', 'Content-Type': 'application/json', ...headers },
  });

describe('a wrong request', () => {
  it('is explained in the shape of relationships, item by item', async () => {
    const response = await get(`${relationships}:search?pageLimit=many&createdAfter=yesterday`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: 'BadInput',
      errors: [
        { field: 'createdAfter', type: 'BadInput', detail: expect.stringContaining('date-time') as string },
        { field: 'pageLimit', type: 'BadInput', detail: expect.stringContaining('integer') as string },
      ],
    });
  });

  it('is explained in the shape of the gateway', async () => {
    const response = await post(attachments, '{"name":"a/b","urnTypeId":"2"}');
    expect(await response.json()).toMatchObject({ developerMessage: expect.stringContaining('body.name') as string });
    expect(response.headers.get('sl-violations')).toContain('pattern');
  });

  it.each(['{"name":', '', 'null', '[]', '"text"', '{"name":"a","urnTypeId":"2"} and more'])(
    'is refused: %j',
    async (body) => {
      const response = await post(attachments, body);
      expect(response.status).toBe(400);
      expect(Object.keys((await response.json()) as object)).toContain('developerMessage');
    },
  );

  it('is refused for its media type where the body comes in chunks', async () => {
    const status = await new Promise((resolve) => {
      const request = httpRequest(mock.url + attachments, {
        method: 'POST',
        headers: { Authorization: 'Bearer any', 'Content-Type': 'text/csv' },
      });
      request.on('response', (response) => resolve(response.resume().statusCode));
      request.write('a,b');
      request.end('c');
    });
    expect(status).toBe(400);
  });

  it('may hold characters that no header can', async () => {
    const response = await post(
      attachments,
      JSON.stringify({ name: 'a', urnTypeId: '2', 'ключ\u0000': 1, categoryId: '日本' }),
    );
    expect(response.status).toBe(400);
  });

  it('that lacks a token hears of nothing else', async () => {
    const response = await post(attachments, '{}', { Authorization: '' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      developerMessage: 'header.Authorization: must be `Bearer <token>`',
    });
  });

  it('is refused where its token is not a bearer token', async () => {
    expect((await get(qualification, { Authorization: 'Basic YTpi' })).status).toBe(401);
  });

  it.each(['bearer any', 'BEARER any'])('is not wrong for the case of its scheme: %s', async (authorization) => {
    expect((await get(qualification, { Authorization: authorization })).status).toBe(200);
  });

  it('that is too large is not read to its end', async () => {
    const response = await post(attachments, 'x'.repeat(11 * 1024 * 1024)).catch(() => undefined);
    // Depending on who is faster the client sees the answer or a closed connection; the mock goes on either way.
    expect([413, undefined]).toContain(response?.status);
    expect((await get(qualification)).status).toBe(200);
  });

  it.each(['//', '*', 'http://[', '/%'])('for %j is no failure of the mock', async (path) => {
    const { hostname, port } = new URL(mock.url);
    const status = await new Promise<number>((resolve, reject) => {
      const request = httpRequest({ hostname, port, path, headers: { Authorization: 'Bearer any' } });
      request.on('response', (response) => resolve(response.resume().statusCode!)).on('error', reject);
      request.end();
    });
    expect([400, 404]).toContain(status);
  });

  it('to a path of no family is a 404', async () => {
    expect((await get('/construction/nowhere')).status).toBe(404);
  });
});

describe('an app', () => {
  const ask = (body: Record<string, string>, authorization = '') =>
    fetch(`${mock.url}/authentication/v2/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'code:all', ...body }),
      headers: authorization ? { Authorization: authorization } : {},
    });

  it.each([
    ['a Basic header', {}, 'Basic YTpi', 200],
    ['the form', { client_id: 'a', client_secret: 'b' }, '', 200],
    ['both', { client_id: 'a' }, 'Basic YTpi', 400],
    ['neither', {}, '', 401],
    ['a bearer token', {}, 'Bearer a', 401],
  ])('that shows itself in %s', async (_, body, authorization, status) => {
    const response = await ask(body, authorization);
    expect(response.status, await response.text()).toBe(status);
  });

  it('hears what its grant lacks, and no more', async () => {
    const response = await ask({ grant_type: 'refresh_token' }, 'Basic YTpi');
    const { error_description: says } = (await response.json()) as { error_description: string };
    expect(says).toContain('refresh_token');
    expect(says).not.toContain('then');
  });
});

describe('Prefer', () => {
  it('chooses a status, an example or both', async () => {
    expect((await get(qualification, { Prefer: 'code=404' })).status).toBe(404);
    const examples = ['moreData', 'noNewData'];
    for (const example of examples) {
      const response = await post(`${relationships}:syncStatus`, '[{"syncToken":"a"}]', {
        Prefer: `example=${example}`,
      });
      expect(await response.json()).toMatchObject({ results: [{ moreData: example === 'moreData' }] });
    }
  });

  it('makes up an answer that fits the document', async () => {
    const response = await get(qualification, { Prefer: 'dynamic=true' });
    expect(response.status).toBe(200);
    const document = documents.get('tradetapp')!;
    const validate = compileSchema(document, { $ref: '#/components/schemas/Qualification' });
    validate(await response.json());
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['code=999', 'code=999 is no status'],
    ['code=abc', 'code=abc is no status'],
    ['code=418', 'code=418 is not documented here; there are 200, '],
    ['example=none', /^Prefer: example=none is no example of 200, which has \w+/],
    ['code=404, example=x', /^Prefer: example=x is no example of 404, which has \w+/],
    ['dynamic=perhaps', 'neither true nor false'],
  ])('is refused as %s', async (prefer, says) => {
    const response = await get(qualification, { Prefer: prefer });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({
      title: 'Wrong preference',
      detail: expect.stringMatching(says) as string,
    });
    expect(text).not.toMatch(/stoplight|about:blank/);
  });

  it('cannot help where nothing can be accepted', async () => {
    const response = await get(qualification, { Prefer: 'code=404', Accept: 'text/html' });
    expect(response.status).toBe(406);
    expect(await response.text()).not.toContain('stoplight');
  });
});

describe('a page of another origin', () => {
  const origin = 'http://localhost:3000';

  it('may ask first', async () => {
    const response = await fetch(mock.url + attachments, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,prefer',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('authorization,content-type,prefer');
  });

  it.each([
    ['', 200],
    ['code=429', 429],
  ])('may read the answer (%s)', async (prefer, status) => {
    const response = await get(qualification, { Origin: origin, ...(prefer && { Prefer: prefer }) });
    expect(response.status).toBe(status);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
  });
});

describe('createMockServer', () => {
  const all = () => documents.values();

  it('marks what is deprecated', async () => {
    const response = await post('/autocad.io/us-east/v2/WorkItems', '{"ActivityId":"A","Arguments":{}}');
    expect(response.status).toBe(201);
    expect(response.headers.get('Deprecation')).toBe('true');
  });

  it('ends the connections that are open when it closes', async () => {
    const server = await createMockServer({ documents: all() });
    const ended = new Promise((resolve) => {
      const request = httpRequest(server.url + attachments, { method: 'POST', headers: { 'Content-Length': '10' } });
      request.on('error', resolve);
      request.on('socket', (socket) => socket.once('connect', () => void server.close()));
      request.write('{');
    });
    expect(await ended).toBeInstanceOf(Error);
  });

  it('rejects where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expect(createMockServer({ documents: all(), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('tells of each answer', async () => {
    const answers: unknown[] = [];
    const server = await createMockServer({ documents: all(), onAnswer: (answer) => answers.push(answer) });
    await fetch(`${server.url}/nowhere?x=1`).then((response) => response.text());
    await server.close();
    expect(answers).toMatchObject([{ method: 'GET', url: '/nowhere?x=1', status: 404 }]);
  });
});
