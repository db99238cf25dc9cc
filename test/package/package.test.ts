import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { camelCase, listFamilies, root } from '../../src/toolchain/families.js';
import { useMock } from '../support/mock.js';

const run = promisify(execFile);
const families = listFamilies();
const mock = useMock();

/** Other Nodes to try, as paths; `.ci/run` installs one of each line we support. */
const otherNodes = (process.env.APS_TEST_NODES ?? '').split(':').filter(Boolean);
if (process.env.CI && otherNodes.length === 0) throw new Error('APS_TEST_NODES names no Node; see .ci/run.');

let consumer: string;
let packed: string[];

/** A project that has nothing but the packed package and its dependencies. */
beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'aps-consumer-'));
  const modules = join(consumer, 'node_modules');
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', consumer], { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = files.map(({ path }) => path);
  await mkdir(join(modules, 'aps-contracts'), { recursive: true });
  await run('tar', ['-xzf', join(consumer, filename), '-C', join(modules, 'aps-contracts'), '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) await symlink(join(root, 'node_modules', name), join(modules, name));
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rm(consumer, { recursive: true, force: true }));

const factory = (family: string) => `create${camelCase(`-${family}`)}Client`;

describe('the packed package', () => {
  it('holds the built client and nothing of the build', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/src/client/index.js']),
    );
    expect(
      packed.filter((path) => !/^(dist\/(src\/client|generated)\/|[A-Za-z]+\.(md|json)$|LICENSE$)/.test(path)),
    ).toEqual([]);
  });

  it.each(families)('gives aps-contracts/%s to import and require', async (family) => {
    const name = factory(family);
    const check = `if (typeof ${name}({ auth: 'a-token' }).raw.GET !== 'function') process.exit(1);`;
    await writeFile(join(consumer, `${family}.mjs`), `import { ${name} } from 'aps-contracts/${family}'; ${check}`);
    await writeFile(
      join(consumer, `${family}.cjs`),
      `const { ${name} } = require('aps-contracts/${family}'); ${check}`,
    );
    await run(process.execPath, [join(consumer, `${family}.mjs`)]);
    await run(process.execPath, [join(consumer, `${family}.cjs`)]);
  });

  it('gives a client of every family at the root', async () => {
    const script = `
      import * as root from 'aps-contracts';
      const clients = Object.keys(root.createApsClients({ auth: 'a-token' }));
      console.log(JSON.stringify({ clients, names: Object.keys(root) }));`;
    await writeFile(join(consumer, 'root.mjs'), script);
    const { stdout } = await run(process.execPath, [join(consumer, 'root.mjs')]);
    const { clients, names } = JSON.parse(stdout) as { clients: string[]; names: string[] };
    expect(clients.sort()).toEqual(families.map(camelCase).sort());
    expect(names).toEqual(expect.arrayContaining([...families.map(factory), 'createApsClients', 'ApsError']));
  });

  it.each([process.execPath, ...otherNodes])('works under %s and leaves nothing running', async (node) => {
    await copyFile(join(root, 'test/package/scenario.mjs'), join(consumer, 'scenario.mjs'));
    const { stdout } = await run(node, [join(consumer, 'scenario.mjs'), mock.url], { timeout: 20_000 });
    expect(JSON.parse(stdout)).toEqual({
      created: 201,
      qualification: '59d2b8660675250927442cbf',
      refused: true,
      items: ['2', '3', '4'],
      tokensElsewhere: ['none'],
      timedOut: true,
      aborted: 'gone',
      timers: [],
    });
  });

  it.each(['nodenext', 'bundler'])('is typed for moduleResolution %s', async (resolution) => {
    const options = {
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    const folder = join(consumer, resolution);
    await mkdir(folder);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }));
    await writeFile(
      join(folder, 'use.ts'),
      `import { createSubmittalsClient } from 'aps-contracts/submittals';
       import { createApsClients, ApsError } from 'aps-contracts';
       const submittals = createSubmittalsClient({ auth: 'a-token' });
       export const name: Promise<string> = submittals
         .createAttachment({ params: { path: { projectId: 'p', itemId: 'i' } }, body: { name: 'a', urnTypeId: '2' } })
         .then((attachment) => attachment.name);
       export const isApsError = (error: unknown) => error instanceof ApsError && error.status === 404;
       // @ts-expect-error the method has no such argument
       void createApsClients({ auth: 'a-token' }).tradetapp.getQualification({ params: { path: { id: '1' } } });`,
    );
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  });
});
