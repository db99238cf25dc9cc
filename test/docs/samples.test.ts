import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlSample } from '../../src/toolchain/docs/samples/curl.js';
import { typescriptSample } from '../../src/toolchain/docs/samples/typescript.js';
import { root } from '../../src/toolchain/families.js';
import { noCurl } from '../support/curl.js';
import { operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import type { Ran, RunnerManifest } from './run-samples.js';

const run = promisify(execFile);
const mock = useMock();
const samples = operations.map((found) => ({ ...found, name: `${found.family}.${found.id}` }));
const server = samples[0]!.document.servers[0]!.url;

/** The statuses a call that goes well may end with: redirects where there is nothing else. */
function documentedSuccess({ operation }: (typeof samples)[number]): number[] {
  const statuses = Object.keys(operation.responses).filter((status) => /^[23]/.test(status));
  const successes = statuses.filter((status) => status.startsWith('2'));
  return (successes.length > 0 ? successes : statuses).map(Number);
}

it('shows nothing that looks like a key or a token', async () => {
  for (const { family, document, ...found } of samples) {
    const text = `${curlSample(document, found)}\n${await typescriptSample(family, document, found)}`;
    expect(text).not.toMatch(/\beyJ[\w-]{8}|\bAKIA[A-Z0-9]{8}|X-Amz-Signature=(?!example|EXAMPLE)/);
    expect(text).not.toContain('undefined');
  }
});

describe('the TypeScript samples', () => {
  let folder: string;
  const node = (...args: string[]) =>
    run(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }).catch(
      (error: { stdout: string; stderr: string }) => {
        throw new Error(error.stdout + error.stderr);
      },
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aps-samples-'));
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
      paths: {
        'aps-contracts/auth': [join(root, 'src/client/auth/index.ts')],
        'aps-contracts/*': [join(root, 'src/client/*.ts')],
      },
    };
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
    const manifest: RunnerManifest = { server, paging: {} };
    for (const { name, operation } of samples)
      if (operation['x-pagination']) manifest.paging[name] = operation['x-pagination'];
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    for (const { name, family, document, ...found } of samples) {
      await writeFile(join(folder, `${name}.mts`), `${await typescriptSample(family, document, found)}\n`);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('compile', async () => {
    await node(join(root, 'node_modules/typescript/bin/tsc'), '-p', folder);
  });

  it('get the documented success from the mock, every one', async () => {
    const { stdout } = await node('--import', 'tsx', join(root, 'test/docs/run-samples.ts'), folder, mock.url);
    const ran = new Map((JSON.parse(stdout) as Ran[]).map((result) => [result.id, result]));
    expect(ran.size).toBe(samples.length);
    for (const sample of samples) {
      const { statuses, error } = ran.get(sample.name)!;
      expect({ name: sample.name, statuses, error }).toEqual({ name: sample.name, statuses: [expect.any(Number)] });
      expect(documentedSuccess(sample), sample.name).toContain(statuses[0]);
    }
  });
});

describe.skipIf(noCurl)(`the curl samples${noCurl ? ` (skipped: ${noCurl})` : ''}`, () => {
  const env = { ...process.env, APS_TOKEN: 'test-token', APS_CLIENT_ID: 'test-client', APS_CLIENT_SECRET: 'example' };

  it.each(samples)('$name gets the documented success from the mock', async (sample) => {
    const text = curlSample(sample.document, sample);
    expect(text).toMatch(/^curl /);
    expect(text.split(server)).toHaveLength(2);
    const script = text
      .replace(server, () => mock.url)
      .replace(/^curl (-i )?/, () => `curl -sS -o /dev/null -w '%{http_code}' `);
    const { stdout } = await run('sh', ['-c', script], { env });
    expect(documentedSuccess(sample)).toContain(Number(stdout));
  });
});
