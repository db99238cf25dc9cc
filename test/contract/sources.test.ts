import { describe, expect, it } from 'vitest';
import { documents, operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import { compileSchema } from '../support/schema.js';

/**
 * What the user's own documents say and a slip in ours would lose. The other contract tests take their cases from the
 * documents; these do not.
 */
const mock = useMock();
const container = '/bim360/relationship/v2/containers/04074497-ed5d-4ea3-861d-1f146418f5bb/relationships';
const attachments =
  '/construction/submittals/v2/projects/9eae7d59-1469-4389-bfb2-4114e2ba5545/items/767b5888-2c6a-413d-8487-613966dd64ce/attachments';
const workItems = '/autocad.io/us-east/v2/WorkItems';

const post = (path: string, body: unknown) =>
  fetch(mock.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { Authorization: 'Bearer any', 'Content-Type': 'application/json' },
  });

const uuid = (n: number) => `d98c1dd4-008f-04b2-e980-${String(n).padStart(12, '0')}`;
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const entity = { domain: 'autodesk-bim360-asset', type: 'asset', id: 'b1d1e7d4-f0ed-11e9-81b4-2a2ae2dbcce4' };
const input = (argument: object) => ({ ActivityId: 'PlotToPDF', Arguments: { InputArguments: [argument] } });
const output = (argument: object) => ({ ActivityId: 'PlotToPDF', Arguments: { OutputArguments: [argument] } });
const attachment = (more: object) => ({ name: 'design-review.pdf', urnTypeId: '2', ...more });

const accepted: [string, string, unknown][] = [
  ['an input with header pairs', workItems, input({ Headers: [{ Name: 'X-Source', Value: 'nightly' }] })],
  ['an input that is read with GET', workItems, input({ HttpVerb: 'GET' })],
  ['an input that is read with HEAD', workItems, input({ HttpVerb: 'HEAD' })],
  ['an output that is written with PUT', workItems, output({ HttpVerb: 'PUT' })],
  ['an output that is written with POST', workItems, output({ HttpVerb: 'POST' })],
  ['a work item without an id', workItems, { ActivityId: 'PlotToPDF', Arguments: {} }],
  ['a name with blanks and letters of any script', attachments, attachment({ name: 'Übersicht 建築 1.0 (a-b_c)' })],
  ['an attachment whose upload is complete', attachments, attachment({ isFileUploaded: true })],
  ['an attachment that says nothing of its upload', attachments, attachment({})],
  ...['1', '2', '3', '4'].map((id): [string, string, unknown] => [
    `category ${id}`,
    attachments,
    attachment({ categoryId: id }),
  ]),
  ['one id in a batch', `${container}:batch`, [uuid(1)]],
  ['fifty ids in a batch', `${container}:batch`, many(50, uuid)],
  ['twenty entities', `${container}:intersect`, { entities: many(20, () => entity) }],
  ['a domain to intersect with', `${container}:intersect`, { entities: [entity], withEntities: [{ domain: 'd' }] }],
  [
    'a type with its domain',
    `${container}:intersect`,
    { entities: [entity], withEntities: [{ domain: 'd', type: 't' }] },
  ],
  ['a sync without token and filters', `${container}:sync`, { syncToken: null, filters: null }],
  ['a sync with a token', `${container}:sync`, { syncToken: 'abc', filters: null }],
  ['several tokens to ask about', `${container}:syncStatus`, [{ syncToken: 'a' }, { syncToken: 'b' }]],
];

