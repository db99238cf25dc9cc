import { describe, expect, it } from 'vitest';
import { useMock } from '../support/mock.js';

const mock = useMock();
const relationships = '/bim360/relationship/v2/containers/04074497-ed5d-4ea3-861d-1f146418f5bb/relationships';
const attachments =
  '/construction/submittals/v2/projects/9eae7d59-1469-4389-bfb2-4114e2ba5545/items/767b5888-2c6a-413d-8487-613966dd64ce/attachments';

const send = (method: string, path: string) =>
  fetch(mock.url + path, { method, headers: { Authorization: 'Bearer any' } });

describe('a method that a path does not have', () => {
  it.each([
    ['DELETE', `${relationships}:sync`, 'POST'],
    // Not the operation that gets a relationship by its id.
    ['GET', `${relationships}:intersect`, 'POST'],
    ['GET', `${relationships}%3Aintersect`, 'POST'],
    ['PATCH', '/authentication/v2/token', 'POST'],
    ['HEAD', attachments, 'POST'],
    ['OPTIONS', attachments, 'POST'],
  ])('is a 405: %s %s', async (method, path, allow) => {
    const response = await send(method, path);
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')?.split(', ')).toContain(allow);
    expect(response.headers.get('Allow')?.split(', ')).not.toContain(method);
  });

  it('is refused in the shape of its family', async () => {
    const ours = await send('DELETE', `${relationships}:sync`);
    expect(await ours.json()).toMatchObject({
      type: 'MethodNotAllowed',
      title: 'Method not allowed',
      detail: expect.stringMatching(/^DELETE is no method of .*:sync, which has POST\.$/) as string,
      errors: [],
    });
    const gateway = await send('DELETE', attachments);
    expect(await gateway.json()).toMatchObject({
      developerMessage: expect.stringContaining('which has GET, POST') as string,
    });
  });
});

describe('a path that no family has', () => {
  it('is a 404 that names the closest', async () => {
    const response = await send('GET', `${relationships}:serch`);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toContain('relationships:search');
  });

  it('is a 404 where nothing is close', async () => {
    const response = await send('GET', '/favicon.ico');
    expect(response.status).toBe(404);
    const says = (await response.json()) as object;
    expect(says).toMatchObject({ closest: [], detail: expect.stringContaining('Served here: ') as string });
    expect(JSON.stringify(says)).not.toContain('Start the mock');
  });
});

describe('an action that is misspelt', () => {
  const item = attachments.replace('/attachments', '');

  it.each([':transitoin', '%3Atransitoin', ':Transition', ':transitio'])(
    'is a 404 that names it: %s',
    async (action) => {
      const response = await send('POST', item + action);
      expect(response.status).toBe(404);
      const { closest } = (await response.json()) as { closest: string[] };
      expect(closest).toEqual([expect.stringMatching(/^POST .*\/items\/\{itemId\}:transition$/)]);
    },
  );

  it('is a 405 of the item where it is like none', async () => {
    expect((await send('POST', `${item}:destroy`)).status).toBe(405);
  });
});

it('takes a percent-encoded path like a plain one', async () => {
  const response = await send('GET', `${relationships.replace('bim360', '%62im360')}%3Asearch`);
  expect(response.status).toBe(200);
});
