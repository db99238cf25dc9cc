import { inspect } from 'node:util';
import { ApsError, ApsServerError, ApsTimeoutError, type TokenRequest } from 'aps-contracts';
import {
  ApsAuthError,
  authorizationCode,
  clientCredentials,
  type AuthorizationCodeOptions,
  type StoredTokens,
} from 'aps-contracts/auth';
import { createAutocadIoClient } from 'aps-contracts/autocad-io';
import { createTradetappClient } from 'aps-contracts/tradetapp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMock } from '../support/mock.js';
import { answerJson, useRecorder, type Received } from '../support/recorder.js';

const mock = useMock();
const server = useRecorder();
const tokenPath = '/authentication/v2/token';
const workItem = { body: { ActivityId: 'PlotToPDF', Arguments: {} } };
const company = { params: { path: { companyId: '59d2b8660675250927442cbf' } } };

const form = ({ body }: Received) => Object.fromEntries(new URLSearchParams(body));
const tokenRequests = () => server.received.filter(({ target }) => target === tokenPath);

/** Gives tokens numbered in the order they are asked for; everything else is answered with 200. */
function giveTokens(extra: object = {}) {
  let count = 0;
  server.answerWith((response, received, n) => {
    const answer = { access_token: `token-${++count}`, token_type: 'Bearer', expires_in: 3599, ...extra };
    answerJson(200, received.target === tokenPath ? answer : {})(response, received, n);
    if (received.target !== tokenPath) count--;
  });
}

const ask = (more: Partial<TokenRequest> = {}): TokenRequest => ({
  operationId: 'createWorkItem',
  scopes: ['code:all'],
  context: 'app',
  signal: new AbortController().signal,
  ...more,
});