const refused: [string, string, unknown][] = [
  ['headers as text', workItems, input({ Headers: ['X-Source: nightly'] })],
  ['an input that is written', workItems, input({ HttpVerb: 'PUT' })],
  ['an output that is read', workItems, output({ HttpVerb: 'GET' })],
  ['a kind of resource that there is not', workItems, input({ ResourceKind: 'Folder' })],
  ['a time that only the service sets', workItems, { ...input({}), TimeQueued: '2015-05-20T18:09:47Z' }],
  ['a count that only the service sets', workItems, { ...input({}), BytesTranferredIn: 1 }],
  ['a work item without an activity', workItems, { Arguments: {} }],
  ['a work item without arguments', workItems, { ActivityId: 'PlotToPDF' }],
  ...[...'/\n\r\t\0\f?*\\<>|:'].map((character): [string, string, unknown] => [
    `a name with ${JSON.stringify(character)}`,
    attachments,
    attachment({ name: `a${character}b` }),
  ]),
  ['an upload that is said to be incomplete', attachments, attachment({ isFileUploaded: false })],
  ['an upload whose state is text', attachments, attachment({ isFileUploaded: 'true' })],
  ...['5', '8', '0', 1].map((id): [string, string, unknown] => [
    `category ${JSON.stringify(id)}`,
    attachments,
    attachment({ categoryId: id }),
  ]),
  ['another kind of URN', attachments, attachment({ urnTypeId: '1' })],
  [
    'a Files tool file that is not said to be uploaded',
    attachments,
    attachment({ urn: 'urn:adsk.wipprod:fs.file:vf.x' }),
  ],
  ['no id in a batch', `${container}:batch`, []],
  ['fifty-one ids in a batch', `${container}:batch`, many(51, uuid)],
  ['ids in a batch that are none', `${container}:batch`, ['1']],
  ['no entity', `${container}:intersect`, { entities: [] }],
  ['twenty-one entities', `${container}:intersect`, { entities: many(21, () => entity) }],
  ['an entity without its id', `${container}:intersect`, { entities: [{ domain: 'd', type: 't' }] }],
  ['a type without its domain', `${container}:intersect`, { entities: [entity], withEntities: [{ type: 't' }] }],
  [
    'an id without its type',
    `${container}:intersect`,
    { entities: [entity], withEntities: [{ domain: 'd', id: 'i' }] },
  ],
  ['twenty-one domains to sync', `${container}:sync`, { filters: { domains: many(21, String) } }],
];

describe('a request', () => {
  it.each(accepted)('is accepted with %s', async (_, path, body) => {
    const response = await post(path, body);
    expect(response.status, await response.text()).toBeLessThan(300);
  });

  it.each(refused)('is refused with %s', async (_, path, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});

describe('an answer', () => {
  const errors = (family: string, name: string, value: unknown) => {
    const validate = compileSchema(documents.get(family)!, { $ref: `#/components/schemas/${name}` });
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const relationship = (entities: object[]) => ({
    id: uuid(1),
    createdOn: '2015-10-21T16:32:22Z',
    isReadOnly: true,
    isService: false,
    isDeleted: false,
    entities,
  });

  it('has exactly two entities in a relationship', () => {
    expect(errors('relationships', 'Relationship', relationship([entity, entity]))).toEqual([]);
    expect(errors('relationships', 'Relationship', relationship([entity]))).toEqual(['/entities minItems']);
    expect(errors('relationships', 'Relationship', relationship([entity, entity, entity]))).toEqual([
      '/entities maxItems',
    ]);
  });

  it('may name categories 1 to 8', async () => {
    const example = (await (await post(attachments, attachment({}))).json()) as object;
    for (const categoryId of '12345678')
      expect(errors('submittals', 'Attachment', { ...example, categoryId })).toEqual([]);
    expect(errors('submittals', 'Attachment', { ...example, categoryId: '9' })).toEqual(['/categoryId enum']);
  });

  it('may be null in nearly every field of a new work item', async () => {
    const example = (await (await post(workItems, input({}))).json()) as Record<string, unknown>;
    const nullable = Object.keys(example).filter(
      (name) => /^(Time[A-Z]|Bytes|Availability|Status)/.test(name) && name !== 'Timestamp',
    );
    expect(nullable).toHaveLength(10);
    for (const name of nullable) expect(errors('autocad-io', 'WorkItem', { ...example, [name]: null })).toEqual([]);
  });

  it('has every array and both paged lists of a qualification', async () => {
    const path = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';
    const response = await fetch(mock.url + path, { headers: { Authorization: 'Bearer any' } });
    const example = (await response.json()) as Record<string, unknown>;
    const lists = Object.keys(example).filter((name) => Array.isArray(example[name]));
    expect(lists.sort()).toEqual([
      'annualVolumeRevenues',
      'certificates',
      'companyContacts',
      'completedReferences',
      'csiCodesForWorkPerformed',
      'experienceModificationRatings',
      'insuranceCoverages',
      'marketsServed',
      'osha300Results',
      'professionalLicenses',
      'regionsServed',
      'unions',
    ]);
    for (const name of ['companyOfficeAddresses', 'customQuestions']) {
      expect(example[name]).toMatchObject({ pagination: { limit: 10 }, results: [{}] });
    }
  });
});

describe('searchRelationships', () => {
  it('takes twelve query parameters and the region', () => {
    const { document, operation, item } = operations.find(({ id }) => id === 'searchRelationships')!;
    const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    const named = all.map((parameter) => ('$ref' in parameter ? parameter.$ref.split('/').at(-1)! : parameter.name));
    expect(document.openapi).toMatch(/^3\.1/);
    expect(named).toHaveLength(1 + 12 + 1);
  });
});
