import { describe, expect, it } from 'vitest';
import { Router } from '../../src/mock/router.js';

const paths = [
  '/items',
  '/items/{itemId}',
  '/items/{itemId}:transition',
  '/items/{id}/steps',
  '/items/next',
  '/items/next/{thing}/deep',
  '/relationships/{relationshipId}',
  '/relationships:search',
  '/us-east/v2/Activities',
  "/us-east/v2/Activities('{id}')",
  "/us-east/v2/Activities('{id}')/Operations.GetVersions",
  '/us-east/v2/AppPackages/Operations.GetUploadUrl(RequireContentType={requireContentType})',
  '/mixed/{a}-{b}',
];
const router = new Router(paths.flatMap((path) => [{ path, method: path.includes(':') ? 'post' : 'get' }]));

const route = (path: string) => {
  const match = router.find(path);
  const [operation] = match?.operations.values() ?? [];
  return operation && { path: operation.path, parameters: match!.parameters(operation) };
};

describe('a path', () => {
  it.each([
    ['/items', '/items', {}],
    ['/items/7', '/items/{itemId}', { itemId: '7' }],
    ['/items/7:transition', '/items/{itemId}:transition', { itemId: '7' }],
    ['/items/7%3Atransition', '/items/{itemId}:transition', { itemId: '7' }],
    ['/items/7:other', '/items/{itemId}', { itemId: '7:other' }],
    ['/items/7/steps', '/items/{id}/steps', { id: '7' }],
    ['/items/next', '/items/next', {}],
    // The more specific beginning leads nowhere here.
    ['/items/next/steps', '/items/{id}/steps', { id: 'next' }],
    ['/items/a%2Fb', '/items/{itemId}', { itemId: 'a/b' }],
    ['/items/%C3%BC%20%7B%7D', '/items/{itemId}', { itemId: 'ü {}' }],
    ['/%69tems', '/items', {}],
    ['/relationships:search', '/relationships:search', {}],
    ['/relationships%3Asearch', '/relationships:search', {}],
    ["/us-east/v2/Activities('Plot')", "/us-east/v2/Activities('{id}')", { id: 'Plot' }],
    ['/us-east/v2/Activities(%27Plot%27)', "/us-east/v2/Activities('{id}')", { id: 'Plot' }],
    ['/us-east/v2/Activities%28%27Plot%27%29', "/us-east/v2/Activities('{id}')", { id: 'Plot' }],
    ["/us-east/v2/Activities('O''Brien')", "/us-east/v2/Activities('{id}')", { id: "O'Brien" }],
    ['/us-east/v2/Activities(%27O%27%27Brien%27)', "/us-east/v2/Activities('{id}')", { id: "O'Brien" }],
    ["/us-east/v2/Activities('')", "/us-east/v2/Activities('{id}')", { id: '' }],
    [
      '/us-east/v2/Activities(%27a%27)/Operations.GetVersions',
      "/us-east/v2/Activities('{id}')/Operations.GetVersions",
      { id: 'a' },
    ],
    [
      '/us-east/v2/AppPackages/Operations.GetUploadUrl(RequireContentType=true)',
      '/us-east/v2/AppPackages/Operations.GetUploadUrl(RequireContentType={requireContentType})',
      { requireContentType: 'true' },
    ],
    ['/mixed/1-2-3', '/mixed/{a}-{b}', { a: '1', b: '2-3' }],
  ])('%s is %s', (path, template, parameters) => {
    expect(route(path)).toEqual({ path: template, parameters });
  });

  it.each([
    '/',
    '/item',
    '/items/',
    '//items',
    '/items/7/',
    '/relationships:serch',
    "/us-east/v2/Activities('a'b')",
    '/us-east/v2/Activities(a)',
    '/us-east/v2/AppPackages/Operations.GetUploadUrl(RequireContentType=)',
    '/mixed/12',
    '/ITEMS',
  ])('%s is none', (path) => {
    expect(route(path)).toBeUndefined();
  });

  it('is no path where its percent-encoding is broken', () => {
    expect(() => router.find('/items/%')).toThrow(URIError);
  });
});

it('names the operations whose paths are closest', () => {
  expect(router.closest('/items/7/stpes', 2).map(({ path }) => path)).toEqual(['/items/{id}/steps', '/items/{itemId}']);
  expect(router.closest('/elsewhere', 3)).toEqual([]);
});
