import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../src/mock/random.js';
import { root } from '../../src/toolchain/families.js';
import { requestSamples, type Sample } from '../../src/toolchain/samples.js';
import { demandsCredentials, documents, operations } from '../support/documents.js';

/**
 * Ten thousand requests that no client of good will would send, and some that it would, against a mock in a process of its
 * own. The seed makes a run repeatable; another one finds other requests.
 */
const seed = Number(process.env.APS_TEST_SEED ?? 1);
const count = 10_000;
const random = createRandom(seed);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;

let mock: ChildProcess;
let port: number;

beforeAll(async () => {
  const file = join(root, 'test/support/mock-process.ts');
  mock = fork(file, { execArgv: ['--import', 'tsx', '--expose-gc'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  mock.send([...documents.values()]);
  [port] = (await once(mock, 'message')) as [number];
});
afterAll(() => void mock.kill('SIGKILL'));

async function heapOfMock(): Promise<number> {
  mock.send('heap');
  const [size] = (await once(mock, 'message')) as [number];
  return size;
}

interface Request {
  method: string;
  target: string;
  headers: [string, string][];
  body: Buffer;
}

const samples = operations.flatMap(({ document, item, operation, method, path }) =>
  requestSamples(document, item, operation).map(({ init }) => ({ method, path, init, operation })),
);

/** A request that is right, from a random operation. */
function valid(): Request {
  const { method, path, init, operation } = pick(samples);
  const target = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(init.params.path[name])));
  const query = Object.entries(init.params.query).filter(() => random() < 0.5);
  const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  const headers: [string, string][] = Object.entries({ ...init.headers, ...init.params.header } as object).map(
    ([name, value]) => [name, String(value)],
  );
  if (demandsCredentials(operation)) headers.push(['Authorization', 'Bearer any']);
  const body = encode(operation.requestBody ? init : { params: init.params }, operation['x-auth-context'] === 'client');
  if (body.length > 0) headers.push(['Content-Type', contentType(operation['x-auth-context'] === 'client')]);
  return {
    method: method.toUpperCase(),
    target: target + (search.length ? `?${search.join('&')}` : ''),
    headers,
    body,
  };
}

const contentType = (form: boolean) => (form ? 'application/x-www-form-urlencoded' : 'application/json');

function encode({ body }: Sample['init'], form: boolean): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (!form) return Buffer.from(JSON.stringify(body));
  return Buffer.from(new URLSearchParams(body as Record<string, string>).toString());
}

const nasty = [
  '',
  '%',
  '%00',
  '%zz',
  '..',
  "'",
  "''",
  '"',
  '\u00e9',
  '*',
  '?',
  '#',
  '__proto__',
  'constructor',
  '%F0%9F%92%A9',
  '9'.repeat(400),
  '%27',
  ':x',
  '(',
  '{id}',
  '-1',
  'null',
  '[]',
];
const values: unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(5000),
  '\u0000',
  [],
  {},
  [[[]]],
  { __proto__: 1 },
  '2020-13-45',
  'ü',
];
const headers: [string, string][] = [
  ['Authorization', 'Basic %%%'],
  ['Authorization', ''],
  ['Content-Type', 'text/csv'],
  ['Content-Type', ';;;'],
  ['Content-Type', 'application/json; charset=utf-16'],
  ['Content-Type', 'multipart/form-data'],
  ['Content-Encoding', 'gzip'],
  ['Accept', 'nonsense'],
  ['Accept', 'text/csv;q=a,,;'],
  ['Accept', 'application/xml'],
  ['Prefer', 'code=404'],
  ['Prefer', 'code=99999'],
  ['Prefer', 'example=none'],
  ['Prefer', 'code=404, example=none'],
  ['Prefer', '=;,==;"'],
  ['Origin', 'null'],
  ['Expect', '100-continue'],
  ['Expect', 'nonsense'],
  ['Upgrade', 'h2c'],
  ['Cookie', 'a=b'],
  ['X-Long', 'y'.repeat(10_000)],
];

/** Changes of a request, each wrong in its own way. */
const changes: ((request: Request) => Request)[] = [
  (request) => ({
    ...request,
    method: pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']),
  }),
  (request) => {
    const parts = request.target.split('/');
    parts[1 + below(parts.length - 1)] = pick(nasty);
    return { ...request, target: parts.join('/') };
  },
  (request) => ({ ...request, target: request.target + pick(nasty) }),
  (request) => ({
    ...request,
    target: `${request.target}${request.target.includes('?') ? '&' : '?'}${pick(nasty)}=${pick(nasty)}`,
  }),
  (request) => ({ ...request, target: request.target.replace(/=[^&]*/, () => `=${pick(nasty)}`) }),
  (request) => ({ ...request, headers: [...request.headers, pick(headers)] }),
  (request) => ({ ...request, headers: request.headers.filter(() => random() < 0.5) }),
  (request) => ({ ...request, body: request.body.subarray(0, below(request.body.length + 1)) }),
  (request) => ({ ...request, body: Buffer.concat([request.body, Buffer.from([0xff, 0xfe, 0, 0x80])]) }),
  (request) => ({ ...request, body: mutateJson(request.body) }),
  (request) => ({ ...request, body: mutateJson(request.body) }),
];

