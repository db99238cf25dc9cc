/** Compiled, never run: each line either must compile or, where marked, must not. */
import { createApsClients, type ApsCall } from 'aps-contracts';
import { createAutocadIoClient } from 'aps-contracts/autocad-io';
import { createRelationshipsClient, type components as Relationships } from 'aps-contracts/relationships';
import { createSubmittalsClient, type components as Submittals } from 'aps-contracts/submittals';
import { createTradetappClient, type components as Tradetapp } from 'aps-contracts/tradetapp';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(..._: Equal<A, B> extends true ? [] : [never]) => undefined;

const submittals = createSubmittalsClient({ auth: 'token' });
const relationships = createRelationshipsClient({ auth: () => 'token' });
const autocadIo = createAutocadIoClient({ auth: () => Promise.resolve('token') });
const tradetapp = createTradetappClient({ auth: 'token' });
const params = { path: { projectId: 'p', itemId: 'i' } };
const container = { path: { containerId: 'c' } };

// @ts-expect-error auth is required
createSubmittalsClient({});
// @ts-expect-error an unknown option
createSubmittalsClient({ auth: 'token', baseURL: 'http://localhost' });

// The success type is the document's, and nothing else.
same<Awaited<ReturnType<typeof submittals.createAttachment>>, Submittals['schemas']['Attachment']>();
same<Awaited<ReturnType<typeof tradetapp.getQualification>>, Tradetapp['schemas']['Qualification']>();
same<Awaited<ReturnType<typeof relationships.batchGetRelationships>>, Relationships['schemas']['Relationship'][]>();
same<ReturnType<typeof relationships.getRelationship>, ApsCall<Relationships['schemas']['Relationship']>>();
const nothingKnown: Equal<Awaited<ReturnType<typeof tradetapp.getQualification>>, unknown> = false;

// Bodies
void submittals.createAttachment({
  params,
  body: { name: 'a', urnTypeId: '2', isFileUploaded: true, categoryId: '4' },
});
// @ts-expect-error a required field is missing
void submittals.createAttachment({ params, body: { name: 'a' } });
// @ts-expect-error a value the enum does not have
void submittals.createAttachment({ params, body: { name: 'a', urnTypeId: '1' } });
// @ts-expect-error categories 5 to 8 come back and are never sent
void submittals.createAttachment({ params, body: { name: 'a', urnTypeId: '2', categoryId: '5' } });
// @ts-expect-error false may not be sent
void submittals.createAttachment({ params, body: { name: 'a', urnTypeId: '2', isFileUploaded: false } });
// @ts-expect-error a field that is misspelt
void submittals.createAttachment({ params, body: { name: 'a', urnTypeId: '2', categoryID: '1' } });
// @ts-expect-error the body is missing
void submittals.createAttachment({ params });
// @ts-expect-error the input is read, not written
void autocadIo.createWorkItem({ body: { ActivityId: 'A', Arguments: { InputArguments: [{ HttpVerb: 'PUT' }] } } });
// @ts-expect-error the service sets this
void autocadIo.createWorkItem({ body: { ActivityId: 'A', Arguments: {}, TimeQueued: '2015-05-20T18:09:47Z' } });
// @ts-expect-error header pairs, not strings
void autocadIo.createWorkItem({ body: { ActivityId: 'A', Arguments: { InputArguments: [{ Headers: ['a: b'] }] } } });

// Paths, queries, headers
// @ts-expect-error a path parameter is missing
void submittals.createAttachment({ params: { path: { projectId: 'p' } }, body: { name: 'a', urnTypeId: '2' } });
// @ts-expect-error no parameters at all
void tradetapp.getQualification();
void relationships.searchRelationships({ params: { ...container, query: { domain: 'anything', pageLimit: 5 } } });
// @ts-expect-error a query parameter of the wrong type
void relationships.searchRelationships({ params: { ...container, query: { pageLimit: '5' } } });
// @ts-expect-error a query parameter the operation does not have
void relationships.searchRelationships({ params: { ...container, query: { limit: 5 } } });
void relationships.searchRelationships({ params: { ...container, header: { 'x-ads-region': 'a new region' } } });
// @ts-expect-error a header of the wrong type
void relationships.searchRelationships({ params: { ...container, header: { 'x-ads-region': 5 } } });
void relationships.syncRelationships({ params: container, body: { syncToken: null, filters: null } });

// Pages
export async function pages() {
  for await (const { id } of relationships.searchRelationships({ params: container }).items())
    void (id satisfies string);
  const { value } = await relationships
    .syncRelationships({ params: container, body: {} })
    .pages({ ahead: true })
    .next();
  if (value) void (value.nextSyncToken satisfies string);
  // @ts-expect-error a page of it is more than one list
  void relationships.syncRelationships({ params: container, body: {} }).items();
  // @ts-expect-error it has no pages
  void tradetapp.getQualification({ params: { path: { companyId: '1' } } }).pages();
}

// Options
void relationships.getSyncStatus({ params: container, timeout: 1000, retry: false });
// @ts-expect-error an option that is misspelt
void relationships.getSyncStatus({ params: container, timeOut: 1000 });
// @ts-expect-error a retry option that is misspelt
createTradetappClient({ auth: 'token', retry: { retry: 3 } });

// Operations
// @ts-expect-error there is no such operation
void submittals.createAttachments({ params });
// @ts-expect-error there is no such family
void createApsClients({ auth: 'token' }).submital;
// @ts-expect-error there is no such path
void submittals.raw.GET('/construction/submittals/v2/nowhere');
// @ts-expect-error the path has no such method
void submittals.raw.DELETE('/construction/submittals/v2/projects/{projectId}/users/me', { params });

// Comma lists are lists, and the fields of `sort` are the documented ones.
const project = { path: { projectId: 'p' } };
void submittals.listItems({ params: { ...project, query: { 'filter[statusId]': ['1', '2'], limit: 10 } } });
// @ts-expect-error one text is no list
void submittals.listItems({ params: { ...project, query: { 'filter[statusId]': '1,2' } } });
// @ts-expect-error a filter that is misspelt
void submittals.listItems({ params: { ...project, query: { 'filter[statusID]': ['1'] } } });

export async function results() {
  const attachment = await submittals.createAttachment({ params, body: { name: 'a', urnTypeId: '2' } });
  const taskId: string | null = attachment.taskId;
  // @ts-expect-error not every attachment has a task
  const certain: string = attachment.taskId;
  // @ts-expect-error there is no such property
  void attachment.categoryID;
  const { data, response } = await relationships.searchRelationships({ params: container }).withResponse();
  return [taskId, certain, data.page.continuationToken, response.status, nothingKnown];
}
