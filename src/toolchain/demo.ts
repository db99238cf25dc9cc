import pc from 'picocolors';
import { ApsError, createApsClients } from '../client/index.js';
import { createMockServer } from '../mock/server.js';
import { bundleDocuments } from './bundle.js';
import { camelCase } from './families.js';
import { compareGenerated, generateFiles } from './generate.js';
import { eachOperation, onlyRedirects, type OpenApiDocument } from './openapi.js';
import { lintDocuments } from './redocly.js';
import { requestSamples, type Sample } from './samples.js';
import { formatTable } from './table.js';

type Method = (init: Sample['init']) => { withResponse(): Promise<{ data: unknown; response: Response }> };

/** A step of the demo did not do what it should; `mend` says what to do about it. */
class StepError extends Error {
  constructor(
    message: string,
    readonly mend: string,
  ) {
    super(message);
  }
}

/**
 * Runs the whole line, from the documents to typed calls of the mock, and prints what happens.
 *
 * @returns the exit code: 0, or 1 when a step failed.
 */
export async function runDemo(): Promise<number> {
  try {
    const [, documents] = await Promise.all([step('lint', lint), step('bundle', bundle)]);
    await step('check', () => check(documents));
    await step('mock', () => callEverything(documents));
    return 0;
  } catch (error) {
    if (!(error instanceof FailedStep)) throw error;
    return 1;
  }
}

class FailedStep extends Error {}

async function step<T>(name: string, run: () => Promise<{ result: T; says: string }>): Promise<T> {
  const start = performance.now();
  try {
    const { result, says } = await run();
    console.log(`${pc.green('ok')}    ${name.padEnd(7)} ${says} ${pc.dim(`(${seconds(start)})`)}`);
    return result;
  } catch (error) {
    const { message, mend } = error as Partial<StepError>;
    console.error(`${pc.red('fail')}  ${name.padEnd(7)} ${message ?? String(error)}`);
    if (mend) console.error(`              ${mend}`);
    throw new FailedStep();
  }
}

async function lint() {
  const findings = await lintDocuments();
  const [first] = findings;
  if (first) {
    throw new StepError(
      `${first.place}: ${first.message} (${first.rule})${findings.length > 1 ? `, and ${findings.length - 1} more` : ''}`,
      'npm run lint:documents shows each finding with its line.',
    );
  }
  return { result: undefined, says: 'no finding' };
}

async function bundle() {
  const documents = await bundleDocuments();
  const counts = [...documents].map(([family, document]) => `${family} ${[...eachOperation(document)].length}`);
  return { result: documents, says: `operations: ${counts.join(', ')}` };
}

async function check(documents: Map<string, OpenApiDocument>) {
  const [problem] = await compareGenerated(await generateFiles(documents));
  if (problem) throw new StepError(problem, 'npm run generate writes generated/ anew.');
  return { result: undefined, says: 'generated/ is what openapi/ gives' };
}

async function callEverything(documents: Map<string, OpenApiDocument>) {
  const server = await createMockServer({ documents: documents.values() });
  try {
    const clients = createApsClients({ auth: 'demo-token', baseUrl: server.url }) as unknown as Record<
      string,
      Record<string, Method>
    >;
    const rows: string[][] = [];
    for (const [family, document] of documents) {
      for (const { item, operation } of eachOperation(document)) {
        const method = clients[camelCase(family)]?.[operation.operationId];
        if (!method)
          throw new StepError(`The client has no ${operation.operationId}.`, `Add ${family} to src/client/index.ts.`);
        for (const sample of requestSamples(document, item, operation)) {
          rows.push([family, operation.operationId, ...(await call(method, sample, onlyRedirects(operation)))]);
        }
      }
    }
    console.log(formatTable(['family', 'operation', 'request', 'status', 'what came back', 'ms'], rows));
    return { result: undefined, says: `${rows.length} calls answered at ${server.url}` };
  } finally {
    await server.close();
  }
}

/** Calls an operation; where redirects are all it answers with, one is what it should do, and it is not followed. */
async function call(method: Method, { name, init }: Sample, redirects: boolean): Promise<string[]> {
  const start = performance.now();
  let line = '';
  const fetchNoting = (request: Request) => {
    line = requestLine(request);
    return fetch(request);
  };
  const row = (status: number, what: string) => {
    const elapsed = (performance.now() - start).toFixed(0);
    return [name ? `${line}  ${name}` : line, String(status), what, elapsed];
  };
  try {
    const redirect = redirects ? 'manual' : 'follow';
    const { data, response } = await method({ ...init, redirect, fetch: fetchNoting } as Sample['init']).withResponse();
    return row(response.status, data === undefined ? 'no body' : describe(data));
  } catch (error) {
    if (!(error instanceof ApsError)) throw error;
    const { status, headers } = error;
    if (redirects && status >= 300 && status < 400) return row(status, `to ${headers.get('Location')}`);
    throw new StepError(error.message, 'The mock refuses the example: mend the example or the schema in openapi/.');
  }
}

function requestLine({ method, url }: Request): string {
  const { pathname, search } = new URL(url);
  const parts = decodeURIComponent(pathname).split('/');
  return `${method} …/${parts.at(-1)}${search ? '?…' : ''}`;
}

function describe(data: unknown): string {
  if (Array.isArray(data)) return `${data.length} × ${describe(data[0])}`;
  if (typeof data !== 'object' || data === null) return String(data);
  const names = Object.keys(data);
  return `{ ${names.slice(0, 4).join(', ')}${names.length > 4 ? `, … ${names.length} in all` : ''} }`;
}

const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
