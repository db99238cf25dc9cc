import { isDeepStrictEqual } from 'node:util';
import { ApsConfiguration, SdkManagerBuilder, StaticAuthenticationProvider } from '@aps_sdk/autodesk-sdkmanager';
import { IssuesClient } from '@aps_sdk/construction-issues';
import createFetchClient from 'openapi-fetch';
import type { paths } from '../../generated/relationships.js';
import { familyUrl } from './subjects.js';

/** One way to make the call and read its JSON. */
export type Contender = () => Promise<unknown>;

// As long as an access token of APS.
const token = 'a'.repeat(900);
const containerId = '04074497-ed5d-4ea3-861d-1f146418f5bb';
const query = { domain: 'autodesk-bim360-issue', type: 'issue', pageLimit: 10 };
const template = '/bim360/relationship/v2/containers/{containerId}/relationships:search';

const makers = {
  'bare fetch': bareFetch,
  'openapi-fetch': openapiFetch,
  'aps-contracts': apsContracts,
  'Autodesk SDK': autodeskSdk,
} as const;

export type ContenderName = keyof typeof makers;
export const contenderNames = Object.keys(makers) as ContenderName[];

/**
 * One contender, set up as its own documentation has it.
 *
 * @throws {Error} when it gives another answer than bare fetch.
 */
export async function makeContender(name: ContenderName, baseUrl: string): Promise<Contender> {
  // axios would send the calls through a proxy that the environment names.
  process.env.NO_PROXY = process.env.no_proxy = '127.0.0.1';
  const call = await makers[name](baseUrl);
  if (!isDeepStrictEqual(await call(), await bareFetch(baseUrl)())) {
    throw new Error(`${name} gives another answer than bare fetch`);
  }
  return call;
}

function bareFetch(baseUrl: string): Contender {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const url = `${baseUrl}${template.replace('{containerId}', containerId)}?${search.toString()}`;
  const headers = { Authorization: `Bearer ${token}` };
  return async () => (await fetch(url, { headers })).json() as Promise<unknown>;
}

function openapiFetch(baseUrl: string): Contender {
  const client = createFetchClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  return async () => (await client.GET(template, { params: { path: { containerId }, query } })).data;
}

/** The built package. Its types come from the sources, so that these compile without a build. */
async function apsContracts(baseUrl: string): Promise<Contender> {
  const built = (await import(familyUrl)) as typeof import('../../src/client/relationships.js');
  const client = built.createRelationshipsClient({ auth: () => token, baseUrl });
  return async () => client.searchRelationships({ params: { path: { containerId }, query } });
}

/**
 * A list call of another family, as there is no package for relationships; retry, breaker and timeout as shipped. Its
 * retry library warns of too many abort listeners as soon as more than ten calls are under way.
 */
function autodeskSdk(baseUrl: string): Contender {
  const configuration = new ApsConfiguration({});
  configuration.baseAddress = new URL(baseUrl);
  const sdkManager = SdkManagerBuilder.create().addApsConfiguration(configuration).build();
  const client = new IssuesClient({ sdkManager, authenticationProvider: new StaticAuthenticationProvider(token) });
  return () => client.getIssues(containerId, { filterStatus: 'open', filterValid: true, limit: 10 });
}
