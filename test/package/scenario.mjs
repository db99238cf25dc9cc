// Runs in a project that has the packed package, under any Node: a day in the life of a client, against the mock at
// argv[2] and a server of its own that misbehaves. Prints what happened, and what is left running, as JSON.
import { createServer } from 'node:http';
import { ApsTimeoutError, ApsUnauthorizedError, createApsClients } from 'aps-contracts';
import { authorizationCode, clientCredentials } from 'aps-contracts/auth';
import { createAutocadIoClient } from 'aps-contracts/autocad-io';
import { createRelationshipsClient } from 'aps-contracts/relationships';

const mock = /** @type {string} */ (process.argv[2]);
const params = { path: { containerId: '04074497-ed5d-4ea3-861d-1f146418f5bb' } };
const app = { clientId: 'my-client', clientSecret: 'example', baseUrl: mock };
/** @type {Record<string, unknown>} */
const seen = {};

const workItem = { body: { ActivityId: 'PlotToPDF', Arguments: {} } };
const autocadIo = createAutocadIoClient({ auth: clientCredentials(app), baseUrl: mock });
seen.created = (await autocadIo.createWorkItem(workItem).withResponse()).response.status;

const auth = authorizationCode({ ...app, redirectUri: 'https://app.example.com/callback', scopes: ['data:read'] });
const pending = await auth.start();
await auth.finish(`https://app.example.com/callback?code=example&state=${pending.state}`, pending);
const clients = createApsClients({ auth, baseUrl: mock });
seen.qualification = (await clients.tradetapp.getQualification({ params: { path: { companyId: '1' } } })).id;
seen.refused = await autocadIo
  .createWorkItem({ ...workItem, headers: { Prefer: 'code=401' } })
  .catch((/** @type {unknown} */ error) => error instanceof ApsUnauthorizedError);

let requests = 0;
/** @type {unknown[]} */
const tokensElsewhere = [];
const server = createServer((request, response) => {
  // The same server under another name is another origin.
  if (request.url?.includes('pageLimit=2')) {
    return void response.writeHead(307, { Location: `${baseUrl.replace('127.0.0.1', 'localhost')}/elsewhere` }).end();
  }
  if (request.url === '/elsewhere') tokensElsewhere.push(request.headers.authorization ?? 'none');
  requests++;
  if (request.url?.includes('pageLimit=1')) return;
  if (requests === 1) return void response.writeHead(503, { 'Retry-After': '0' }).end();
  const next = requests < 4 ? String(requests) : null;
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ page: { continuationToken: next }, relationships: [{ id: String(requests) }] }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const baseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`;
const relationships = createRelationshipsClient({ auth: 'a-token', baseUrl });

const ids = [];
for await (const { id } of relationships.searchRelationships({ params }).items()) ids.push(id);
seen.items = ids;

await relationships.searchRelationships({ params: { ...params, query: { pageLimit: 2 } } });
seen.tokensElsewhere = tokensElsewhere;

const silent = { params: { ...params, query: { pageLimit: 1 } } };
const timeout = { timeout: 30, retry: /** @type {const} */ (false) };
seen.timedOut = await relationships
  .searchRelationships({ ...silent, ...timeout })
  .catch((/** @type {unknown} */ error) => error instanceof ApsTimeoutError);

const controller = new AbortController();
const aborted = relationships.searchRelationships({ ...silent, signal: controller.signal });
controller.abort(new Error('gone'));
seen.aborted = await aborted.catch((/** @type {unknown} */ error) => /** @type {Error} */ (error).message);

server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
// The default limits are 30 and 120 seconds: a timer that was forgotten would still be there.
seen.timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
console.log(JSON.stringify(seen));
