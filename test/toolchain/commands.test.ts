import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFamilies, root } from '../../src/toolchain/families.js';
import { onlyRedirects } from '../../src/toolchain/openapi.js';
import { operations } from '../support/documents.js';
import { copyWorkspace, finish, start, toolchain } from '../support/workspace.js';

describe('demo', () => {
  it('calls every operation', async () => {
    const { code, stdout } = await finish(start(root, toolchain, 'demo'));
    expect(code).toBe(0);
    for (const { id, operation } of operations) {
      // Pages for browsers answer with a redirect and nothing else.
      const answer = onlyRedirects(operation) ? '302 +to https://' : '20[0-9] ';
      expect(stdout).toMatch(new RegExp(` ${id} .* ${answer}`));
    }
  });

  it.each([
    [
      'lint',
      'openapi/submittals/paths/items_{itemId}_attachments.yaml',
      'x-confidence: documented',
      'x-confidence: sure',
    ],
    ['bundle', 'openapi/submittals/openapi.yaml', 'paths/items_', 'paths/itms_'],
    ['check', 'generated/submittals.ts', 'urnTypeId: "2"', 'urnTypeId: "3"'],
  ])('names the step that fails: %s', async (step, file, from, to) => {
    const workspace = await copyWorkspace();
    await workspace.edit(file, from, to);
    const { code, stderr } = await workspace.run(toolchain, 'demo');
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^fail  ${step} .*${file.split('/')[1]}`, 'm'));
  });
});

describe('generate', () => {
  it('gives the same twice, and nothing that belongs to no family', async () => {
    const workspace = await copyWorkspace();
    const generated = join(workspace.folder, 'generated');
    const before = await readFolder(generated);
    await writeFile(join(generated, 'left-over.ts'), '');
    for (let time = 0; time < 2; time++) {
      expect((await workspace.run(toolchain, 'generate')).code).toBe(0);
      expect(await readFolder(generated)).toEqual(before);
    }
  });
});

describe('check', () => {
  it.each(['submittals.ts', 'operations.ts'])('notices that %s was edited', async (file) => {
    const workspace = await copyWorkspace();
    await workspace.edit(`generated/${file}`, 'Do not edit.', 'Edited.');
    const { code, stderr } = await workspace.run(toolchain, 'check');
    expect(code).toBe(1);
    expect(stderr).toContain(`generated/${file}`);
    expect(stderr).toContain('npm run generate');
  });

  it('notices that a document has changed', async () => {
    const workspace = await copyWorkspace();
    await workspace.edit('openapi/submittals/schemas/NewAttachment.yaml', '  - urnTypeId\n', '');
    const { code, stderr } = await workspace.run(toolchain, 'check');
    expect(code).toBe(1);
    expect(stderr).toContain('generated/submittals.ts');
    expect(stderr).not.toContain('generated/relationships.ts');
  });

  it('notices a missing and a surplus file', async () => {
    const workspace = await copyWorkspace();
    await rm(join(workspace.folder, 'generated/tradetapp.ts'));
    await writeFile(join(workspace.folder, 'generated/surplus.ts'), '');
    const { code, stderr } = await workspace.run(toolchain, 'check');
    expect(code).toBe(1);
    expect(stderr).toContain('generated/tradetapp.ts is missing');
    expect(stderr).toContain('generated/surplus.ts');
  });
});

describe('score', () => {
  /** One family is scored as all are, and sooner. */
  async function copyOneFamily() {
    const workspace = await copyWorkspace();
    const others = listFamilies().filter((family) => family !== 'oss');
    for (const family of others) await rm(join(workspace.folder, 'openapi', family), { recursive: true });
    return workspace;
  }

  it('fails when a total falls, and when a bar is missed', async () => {
    const workspace = await copyOneFamily();
    await workspace.edit('openapi/oss/parameters/bucketKey.yaml', 'description:', 'x-nothing:');
    const { code, stderr } = await workspace.run(toolchain, 'score');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^oss: documentationQuality is [\d.]+ instead of 100\.$/m);
    expect(stderr).toMatch(/^oss: the total fell from [\d.]+ to [\d.]+\.$/m);
  });

  it('asks to record a total that has no record', async () => {
    const workspace = await copyOneFamily();
    await writeFile(join(workspace.folder, 'openapi/score.json'), '{}');
    expect((await workspace.run(toolchain, 'score')).code).toBe(1);
    expect((await workspace.run(toolchain, 'score', '--record')).code).toBe(0);
    expect((await workspace.run(toolchain, 'score')).code).toBe(0);
  });
});

describe('help', () => {
  it.each([
    ['review', 'npm run review -- [options]'],
    ['doubts', 'npm run doubts -- [options] [family...]'],
    ['check-release', 'npm run check:release -- [options] <tag>'],
  ])('of %s is what one types', async (command, usage) => {
    const { stdout } = await finish(start(root, toolchain, command, '--help'));
    expect(stdout.split('\n')[0]).toBe(`Usage: ${usage}`);
  });
});

describe('bench', () => {
  it('explains itself', async () => {
    const { code, stdout } = await finish(start(root, 'test/bench/main.ts', '--help'));
    expect({ code, quick: stdout.includes('--quick') }).toEqual({ code: 0, quick: true });
  });
});

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]!]));
}
