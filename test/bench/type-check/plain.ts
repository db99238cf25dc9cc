/** The same with openapi-fetch alone and the same types. Compiled, never run. */
import createFetchClient from 'openapi-fetch';
import type { paths as AuthenticationPaths } from '../../../generated/authentication.js';
import type { paths as AutocadIoPaths } from '../../../generated/autocad-io.js';
import type { paths as OssPaths } from '../../../generated/oss.js';
import type { paths as RelationshipsPaths } from '../../../generated/relationships.js';
import type { paths as SubmittalsPaths } from '../../../generated/submittals.js';
import type { paths as TradetappPaths } from '../../../generated/tradetapp.js';

const options = { baseUrl: 'https://developer.api.autodesk.com', headers: { Authorization: 'Bearer a-token' } };
const authentication = createFetchClient<AuthenticationPaths>(options);
const autocadIo = createFetchClient<AutocadIoPaths>(options);
const oss = createFetchClient<OssPaths>(options);
const relationships = createFetchClient<RelationshipsPaths>(options);
const submittals = createFetchClient<SubmittalsPaths>(options);
const tradetapp = createFetchClient<TradetappPaths>(options);

export async function useEachFamily(id: string) {
  const { data: keySet } = await authentication.GET('/authentication/v2/keys');
  const { data: workItem } = await autocadIo.GET("/autocad.io/us-east/v2/WorkItems('{id}')", {
    params: { path: { id } },
  });
  const { data: upload } = await oss.GET('/oss/v2/buckets/{bucketKey}/objects/{objectKey}/signeds3upload', {
    params: { path: { bucketKey: 'wip.dm.prod', objectKey: id } },
  });
  const { data: page } = await relationships.GET(
    '/bim360/relationship/v2/containers/{containerId}/relationships:search',
    { params: { path: { containerId: id }, query: { domain: 'autodesk-bim360-issue' } } },
  );
  const { data: item } = await submittals.PATCH('/construction/submittals/v2/projects/{projectId}/items/{itemId}', {
    params: { path: { projectId: id, itemId: id } },
    body: { title: 'Doors' },
  });
  const { data: flag } = await tradetapp.GET('/construction/tradetapp/v2/flags/{flagId}', {
    params: { path: { flagId: 1 } },
  });
  return [
    keySet?.keys[0]?.kid,
    workItem?.Status,
    upload?.urls[0],
    page?.relationships[0]?.entities[0]?.id,
    item?.title,
    flag?.id,
  ];
}
