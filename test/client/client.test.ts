import { inspect } from 'node:util';
import { ApsError, createApsClients, type TokenRequest } from 'aps-contracts';
import { createAutocadIoClient } from 'aps-contracts/autocad-io';
import { createRelationshipsClient } from 'aps-contracts/relationships';
import { createSubmittalsClient } from 'aps-contracts/submittals';
import { createTradetappClient } from 'aps-contracts/tradetapp';
import { describe, expect, it, vi } from 'vitest';
import { answerJson, answerText, useRecorder } from '../support/recorder.js';

const server = useRecorder();
const containerId = '04074497-ed5d-4ea3-861d-1f146418f5bb';
const projectId = '9eae7d59-1469-4389-bfb2-4114e2ba5545';

const relationships = (auth: Parameters<typeof createRelationshipsClient>[0]['auth'] = 'a-token') =>
  createRelationshipsClient({ auth, baseUrl: server.url, retry: false });

const failure = async (call: PromiseLike<unknown>): Promise<ApsError> => {
  const error: unknown = await Promise.resolve(call).then(
    () => expect.unreachable('the call should fail'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApsError);
  return error as ApsError;
};

describe('a call', () => {
  it('goes on the wire as the document says', async () => {
    await createSubmittalsClient({ auth: 'a-token', baseUrl: server.url }).createAttachment({
      params: { path: { projectId, itemId: 'a/b c' } },
      body: { name: 'Plan', urnTypeId: '2' },
    });
    expect(server.received).toMatchObject([
      {
        method: 'POST',
        target: `/construction/submittals/v2/projects/${projectId}/items/a%2Fb%20c/attachments`,
        headers: { authorization: 'Bearer a-token', 'content-type': 'application/json' },
        body: '{"name":"Plan","urnTypeId":"2"}',
      },
    ]);
  });

  it('keeps colons of the path and escapes those of the query', async () => {
    await relationships().searchRelationships({
      params: {
        path: { containerId },
        query: { domain: 'a&b', withId: 'urn:x', includeDeleted: true, pageLimit: 20 },
        header: { 'x-ads-region': 'EMEA' },
      },
    });
    const [{ target, headers }] = server.received as [(typeof server.received)[0]];
    expect(target).toBe(
      `/bim360/relationship/v2/containers/${containerId}/relationships:search?domain=a%26b&withId=urn%3Ax&includeDeleted=true&pageLimit=20`,
    );
    expect(headers['x-ads-region']).toBe('EMEA');
  });

  it('gives the data, or the data with the response', async () => {
    server.answerWith(answerJson(201, { Id: '1' }, { 'x-ads-request-id': 'r-1' }));
    const call = createAutocadIoClient({ auth: 'a-token', baseUrl: server.url }).createWorkItem({
      body: { ActivityId: 'PlotToPDF', Arguments: {} },
    });
    expect(await call).toEqual({ Id: '1' });
    const { data, response } = await call.withResponse();
    expect(data).toEqual({ Id: '1' });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-ads-request-id')).toBe('r-1');
    expect(server.received).toHaveLength(1);
  });

  it('is a promise', async () => {
    const done = vi.fn();
    const call = () =>
      createTradetappClient({ auth: 'a-token', baseUrl: server.url }).getQualification({
        params: { path: { companyId: '1' } },
      });
    expect(await Promise.all([call(), call().then(() => 'then'), call().finally(done)])).toEqual([{}, 'then', {}]);
    expect(done).toHaveBeenCalledOnce();
    server.answerWith(answerJson(404, {}));
    expect(await call().catch((error: unknown) => (error as ApsError).status)).toBe(404);
    await expect(call().finally(done)).rejects.toThrow(ApsError);
    expect(done).toHaveBeenCalledTimes(2);
  });

  it('leaves no rejection behind where only withResponse() is awaited', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    server.answerWith(answerJson(500, {}));
    await expect(
      relationships()
        .getSyncStatus({ params: { path: { containerId } } })
        .withResponse(),
    ).rejects.toThrow(ApsError);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('can be aborted', async () => {
    const controller = new AbortController();
    server.answerWith(() => controller.abort());
    const call = relationships().getSyncStatus({ params: { path: { containerId } }, signal: controller.signal });
    await expect(call).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  it('sends through the fetch it is given, that of the call before that of the client', async () => {
    const ofClient = vi.fn((_: Request) => Promise.resolve(Response.json({ from: 'client' })));
    const ofCall = vi.fn((_: Request) => Promise.resolve(Response.json({ from: 'call' })));
    const client = createTradetappClient({ auth: 'a-token', fetch: ofClient, headers: { 'x-app': 'test' } });
    const params = { path: { companyId: '1' } };
    expect(await client.getQualification({ params })).toEqual({ from: 'client' });
    expect(await client.getQualification({ params, fetch: ofCall })).toEqual({ from: 'call' });
    const [[first], [second]] = [ofClient.mock.calls[0]!, ofCall.mock.calls[0]!];
    expect(first.url).toBe('https://developer.api.autodesk.com/construction/tradetapp/v2/qualifications/1');
    for (const { headers } of [first, second]) {
      expect([headers.get('authorization'), headers.get('x-app')]).toEqual(['Bearer a-token', 'test']);
    }
  });
});

describe('parseAs', () => {
  const text = '{"page":{},"relationships":[]}';
  const read: Record<string, (data: unknown) => unknown> = {
    json: (data) => JSON.stringify(data),
    text: (data) => data,
    arrayBuffer: (data) => new TextDecoder().decode(data as ArrayBuffer),
    blob: (data) => (data as Blob).text(),
    stream: (data) => new Response(data as ReadableStream).text(),
  };

  it.each(['json', 'text', 'arrayBuffer', 'blob', 'stream'] as const)(
    '%s, for a method and for raw',
    async (parseAs) => {
      server.answerWith(answerText(200, text, 'application/json'));
      const client = relationships();
      const init = { params: { path: { containerId } }, parseAs };
      expect(await read[parseAs]!(await client.searchRelationships(init))).toBe(text);
      const path = '/bim360/relationship/v2/containers/{containerId}/relationships:search';
      expect(await read[parseAs]!((await client.raw.GET(path, init)).data)).toBe(text);
    },
  );
});

describe('auth', () => {
  it('asks for a token with what the operation needs', async () => {
    const auth = vi.fn((request: TokenRequest) => Promise.resolve(`token-for-${request.operationId}`));
    const clients = createApsClients({ auth, baseUrl: server.url });
    await clients.autocadIo.createWorkItem({ body: { ActivityId: 'A', Arguments: {} } });
    await clients.relationships.raw.GET('/bim360/relationship/v2/containers/{containerId}/relationships:search', {
      params: { path: { containerId } },
    });
    expect(auth.mock.calls).toMatchObject([
      [
        {
          operationId: 'createWorkItem',
          scopes: ['code:all'],
          context: 'app',
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      ],
      [{ operationId: 'searchRelationships', scopes: ['data:read'], context: 'user' }],
    ]);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-for-createWorkItem',
      'Bearer token-for-searchRelationships',
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['an empty string', ''],
    ['the word Bearer', 'Bearer secret-1'],
    ['a line break', 'secret-1\n'],
    ['an object', { token: 'secret-1' }],
  ])('refuses %s without repeating it', async (_, wrong) => {
    const make = () => createRelationshipsClient({ auth: wrong as string, baseUrl: server.url });
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/secret-1/);
    const call = relationships(() => wrong as string).getSyncStatus({ params: { path: { containerId } } });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.not.toThrow(/secret-1/);
    expect(server.received).toHaveLength(0);
  });

  it('passes on why a token could not be had', async () => {
    const call = relationships(() => Promise.reject(new Error('no session'))).getSyncStatus({
      params: { path: { containerId } },
    });
    await expect(call).rejects.toThrow('no session');
  });

  it('keeps the token out of what it hands out', async () => {
    server.answerWith(answerJson(401, { developerMessage: 'expired', errorCode: 'AUTH-006' }));
    const client = relationships('very-secret');
    const error = await failure(client.getSyncStatus({ params: { path: { containerId } } }));
    const { response } = await client.raw.POST(
      '/bim360/relationship/v2/containers/{containerId}/relationships:syncStatus',
      {
        params: { path: { containerId } },
      },
    );
    for (const shown of [error, client, response]) {
      expect(inspect(shown, { depth: 9, showHidden: true })).not.toContain('very-secret');
      expect(JSON.stringify(shown) ?? '').not.toContain('very-secret');
    }
    expect(String(error.stack)).not.toContain('very-secret');
  });
});

describe('options', () => {
  it.each(['', 'localhost:4010', '/v2', 'not a url'])('refuses the baseUrl %j', (baseUrl) => {
    expect(() => createSubmittalsClient({ auth: 'a-token', baseUrl })).toThrow(/baseUrl/);
  });

  it.each([
    [{ baseURL: 'http://127.0.0.1:4010' }, /baseURL.*baseUrl/],
    [{ fetch: 3 }, /fetch/],
    [{ retry: 3 }, /retry/],
    [{ retry: true }, /retry/],
    [{ retry: { retires: 3 } }, /retires.*retries/],
  ])('refuses %j, as a program without types may have it', (options, message) => {
    const given = { auth: 'a-token', ...options } as unknown as Parameters<typeof createSubmittalsClient>[0];
    expect(() => createSubmittalsClient(given)).toThrow(message);
  });

  it('names what is missing where there are no options', () => {
    expect(() => (createSubmittalsClient as () => unknown)()).toThrow(/^auth must be/);
  });
});

describe('raw', () => {
  it('gives the error instead of throwing it', async () => {
    server.answerWith(answerJson(404, { title: 'Gone' }));
    const { data, error, response } = await relationships().raw.GET(
      '/bim360/relationship/v2/containers/{containerId}/relationships/{relationshipId}',
      { params: { path: { containerId, relationshipId: containerId } } },
    );
    expect(data).toBeUndefined();
    expect(error).toEqual({ title: 'Gone' });
    expect(response.status).toBe(404);
  });

  it('authenticates whichever way it is called', async () => {
    const { raw } = relationships();
    const path = '/bim360/relationship/v2/containers/{containerId}/relationships:syncStatus';
    await raw.POST(path, { params: { path: { containerId } } });
    await raw.request('post', path, { params: { path: { containerId } } });
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer a-token', 'Bearer a-token']);
  });

  it('refuses what is no operation', async () => {
    const call = relationships().raw.GET('/nowhere' as never, {} as never);
    await expect(call).rejects.toThrow(/GET \/nowhere/);
    expect(server.received).toHaveLength(0);
  });
});

describe('ApsError', () => {
  const call = () => relationships().getSyncStatus({ params: { path: { containerId } } });

  it('tells what a validation list says', async () => {
    const items = [{ field: 'containerId', title: 'Invalid', detail: 'Not a GUID', type: 'BadInput' }];
    const body = { type: 'BadInput', title: 'Bad request', detail: 'containerId', errors: items };
    server.answerWith(answerJson(400, body, { 'x-request-id': 'r-2' }));
    expect(await failure(call())).toMatchObject({
      name: 'ApsBadRequestError',
      operationId: 'getSyncStatus',
      status: 400,
      code: 'BadInput',
      title: 'Bad request',
      detail: 'containerId',
      faults: [{ field: 'containerId', code: 'BadInput', title: 'Invalid', detail: 'Not a GUID' }],
      requestId: 'r-2',
      body,
    });
  });

  it('reads a fault of the gateway', async () => {
    const body = {
      developerMessage: 'No access',
      userMessage: '',
      errorCode: 'AUTH-001',
      'more info': 'https://example.com',
    };
    server.answerWith(answerJson(403, body));
    const error = await failure(call());
    expect(error).toMatchObject({
      status: 403,
      code: 'AUTH-001',
      detail: 'No access',
      faults: [],
      requestId: undefined,
    });
    for (const part of ['getSyncStatus', '403', 'AUTH-001', 'No access']) expect(error.message).toContain(part);
  });

  it.each([
    ['plain text', answerText(403, 'Token does not fit.'), 'Token does not fit.'],
    [
      'a page of a proxy',
      answerText(502, '<html><style>b {}</style>\n<body>Bad <b>gateway</b></body>\n</html>', 'text/html'),
      '502: Bad gateway',
    ],
    ['faults alone', answerJson(400, { errors: [{ field: 'a', detail: 'Too long' }] }), '400: Too long'],
    ['a request id', answerJson(500, {}, { 'x-ads-request-id': 'r-9' }), 'request r-9'],
    ['nothing', answerText(503, ''), 'Service Unavailable'],
    ['a list', answerJson(500, [1]), 'Internal Server Error'],
    ['null', answerJson(500, null), 'Internal Server Error'],
  ])('makes the best of %s', async (_, answer, says) => {
    server.answerWith(answer);
    expect((await failure(call())).message).toContain(says);
  });
});
