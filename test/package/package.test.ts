import { execFile, spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { camelCase, listFamilies, root } from '../../src/toolchain/families.js';
import { operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';

const run = promisify(execFile);
const families = listFamilies();
const mock = useMock();

/** Other Nodes to try, as paths; `.ci/run` installs one of each line we support. */
const otherNodes = (process.env.APS_TEST_NODES ?? '').split(':').filter(Boolean);
if (process.env.CI && otherNodes.length === 0) throw new Error('APS_TEST_NODES names no Node; see .ci/run.');

/** A Node that tells what it loads: 20 does not. */
const hookable = [process.execPath, ...otherNodes].find(
  (node) => String(spawnSync(node, ['-p', "'registerHooks' in require('node:module')"]).stdout) === 'true\n',
);

let consumer: string;
let packed: string[];
let tarball: string;

/** A project that has nothing but the packed package and its dependencies. */
beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'aps-consumer-'));
  const modules = join(consumer, 'node_modules');
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', consumer], { cwd: root });
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = files.map(({ path }) => path);
  tarball = filename;
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
      packed.filter(
        (path) => !/^(dist\/(src\/client|src\/cli|generated|openapi)\/|[A-Za-z]+\.(md|json)$|LICENSE$)/.test(path),
      ),
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

  it('has the command, which says what it lacks', async () => {
    const folder = join(consumer, 'node_modules/aps-contracts');
    const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    const command = join(folder, bin['aps-contracts']!);
    expect((await run(command, ['mock', '--help'])).stdout).toContain('--rate-limit');
    await expect(run(command, ['mock', '--port', '0'])).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^mock: Prism is not installed, .+\n$/) as string,
    });
  });

  it('passes publint and attw', async () => {
    const { messages } = await publint({
      pkgDir: join(consumer, 'node_modules/aps-contracts'),
      pack: false,
      strict: true,
    });
    expect(messages).toEqual([]);
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // A project of the CommonJS kind gets the modules by require(), which all our Nodes do for ES modules.
    await run(process.execPath, [attw, join(consumer, tarball), '--profile', 'esm-only', '--no-emoji'], { cwd: root });
  });

  it('gives the documents, as JSON and as YAML', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      import document from 'aps-contracts/openapi/submittals.json' with { type: 'json' };
      const yaml = readFileSync(fileURLToPath(import.meta.resolve('aps-contracts/openapi/submittals.yaml')), 'utf8');
      console.log(JSON.stringify({ document, yaml }));`;
    await writeFile(join(consumer, 'documents.mjs'), script);
    const { stdout } = await run(process.execPath, ['--no-warnings', join(consumer, 'documents.mjs')]);
    const { document, yaml } = JSON.parse(stdout) as { document: unknown; yaml: string };
    // Not the `documents` of the tests: the mock resolves the references in those.
    expect(document).toEqual(new Map(JSON.parse(inject('documents')) as [string, unknown][]).get('submittals'));
    expect(parse(yaml)).toEqual(document);
  });

  // Node 20 cannot watch what is loaded.
  it.skipIf(!hookable)('loads nothing but openapi-fetch with a family', async () => {
    const script = `
      import { registerHooks } from 'node:module';
      const seen = new Set();
      registerHooks({ resolve: (name, context, next) => { const found = next(name, context); seen.add(found.url); return found; } });
      await import('aps-contracts/submittals');
      console.log(JSON.stringify([...seen]));`;
    await writeFile(join(consumer, 'loads.mjs'), script);
    const { stdout } = await run(hookable!, [join(consumer, 'loads.mjs')]);
    const elsewhere = (JSON.parse(stdout) as string[]).filter((url) => !url.includes('/node_modules/aps-contracts/'));
    expect(elsewhere.map((url) => /node_modules\/([^/]+)/.exec(url)?.[1])).toEqual(['openapi-fetch']);
  });

  it('is built for browsers by Vite, one family without the others', async () => {
    const folder = join(consumer, 'vite');
    await mkdir(folder);
    await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
    await writeFile(
      join(folder, 'main.js'),
      `import { createSubmittalsClient } from 'aps-contracts';
       globalThis.client = createSubmittalsClient({ auth: 'a-token' });`,
    );
    const result = (await build({ root: folder, logLevel: 'silent', build: { write: false } })) as {
      output: { type: string; code?: string }[];
    };
    const code = result.output.map((file) => file.code ?? '').join('');
    expect(code).toContain('/construction/submittals/v2/');
    expect(code).not.toContain('/bim360/relationship/v2/');
    expect(code).not.toContain('oauth4webapi');
  });

  it('tells an editor what a method does, what it needs and where that stands', async () => {
    const file = join(consumer, 'hover.mts');
    const text = `import { createSubmittalsClient } from 'aps-contracts/submittals';
      createSubmittalsClient({ auth: 'a-token' }).createAttachment;`;
    await writeFile(file, text);
    const service = ts.createLanguageService({
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const content = ts.sys.readFile(name);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => consumer,
      getCompilationSettings: () => ({
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        types: [],
      }),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => ts.sys.fileExists(name),
      readFile: (name) => ts.sys.readFile(name),
    });
    const info = service.getQuickInfoAtPosition(file, text.indexOf('createAttachment;'));
    const { operation } = operations.find(({ id }) => id === 'createAttachment')!;
    const shown = ts.displayPartsToString(info?.documentation);
    expect(shown).toContain(operation.summary);
    expect(shown).toContain('`data:write`');
    expect(info?.tags?.map(({ name, text }) => `${name} ${ts.displayPartsToString(text)}`).join()).toMatch(/^see http/);
    service.dispose();
  });

  const compilers = ['typescript-oldest', 'typescript', 'typescript-newest'];
  const resolutions = ['nodenext', 'bundler'];
  it.each(compilers.flatMap((compiler) => resolutions.map((resolution) => ({ compiler, resolution }))))(
    'is typed for $compiler with moduleResolution $resolution',
    async ({ compiler, resolution }) => {
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
      const folder = join(consumer, `${compiler}-${resolution}`);
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
      await run(process.execPath, [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', folder]);
    },
  );
});
