import { describe, expect, it } from 'vitest';
import { useMock } from '../support/mock.js';

const mock = useMock();

const attachments =
  '/construction/submittals/v2/projects/9eae7d59-1469-4389-bfb2-4114e2ba5545/items/767b5888-2c6a-413d-8487-613966dd64ce/attachments';

async function token(form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ client_id: 'my-client', ...form });
  const response = await fetch(`${mock.url}/authentication/v2/token`, { method: 'POST', body, headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const clientCredentials = { grant_type: 'client_credentials', scope: 'viewables:read' };
const authorizationCode = { grant_type: 'authorization_code', code: 'any', redirect_uri: 'https://example.com/here' };
const refreshToken = { grant_type: 'refresh_token', refresh_token: 'any' };

describe('an answer', () => {
  it.each([
    [clientCredentials, { access_token: 'example-access-token', refresh_token: undefined }],
    [authorizationCode, { access_token: 'example-access-token', refresh_token: 'example-refresh-token' }],
    [refreshToken, { access_token: 'example-access-token-2', refresh_token: 'example-refresh-token-2' }],
  ])('belongs to the example that the request is like: $grant_type', async (form, { access_token, refresh_token }) => {
    const { status, body } = await token(form);
    expect(status).toBe(200);
    expect([body.access_token, body.refresh_token]).toEqual([access_token, refresh_token]);
  });

  it('is the one that is asked for all the same', async () => {
    const named = await token(refreshToken, { Prefer: 'example=authorizationCodeOpenId' });
    expect(named.body).toHaveProperty('id_token');
    const refused = await token(refreshToken, { Prefer: 'code=429' });
    expect(refused.status).toBe(429);
    const madeUp = await token(refreshToken, { Prefer: 'dynamic=true' });
    expect(madeUp.status).toBe(200);
    expect(madeUp.body.access_token).not.toBe('example-access-token-2');
  });

  it('says what is wrong with a wrong request', async () => {
    const { status, body } = await token({ grant_type: 'refresh_token' });
    expect(status).toBe(400);
    expect(body.error_description).toContain('refresh_token');
  });

  it.each([
    ['filesTool', { isFileUploaded: true, urn: 'urn:any' }],
    ['localFile', {}],
  ])('follows the choice in a JSON body too: %s', async (name, choice) => {
    const send = async (headers: Record<string, string>) => {
      const response = await fetch(mock.url + attachments, {
        method: 'POST',
        body: JSON.stringify({ name: 'any.pdf', urnTypeId: '2', ...choice }),
        headers: { Authorization: 'Bearer any', 'Content-Type': 'application/json', ...headers },
      });
      return { status: response.status, body: (await response.json()) as unknown };
    };
    const answer = await send({});
    expect(answer.status).toBe(201);
    expect(answer).toEqual(await send({ Prefer: `example=${name}` }));
  });

  it('is the first one where nothing in the body is a choice', async () => {
    const url = `${mock.url}/authentication/v2/introspect`;
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'my-client', token: 'any' }),
    });
    expect(await response.json()).toMatchObject({ active: true });
  });
});