/** Replaces, adds or removes something at a random place of a JSON text. */
function mutateJson(body: Buffer): Buffer {
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    return Buffer.from(JSON.stringify(pick(values)));
  }
  const change = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || random() < 0.2) return pick(values);
    const entries: [string, unknown][] = Object.entries(node);
    if (entries.length === 0 || random() < 0.2)
      return Array.isArray(node) ? [...(node as unknown[]), pick(values)] : { ...node, [pick(nasty)]: pick(values) };
    const [key, child] = pick(entries);
    const copy = structuredClone(node) as Record<string, unknown>;
    if (random() < 0.2 && !Array.isArray(node)) delete copy[key];
    else copy[key] = change(child);
    return copy;
  };
  return Buffer.from(JSON.stringify(change(value)));
}

function toBytes({ method, target, headers, body }: Request): Buffer {
  const chunked = body.length > 0 && random() < 0.1;
  const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: mock',
    'Connection: close',
    ...headers.map((pair) => pair.join(': ')),
  ];
  if (body.length > 0 || random() < 0.1) lines.push(length);
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  if (!chunked) return Buffer.concat([head, body]);
  return Buffer.concat([head, Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
}

const randomBytes = (length: number) => Buffer.from(Array.from({ length }, () => below(256)));

const deep = (text: string, depth: number) => Buffer.from(text.repeat(depth));

/** The bytes of the next request. */
function next(index: number): Buffer {
  if (index % 1000 === 500) return toBytes({ ...valid(), body: Buffer.alloc(11 * 1024 * 1024, 'x') });
  if (index % 500 === 250) return toBytes({ ...valid(), body: deep(pick(['[', '{"a":', '[{"children":']), 200_000) });
  if (index % 500 === 100)
    return toBytes({ ...valid(), body: Buffer.from(JSON.stringify(Array(100_000).fill(pick([1, null, '', {}, []])))) });
  const kind = random();
  if (kind < 0.25) return toBytes(valid());
  if (kind < 0.85) {
    let request = valid();
    for (let times = 1 + below(3); times > 0; times--) request = pick(changes)(request);
    return toBytes(request);
  }
  if (kind < 0.9) return randomBytes(1 + below(300));
  const bytes = toBytes(valid());
  if (kind < 0.95) return bytes.subarray(0, below(bytes.length));
  for (let times = 1 + below(5); times > 0; times--) bytes[below(bytes.length)] = below(256);
  return bytes;
}

/** Sends bytes and waits until the mock ends the connection. Gives the status; undefined where there is none. */
function exchange(bytes: Buffer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    let start = '';
    const timer = setTimeout(() => reject(new Error(`no end: ${bytes.subarray(0, 300).toString('latin1')}`)), 15_000);
    socket.on('data', (part) => {
      if (start.length < 20) start += part.toString('latin1');
    });
    // What is not read to its end is reset.
    socket.on('error', () => socket.destroy());
    socket.once('end', () => socket.end());
    socket.once('close', () => {
      clearTimeout(timer);
      socket.destroy();
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(start) ?? [];
      resolve(status === undefined ? undefined : Number(status));
    });
    socket.end(bytes);
  });
}

/** Connections that send a byte now and then, and never a whole request. */
function startSlowLoris(connections: number): () => void {
  const sockets: Socket[] = Array.from({ length: connections }, () => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => socket.destroy());
    socket.write('POST /authentication/v2/token HTTP/1.1\r\nHost: mock\r\nX-Slow: ');
    return socket;
  });
  const timer = setInterval(() => sockets.forEach((socket) => !socket.destroyed && socket.write('y')), 200);
  return () => {
    clearInterval(timer);
    for (const socket of sockets) socket.destroy();
  };
}

it(`takes ${count} requests of any kind without a failure (seed ${seed})`, { timeout: 180_000 }, async () => {
  const statuses = new Map<number | undefined, number>();
  const failures: string[] = [];
  const stopSlowLoris = startSlowLoris(50);
  let index = 0;

  async function caller() {
    while (index < count) {
      // What is sent depends on the seed alone, whoever sends it.
      const bytes = next(index++);
      const status = await exchange(bytes);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if ((status ?? 0) >= 500) failures.push(`${status}: ${bytes.subarray(0, 2000).toString('latin1')}`);
    }
  }
  await Promise.all(Array.from({ length: 16 }, caller));
  stopSlowLoris();
  expect(failures.slice(0, 3)).toEqual([]);
  expect(mock.exitCode).toBeNull();
  // Each kind of end was met.
  for (const status of [200, 201, 400, 401, 404, 405, 413]) expect(statuses.has(status), String(status)).toBe(true);

  // By now all that is compiled or kept is there.
  const heapBefore = await heapOfMock();
  for (let more = 0; more < 1000; more++) await exchange(next(more));
  const grown = (await heapOfMock()) - heapBefore;
  expect(grown / 2 ** 20).toBeLessThan(10);
  expect(await exchange(toBytes(valid()))).toBeLessThan(500);
});
