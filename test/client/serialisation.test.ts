import fc from 'fast-check';
import { createRelationshipsClient } from 'aps-contracts/relationships';
import { createSubmittalsClient } from 'aps-contracts/submittals';
import { describe, expect, it } from 'vitest';
import { useRecorder } from '../support/recorder.js';

const server = useRecorder();
const options = () => ({ auth: 'a-token', baseUrl: server.url });
const containerId = '04074497-ed5d-4ea3-861d-1f146418f5bb';
const runs = { numRuns: 150 };

/** Text as it may come: any Unicode but halves of surrogate pairs, which no URL can carry. */
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
/** What headers can carry. */
const visible = fc.stringMatching(/^[!-~]{1,20}$/);

describe('what goes in comes out at the server:', () => {
  it('query parameters', async () => {
    const client = createRelationshipsClient(options());
    const query = fc.record(
      {
        domain: text,
        type: text,
        withId: text,
        pageLimit: fc.integer(),
        includeDeleted: fc.boolean(),
        createdAfter: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(query, async (query) => {
        server.received.length = 0;
        await client.searchRelationships({ params: { path: { containerId }, query } });
        const sent = new URL(server.received[0]!.target, server.url).searchParams;
        const expected = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
        expect(Object.fromEntries(sent)).toEqual(expected);
      }),
      runs,
    );
  });

  it('path parameters, as one segment each', async () => {
    const client = createSubmittalsClient(options());
    // URLs know `.` and `..` as steps, in whatever way they are written.
    const segment = text.filter((value) => !/^(\.|%2e){0,2}$/i.test(value));
    await fc.assert(
      fc.asyncProperty(segment, segment, async (projectId, itemId) => {
        server.received.length = 0;
        await client.createAttachment({ params: { path: { projectId, itemId } }, body: { name: 'a', urnTypeId: '2' } });
        const parts = server.received[0]!.target.split('/').map(decodeURIComponent);
        expect(parts.slice(4)).toEqual(['projects', projectId, 'items', itemId, 'attachments']);
      }),
      runs,
    );
  });

  it('headers and bodies', async () => {
    const client = createRelationshipsClient(options());
    const body = fc.record({ syncToken: fc.option(text), filters: fc.option(fc.record({ domains: fc.array(text) })) });
    await fc.assert(
      fc.asyncProperty(visible, body, async (region, body) => {
        server.received.length = 0;
        await client.syncRelationships({ params: { path: { containerId }, header: { 'x-ads-region': region } }, body });
        expect(server.received[0]!.headers['x-ads-region']).toBe(region);
        expect(JSON.parse(server.received[0]!.body)).toEqual(body);
      }),
      runs,
    );
  });
});
