/** A file that uses each family through our client. Compiled, never run. */
import { createAuthenticationClient } from 'aps-contracts/authentication';
import { createAutocadIoClient } from 'aps-contracts/autocad-io';
import { createOssClient } from 'aps-contracts/oss';
import { createRelationshipsClient } from 'aps-contracts/relationships';
import { createSubmittalsClient } from 'aps-contracts/submittals';
import { createTradetappClient } from 'aps-contracts/tradetapp';

const options = { auth: 'a-token' };
const authentication = createAuthenticationClient(options);
const autocadIo = createAutocadIoClient(options);
const oss = createOssClient(options);
const relationships = createRelationshipsClient(options);
const submittals = createSubmittalsClient(options);
const tradetapp = createTradetappClient(options);

export async function useEachFamily(id: string) {
  const { keys } = await authentication.getKeys();
  const workItem = await autocadIo.getWorkItem({ params: { path: { id } } });
  const { urls } = await oss.startUpload({ params: { path: { bucketKey: 'wip.dm.prod', objectKey: id } } });
  const page = await relationships.searchRelationships({
    params: { path: { containerId: id }, query: { domain: 'autodesk-bim360-issue' } },
  });
  const item = await submittals.updateItem({
    params: { path: { projectId: id, itemId: id } },
    body: { title: 'Doors' },
  });
  const flag = await tradetapp.getFlag({ params: { path: { flagId: 1 } } });
  return [keys[0]?.kid, workItem.Status, urls[0], page.relationships[0]?.entities[0]?.id, item.title, flag.id];
}
