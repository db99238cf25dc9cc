/**
 * Runs every TypeScript sample of a folder against the mock, in one process: `run-samples.ts <folder> <mock's URL>`.
 * Prints, as JSON, what each one got. The samples call production, as they would in a user's hands; only `fetch` knows
 * that it is the mock that answers.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the runner must know beside the samples. */
export interface RunnerManifest {
  server: string;
  /** JSON pointers into the answers of paged operations. */
  paging: Record<string, { items?: string; next?: string; more?: string; total?: string }>;
}

/** What a sample got. */
export interface Ran {
  id: string;
  statuses: number[];
  first?: unknown;
  error?: string;
}

const [folder, url] = process.argv.slice(2) as [string, string];
const { server, paging } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as RunnerManifest;
const realFetch = globalThis.fetch;
const results: Ran[] = [];
console.log = () => undefined;

for (const file of (await readdir(folder)).filter((name) => name.endsWith('.mts')).sort()) {
  const id = file.slice(0, -'.mts'.length);
  const ran: Ran = { id, statuses: [] };
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(`${server}/`)) throw new Error(`${id} calls ${request.url}.`);
    const isToken = request.url === `${server}/authentication/v2/token` && !id.startsWith('authentication.');
    // The mock keeps no state, so its lists have no end: the second page of any is a last one.
    if (paging[id] && !isToken && ran.statuses.length > 0) return Response.json(lastPage(ran.first, paging[id]));
    const response = await realFetch(new Request(request.url.replace(server, url), request));
    if (isToken) return response;
    ran.statuses.push(response.status);
    if (paging[id]) ran.first = await response.clone().json();
    return response;
  };
  try {
    await import(pathToFileURL(join(folder, file)).href);
  } catch (error) {
    ran.error = String(error);
  }
  results.push(ran);
}
process.stdout.write(JSON.stringify(results));

/** A page without items that names no next one. */
function lastPage(first: unknown, { items, next, more, total }: RunnerManifest['paging'][string]): unknown {
  const page = structuredClone(first);
  for (const [pointer, value] of [
    [items, []],
    [next, undefined],
    [more, false],
    [total, 0],
  ] as const) {
    if (pointer !== undefined) set(page, pointer.split('/').slice(1), value);
  }
  return page;
}

function set(node: unknown, [key, ...rest]: string[], value: unknown) {
  const parent = node as Record<string, unknown>;
  if (key === undefined || parent?.[key] === undefined) return;
  if (rest.length > 0) set(parent[key], rest, value);
  else parent[key] = value;
}