const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => expect.unreachable('the call should fail'),
    (reason: unknown) => reason,
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  giveTokens();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('clientCredentials', () => {
  const app = (more: object = {}) =>
    clientCredentials({ clientId: 'my-client', clientSecret: 'my-secret', baseUrl: server.url, retry: false, ...more });

  it('gets a token from the mock that the mock takes', async () => {
    const auth = clientCredentials({ clientId: 'my-client', clientSecret: 'my-secret', baseUrl: mock.url });
    const { response } = await createAutocadIoClient({ auth, baseUrl: mock.url })
      .createWorkItem(workItem)
      .withResponse();
    expect(response.status).toBe(201);
  });

  it('asks as the document says, with the scopes of the operation', async () => {
    await createAutocadIoClient({ auth: app(), baseUrl: server.url }).createWorkItem(workItem);
    const [token, call] = server.received as [Received, Received];
    expect(token).toMatchObject({
      method: 'POST',
      target: tokenPath,
      headers: { authorization: `Basic ${btoa('my-client:my-secret')}` },
    });
    expect(token.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(form(token)).toEqual({ grant_type: 'client_credentials', scope: 'code:all' });
    expect(call.headers.authorization).toBe('Bearer token-1');
  });

  it('lets fifty calls share one token request', async () => {
    const client = createAutocadIoClient({ auth: app(), baseUrl: server.url });
    await Promise.all(Array.from({ length: 50 }, () => client.createWorkItem(workItem)));
    expect(tokenRequests()).toHaveLength(1);
    expect(server.received).toHaveLength(51);
  });

  it('keeps a token for each set of scopes, whatever their order', async () => {
    const auth = app();
    expect(await auth(ask({ scopes: ['a', 'b'] }))).toBe('token-1');
    expect(await auth(ask({ scopes: ['b', 'a'] }))).toBe('token-1');
    expect(await auth(ask({ scopes: ['a'] }))).toBe('token-2');
    expect(await auth(ask({ scopes: ['a', 'b'] }))).toBe('token-1');
  });

  it('replaces a token shortly before it expires', async () => {
    const auth = app();
    expect(await auth(ask())).toBe('token-1');
    vi.setSystemTime(Date.now() + 3500_000);
    expect(await auth(ask())).toBe('token-1');
    vi.setSystemTime(Date.now() + 60_000);
    expect(await auth(ask())).toBe('token-2');
  });

  it('replaces a token that was refused', async () => {
    const auth = app();
    expect(await auth(ask())).toBe('token-1');
    expect(await Promise.all([auth(ask({ rejected: 'token-1' })), auth(ask({ rejected: 'token-1' }))])).toEqual([
      'token-2',
      'token-2',
    ]);
    expect(await auth(ask({ rejected: 'token-1' }))).toBe('token-2');
  });

  it('goes on with the old token while a new one cannot be had and it is still good', async () => {
    const auth = app();
    await auth(ask());
    vi.setSystemTime(Date.now() + 3580_000);
    server.answerWith(answerJson(503, {}));
    expect(await auth(ask())).toBe('token-1');
    vi.setSystemTime(Date.now() + 30_000);
    expect(await failure(auth(ask()))).toBeInstanceOf(ApsServerError);
    giveTokens();
    expect(await auth(ask())).toBe('token-1');
  });

  it('refuses an operation that needs a user, and says what to use', async () => {
    const call = createTradetappClient({ auth: app(), baseUrl: server.url }).getQualification(company);
    await expect(call).rejects.toThrow(ApsAuthError);
    await expect(call).rejects.toThrow(/getQualification.*authorizationCode\(\)/);
    expect(server.received).toHaveLength(0);
  });

  it('tells why there is no token, without the secret', async () => {
    server.answerWith(answerJson(401, { developerMessage: 'The client is not known.', errorCode: 'AUTH-003' }));
    const error = await failure(app()(ask()));
    expect(error).toBeInstanceOf(ApsError);
    expect(error).toMatchObject({ operationId: 'createToken', status: 401, code: 'AUTH-003' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/my-secret|bXktY2xpZW50/);
  });

  it.each([
    ['no token', {}],
    ['a token of another kind', { access_token: 'token-x', token_type: 'MAC', expires_in: 1 }],
    ['a lifetime that is no number', { access_token: 'token-x', token_type: 'Bearer', expires_in: 'long' }],
    ['a list', []],
  ])('refuses an answer with %s, and keeps its content to itself', async (_, body) => {
    server.answerWith(answerJson(200, body));
    const error = await failure(app()(ask()));
    expect(error).toBeInstanceOf(ApsAuthError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('token-x');
  });

  it('tries again where the service is busy', async () => {
    server.answerWith((response, received, n) =>
      n === 1
        ? answerJson(429, {}, { 'Retry-After': '0' })(response, received, n)
        : answerJson(200, { access_token: 'token-1', token_type: 'Bearer', expires_in: 3599 })(response, received, n),
    );
    expect(await app({ retry: {} })(ask())).toBe('token-1');
  });

  it('lets one caller give up and the others go on', async () => {
    const auth = app();
    const controller = new AbortController();
    const given = auth(ask({ signal: controller.signal }));
    const others = [auth(ask()), auth(ask())];
    controller.abort(new Error('gone'));
    await expect(given).rejects.toThrow('gone');
    expect(await Promise.all(others)).toEqual(['token-1', 'token-1']);
  });

  it('ends the token request when all have given up, and starts anew after', async () => {
    const auth = app();
    const controller = new AbortController();
    const closed = new Promise((resolve) =>
      server.answerWith((response) => {
        response.once('close', resolve);
        controller.abort(new Error('gone'));
      }),
    );
    const calls = [auth(ask({ signal: controller.signal })), auth(ask({ signal: controller.signal }))];
    for (const call of calls) await expect(call).rejects.toThrow('gone');
    await closed;
    giveTokens();
    expect(await auth(ask())).toBe('token-1');
  });

  it('bounds the token request in time', async () => {
    server.answerWith(() => undefined);
    expect(await failure(app({ timeout: 20 })(ask()))).toBeInstanceOf(ApsTimeoutError);
  });

  it.each([{ clientId: '' }, { clientSecret: undefined }, { clientSecret: 5 }, { baseUrl: 'nowhere' }])(
    'refuses %j',
    (wrong) => {
      expect(() => app(wrong)).toThrow(TypeError);
    },
  );

  it('does not send a secret over plain HTTP to another machine', async () => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({})));
    await failure(app({ baseUrl: 'http://aps.example.com', fetch })(ask()));
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('authorizationCode', () => {
  const redirectUri = 'https://app.example.com/callback';

  function user(more: Partial<AuthorizationCodeOptions> = {}) {
    return authorizationCode({
      clientId: 'my-client',
      redirectUri,
      scopes: ['data:read', 'data:write'],
      baseUrl: server.url,
      retry: false,
      ...more,
    });
  }

  /** A storage that notes what happens to it. */
  function storageOf(tokens?: StoredTokens) {
    const kept = { tokens, saved: [] as StoredTokens[] };
    return Object.assign(kept, {
      load: () => kept.tokens,
      save: (next: StoredTokens) => {
        kept.saved.push(next);
        kept.tokens = next;
      },
    });
  }

  const asUser = (more: Partial<TokenRequest> = {}) =>
    ask({ operationId: 'getQualification', scopes: ['data:read'], context: 'user', ...more });
  const inAnHour = () => Date.now() + 3_600_000;
  const expired = (): StoredTokens => ({
    accessToken: 'old-token',
    expiresAt: Date.now() - 1,
    refreshToken: 'refresh-0',
  });

  async function signIn(auth: ReturnType<typeof user>) {
    const pending = await auth.start();
    await auth.finish(`${redirectUri}?code=the-code&state=${pending.state}`, pending);
    return pending;
  }

  it('sends the user to the authorize page', async () => {
    const { url, state, codeVerifier } = await user().start({ prompt: 'login' });
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe(`${server.url}/authentication/v2/authorize`);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'my-client',
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'data:read data:write',
      prompt: 'login',
      state,
      code_challenge: Buffer.from(digest).toString('base64url'),
      code_challenge_method: 'S256',
    });
    expect((await user().start()).state).not.toBe(state);
  });

  it('exchanges the code, as a public app', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const auth = user();
    const { codeVerifier } = await signIn(auth);
    const [request] = tokenRequests() as [Received];
    expect(request.headers.authorization).toBeUndefined();
    expect(form(request)).toEqual({
      grant_type: 'authorization_code',
      code: 'the-code',
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
      client_id: 'my-client',
    });
    expect(await auth(asUser())).toBe('token-1');
  });

  it('exchanges the code, as a confidential app', async () => {
    await signIn(user({ clientSecret: 'my-secret' }));
    const [request] = tokenRequests() as [Received];
    expect(request.headers.authorization).toBe(`Basic ${btoa('my-client:my-secret')}`);
    expect(form(request)).not.toHaveProperty('client_secret');
  });

  it('works against the mock from sign-in to refresh', async () => {
    const storage = storageOf();
    const auth = user({ baseUrl: mock.url, storage });
    await signIn(auth);
    const client = createTradetappClient({ auth, baseUrl: mock.url });
    expect((await client.getQualification(company)).id).toBe('59d2b8660675250927442cbf');
    vi.setSystemTime(inAnHour());
    expect((await client.getQualification(company)).id).toBe('59d2b8660675250927442cbf');
    expect(storage.saved).toHaveLength(2);
    expect(storage.saved.every(({ refreshToken }) => refreshToken)).toBe(true);
  });

  it.each([
    ['another state', 'code=the-code&state=forged'],
    ['no state', 'code=the-code'],
    ['no code', 'state=STATE'],
    ['a refusal', 'error=access_denied&error_description=No&state=STATE'],
  ])('refuses a callback with %s', async (_, query) => {
    const auth = user();
    const pending = await auth.start();
    const call = auth.finish(`${redirectUri}?${query.replace('STATE', pending.state)}`, pending);
    await expect(call).rejects.toThrow(/state|code|access_denied/);
    expect(server.received).toHaveLength(0);
  });

  it('stores the new refresh token before the new access token is used', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const events: string[] = [];
    const storage = storageOf(expired());
    const save = (tokens: StoredTokens) => {
      events.push(`saved ${tokens.refreshToken} after ${server.received.length}`);
      storage.save(tokens);
    };
    const auth = user({ storage: { load: storage.load, save } });
    await createTradetappClient({ auth, baseUrl: server.url }).getQualification(company);
    expect(form(tokenRequests()[0]!)).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-0',
      client_id: 'my-client',
    });
    expect(events).toEqual(['saved refresh-1 after 1']);
    expect(server.received[1]!.headers.authorization).toBe('Bearer token-1');
    expect(storage.tokens).toMatchObject({ accessToken: 'token-1', refreshToken: 'refresh-1' });
  });

  it('keeps the refresh token where the answer has none', async () => {
    const storage = storageOf(expired());
    await user({ storage })(asUser());
    expect(storage.tokens).toMatchObject({ accessToken: 'token-1', refreshToken: 'refresh-0' });
  });

  it('survives a restart', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const storage = storageOf();
    await signIn(user({ storage }));
    expect(await user({ storage })(asUser())).toBe('token-1');
    expect(tokenRequests()).toHaveLength(1);
  });

  it('refreshes once for all who wait', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const client = createTradetappClient({ auth: user({ storage: storageOf(expired()) }), baseUrl: server.url });
    await Promise.all(Array.from({ length: 50 }, () => client.getQualification(company)));
    expect(tokenRequests()).toHaveLength(1);
  });

  it('uses no token that it could not store, and loses none', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const storage = storageOf(expired());
    let broken = true;
    const save = (tokens: StoredTokens) => {
      if (broken) throw new Error('disk full');
      storage.save(tokens);
    };
    const auth = user({ storage: { load: storage.load, save } });
    await expect(auth(asUser())).rejects.toThrow('disk full');
    await expect(auth(asUser())).rejects.toThrow('disk full');
    broken = false;
    expect(await auth(asUser())).toBe('token-1');
    expect(tokenRequests()).toHaveLength(1);
    expect(storage.tokens).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('finishes a refresh whose caller has given up', async () => {
    const storage = storageOf(expired());
    const controller = new AbortController();
    const stored = new Promise((resolve) => (storage.save = (tokens) => resolve(tokens)));
    server.answerWith((response, received, n) => {
      controller.abort(new Error('gone'));
      answerJson(200, { access_token: 'token-1', token_type: 'Bearer', expires_in: 3599, refresh_token: 'refresh-1' })(
        response,
        received,
        n,
      );
    });
    await expect(user({ storage })(asUser({ signal: controller.signal }))).rejects.toThrow('gone');
    expect(await stored).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('takes what another process has stored meanwhile', async () => {
    const storage = storageOf(expired());
    const other = { accessToken: 'token-of-other', expiresAt: inAnHour(), refreshToken: 'refresh-2' };
    server.answerWith((response, received, n) => {
      storage.tokens = other;
      answerJson(400, { error: 'invalid_grant' })(response, received, n);
    });
    expect(await user({ storage })(asUser())).toBe('token-of-other');
  });

  it('says when the refresh token is no good, and works again after a sign-in', async () => {
    const storage = storageOf(expired());
    const auth = user({ storage });
    server.answerWith(answerJson(400, { error: 'invalid_grant', error_description: 'The refresh token has expired.' }));
    expect(await failure(auth(asUser()))).toMatchObject({
      operationId: 'createToken',
      status: 400,
      code: 'invalid_grant',
    });
    giveTokens({ refresh_token: 'refresh-1' });
    await signIn(auth);
    expect(await auth(asUser())).toBe('token-1');
  });

  it('replaces a token that was refused', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const storage = storageOf({ accessToken: 'revoked', expiresAt: inAnHour(), refreshToken: 'refresh-0' });
    expect(await user({ storage })(asUser({ rejected: 'revoked' }))).toBe('token-1');
  });

  it.each([
    ['before anyone has signed in', undefined, asUser(), /start\(\)/],
    ['for a scope it did not ask for', expired(), asUser({ scopes: ['data:create'] }), /data:create/],
    [
      'after the end of a sign-in without refresh token',
      { accessToken: 'a', expiresAt: 0 },
      asUser(),
      /sign the user in again/,
    ],
  ])('gives no token %s', async (_, tokens, request, says) => {
    const call = user({ storage: storageOf(tokens) })(request);
    await expect(call).rejects.toThrow(ApsAuthError);
    await expect(call).rejects.toThrow(says);
    expect(server.received).toHaveLength(0);
  });

  it('shows no secret', async () => {
    giveTokens({ refresh_token: 'refresh-1' });
    const auth = user({ clientSecret: 'my-secret' });
    await signIn(auth);
    const client = createTradetappClient({ auth, baseUrl: server.url });
    for (const shown of [auth, client]) {
      expect(inspect(shown, { depth: 9, showHidden: true })).not.toMatch(/my-secret|token-1|refresh-1/);
    }
  });

  it.each([{ redirectUri: 'callback' }, { scopes: [] }, { clientId: '' }])('refuses %j', (wrong) => {
    expect(() => user(wrong)).toThrow(TypeError);
  });
});
