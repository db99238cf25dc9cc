import { dateRange, timeRange } from 'aps-contracts';
import { createAutocadIoClient } from 'aps-contracts/autocad-io';
import { createOssClient } from 'aps-contracts/oss';
import { createRelationshipsClient } from 'aps-contracts/relationships';
import { createSubmittalsClient } from 'aps-contracts/submittals';
import { createTradetappClient } from 'aps-contracts/tradetapp';
import { describe, expect, it } from 'vitest';
import { useRecorder } from '../support/recorder.js';

const server = useRecorder();
const options = () => ({ auth: 'a-token', baseUrl: server.url });
const projectId = '9eae7d59-1469-4389-bfb2-4114e2ba5545';
const itemId = '767b5888-2c6a-413d-8487-613966dd64ce';
const submittals = '/construction/submittals/v2/projects/' + projectId;
const autocadIo = '/autocad.io/us-east/v2';

/** The request line of a call, as the server received it: method, path and query. */
async function requestLine(call: () => Promise<unknown>): Promise<string> {
  server.received.length = 0;
  await call();
  const [{ method, target }] = server.received as [(typeof server.received)[0]];
  return `${method} ${target}`;
}

describe('on the wire:', () => {
  type ItemQuery = NonNullable<
    NonNullable<Parameters<ReturnType<typeof createSubmittalsClient>['listItems']>[0]['params']>['query']
  >;

  it.each<[string, ItemQuery, string]>([
    ['a comma between values', { 'filter[statusId]': ['1', '2'] }, 'filter[statusId]=1,2'],
    [
      'a comma within a value',
      { 'filter[title]': ['Doors, windows', 'Roof'] },
      'filter[title]=Doors%2C%20windows,Roof',
    ],
    // A URL parser escapes the apostrophe, which needs no escape.
    ['quotes', { 'filter[title]': [`12" pipe`, `owner's`] }, `filter[title]=12%22%20pipe,owner%27s`],
    ['a colon', { 'filter[title]': ['Phase 1: walls'] }, 'filter[title]=Phase%201%3A%20walls'],
    ['other scripts', { 'filter[title]': ['Türen', '扉'] }, 'filter[title]=T%C3%BCren,%E6%89%89'],
    ['what has a meaning in URLs', { 'filter[title]': ['a&b=c#d+e%f/?'] }, 'filter[title]=a%26b%3Dc%23d%2Be%25f%2F%3F'],
    ['an empty list, which is left out', { 'filter[title]': [], limit: 5 }, 'limit=5'],
    ['a sort list', { sort: ['title asc', 'createdAt desc'] }, 'sort=title%20asc,createdAt%20desc'],
    ['a single date', { 'filter[dueDate]': '2026-03-02' }, 'filter[dueDate]=2026-03-02'],
    ['a range of dates', { 'filter[dueDate]': '2026-03-02..2026-03-05' }, 'filter[dueDate]=2026-03-02..2026-03-05'],
    [
      'a range made of dates',
      { 'filter[dueDate]': dateRange(new Date('2026-03-02T23:00Z'), '2026-03-05') },
      'filter[dueDate]=2026-03-02..2026-03-05',
    ],
  ])('%s', async (_, query, expected) => {
    const client = createSubmittalsClient(options());
    const line = `GET ${submittals}/items?${expected}`;
    expect(await requestLine(() => client.listItems({ params: { path: { projectId }, query } }))).toBe(line);
    const raw = () =>
      client.raw.GET('/construction/submittals/v2/projects/{projectId}/items', {
        params: { path: { projectId }, query },
      });
    expect(await requestLine(raw)).toBe(line);
  });

  it('instants with an open end', async () => {
    const client = createTradetappClient(options());
    const query = { 'filter[updatedAt]': timeRange(new Date('2026-03-02T08:00:00Z')) };
    const line = await requestLine(() => client.listFlags({ params: { query } }));
    expect(line).toBe('GET /construction/tradetapp/v2/flags?filter[updatedAt]=2026-03-02T08%3A00%3A00.000Z..');
  });

  it.each([
    ['PlotToPDF', "Activities('PlotToPDF')"],
    ["Owner's plot", "Activities('Owner''s%20plot')"],
    ['a,b:c/d?é', "Activities('a%2Cb%3Ac%2Fd%3F%C3%A9')"],
  ])('the OData key %s', async (id, expected) => {
    const client = createAutocadIoClient(options());
    const params = { path: { id } };
    expect(await requestLine(() => client.getActivity({ params }))).toBe(`GET ${autocadIo}/${expected}`);
    const raw = () => client.raw.GET("/autocad.io/us-east/v2/Activities('{id}')", { params });
    expect(await requestLine(raw)).toBe(`GET ${autocadIo}/${expected}`);
    const versions = () => client.listActivityVersions({ params });
    expect(await requestLine(versions)).toBe(`GET ${autocadIo}/${expected}/Operations.GetVersions`);
  });

  it.each([true, false])('the OData parameter %s', async (requireContentType) => {
    const client = createAutocadIoClient(options());
    const line = await requestLine(() =>
      client.getUploadUrlWithContentType({ params: { path: { requireContentType } } }),
    );
    expect(line).toBe(`GET ${autocadIo}/AppPackages/Operations.GetUploadUrl(RequireContentType=${requireContentType})`);
  });

  it('a colon action', async () => {
    const client = createSubmittalsClient(options());
    const call = () => client.transitionItem({ params: { path: { projectId, itemId } }, body: { stateId: 'rev' } });
    expect(await requestLine(call)).toBe(`POST ${submittals}/items/${itemId}:transition`);
  });

  it('a slash in an object key, as part of one segment', async () => {
    const client = createOssClient(options());
    const path = { bucketKey: 'wip.dm.prod', objectKey: 'a folder/file name.pdf' };
    expect(await requestLine(() => client.startUpload({ params: { path } }))).toBe(
      'GET /oss/v2/buckets/wip.dm.prod/objects/a%20folder%2Ffile%20name.pdf/signeds3upload',
    );
  });

  it('ids of other APIs, without the prefix they have there', async () => {
    const submittalsClient = createSubmittalsClient(options());
    const params = { path: { projectId: `b.${projectId}` } };
    expect(await requestLine(() => submittalsClient.getMe({ params }))).toBe(`GET ${submittals}/users/me`);
    const relationships = createRelationshipsClient(options());
    const container = { path: { containerId: `b.${projectId}` } };
    expect(await requestLine(() => relationships.searchRelationships({ params: container }))).toBe(
      `GET /bim360/relationship/v2/containers/${projectId}/relationships:search`,
    );
  });
});

describe('refused before it is sent:', () => {
  it.each([undefined, null, '', '.', '..'])('the path parameter %j', async (value) => {
    const client = createSubmittalsClient(options());
    server.received.length = 0;
    const path = { projectId, itemId: value as string };
    await expect(client.getItem({ params: { path } })).rejects.toThrow(/getItem: the path parameter itemId/);
    expect(server.received).toEqual([]);
  });

  it.each([
    ['no bound', () => dateRange(undefined)],
    ['a bound that is no date', () => timeRange('tomorrow')],
    ['null', () => dateRange(null as unknown as undefined, '2026-03-02')],
    ['a day in another form', () => dateRange('5/3/2026')],
    ['a day that no month has', () => dateRange('2026-02-30')],
    ['a time where days are asked for', () => dateRange('2026-03-02T08:00:00Z')],
    ['an end before its beginning', () => dateRange('2026-03-05', '2026-03-01')],
    ['an invalid date', () => dateRange(new Date(NaN))],
  ])('a range with %s', (_, make) => {
    expect(make).toThrow(TypeError);
  });
});
