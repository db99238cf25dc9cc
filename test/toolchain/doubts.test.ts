import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import type { Doubt } from '../../src/toolchain/doubts/doubts.js';
import { documents } from '../support/documents.js';
import { copyWorkspace, finish, start, toolchain } from '../support/workspace.js';

interface Output {
  total: number;
  families: Record<string, number>;
  doubts: Doubt[];
}

const list = (...args: string[]) => finish(start(root, toolchain, 'doubts', ...args));

/** What is unsure in a bundled document: every `x-doubts` of its text, wherever it stands. */
function unsureIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = (node as { 'x-doubts'?: { unsure: string }[] })['x-doubts'] ?? [];
  return [...own.map(({ unsure }) => unsure.trim()), ...Object.values(node).flatMap(unsureIn)];
}

describe('doubts', () => {
  it('lists every doubt of the bundled documents, each place once', async () => {
    const { code, stdout } = await list('--format', 'json');
    expect(code).toBe(0);
    const { total, families, doubts } = JSON.parse(stdout) as Output;
    expect(doubts).toHaveLength(total);
    for (const [family, document] of documents) {
      const own = doubts.filter((doubt) => doubt.families.includes(family));
      expect(new Set(own.map(({ unsure }) => unsure))).toEqual(new Set(unsureIn(document)));
      expect(families[family]).toBe(own.length);
    }
    const places = doubts.map(({ file, pointer, unsure }) => `${file}${pointer} ${unsure}`);
    expect(new Set(places).size).toBe(total);
  });

  it('says where a doubt stands, which operations it is about, and what its sources are called', async () => {
    const { stdout } = await list('submittals', '--format', 'json');
    const { doubts } = JSON.parse(stdout) as Output;
    const doubt = doubts.find(
      ({ pointer, file }) => file.endsWith('NewAttachment.yaml') && pointer.endsWith('Uploaded'),
    );
    expect(doubt).toMatchObject({
      families: ['submittals'],
      file: 'openapi/submittals/schemas/NewAttachment.yaml',
      pointer: '#/properties/isFileUploaded',
      label: 'properties › isFileUploaded',
      operations: expect.arrayContaining(['createAttachment']) as unknown,
    });
    expect(doubt?.sources[0]).toMatchObject({ key: 'attachments-post', title: 'Reference page of POST attachments' });
    const text = await readFile(join(root, doubt!.file), 'utf8');
    expect(text.split('\n')[doubt!.line - 1]).toContain('unsure:');
    for (const { families } of doubts) expect(families).toEqual(['submittals']);
  });

  it('lists a doubt of a shared file once and counts it for each family', async () => {
    const workspace = await copyWorkspace();
    const file = join(workspace.folder, 'openapi/shared/security/threeLegged.yaml');
    await writeFile(file, `${await readFile(file, 'utf8')}x-doubts: [{ unsure: Is it shared?, sources: [] }]\n`);
    const { stdout } = await workspace.run(toolchain, 'doubts', 'relationships', 'submittals', '--format', 'json');
    const { doubts } = JSON.parse(stdout) as Output;
    const shared = doubts.filter(({ unsure }) => unsure === 'Is it shared?');
    expect(shared).toMatchObject([{ families: ['relationships', 'submittals'], operations: [] }]);
  });

  it.each([
    ['table', /^in createAttachment +- Reference page of POST attachments$/m, /^in all +\d+$/m],
    ['markdown', /^\| `openapi\/submittals\/.+`createAttachment`.+\[Reference page/m, /^\| in all \| \d+ \|$/m],
  ])('prints a %s with totals', async (format, line, total) => {
    const { code, stdout } = await list('submittals', '--format', format);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
    expect(stdout).toMatch(total);
  });

  it('says which families there are when it is given another', async () => {
    const { code, stderr } = await list('submitals');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: there is no family "submitals"; there are .*submittals.*\.\n$/);
  });

  it('names the file that it cannot read', async () => {
    const workspace = await copyWorkspace();
    await workspace.edit('openapi/submittals/schemas/Attachment.yaml', 'type:', 'type: [');
    const { code, stderr } = await workspace.run(toolchain, 'doubts', 'submittals');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^openapi\/submittals\/schemas\/Attachment\.yaml: .+\n$/);
  });
});
