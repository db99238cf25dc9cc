import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asAnnotations } from '../../../src/toolchain/review/github.js';
import { groupFindings, newFindings } from '../../../src/toolchain/review/findings.js';
import { asMarkdown } from '../../../src/toolchain/review/markdown.js';
import { reviewContract, type Review } from '../../../src/toolchain/review/review.js';
import type { Finding } from '../../../src/toolchain/redocly.js';
import { scoreFamilies } from '../../../src/toolchain/score.js';
import { useFixtureRepositories, type FixtureRepository } from '../../support/fixture-repository.js';
import { finish, start, toolchain } from '../../support/workspace.js';

const newRepository = useFixtureRepositories('src');

const review = ({ folder }: { folder: string }, ...args: string[]) =>
  finish(start(folder, toolchain, 'review', ...args));

/** A change with something in it for each part of the report. */
async function change({ edit }: FixtureRepository) {
  await edit('pets/paths/pets.yaml', 'Finds pets.', 'Finds all pets.');
  await edit('pets/paths/pets.yaml', '    operation: [page]', '    operation: [page, pag]');
  await edit('pets/paths/pets.yaml', 'maximum: 50', 'maximum: 20');
  await edit('pets/schemas/Pet.yaml', 'properties:\n', 'properties:\n  age:\n    type: integer\n');
  await edit(
    'pets/schemas/Owner.yaml',
    'type: object\n',
    'type: object\nx-doubts: [{ unsure: Is it?, sources: [page] }]\n',
  );
}

describe('review', () => {
  /** One review, looked at from all sides. */
  async function prepare() {
    const repository = await newRepository();
    await change(repository);
    await repository.git('add', 'openapi/pets/paths');
    await repository.write('openapi/pets/notes.txt', 'Not known to git.');
    const before = await state(repository);
    const summary = join(repository.folder, '../summary.md');
    const { code, stdout, stderr } = await review(
      repository,
      ...['--base', 'base', '--format', 'json', '--summary', summary],
    );
    const page = await readFile(summary, 'utf8');
    return { repository, before, code, stderr, report: JSON.parse(stdout) as Review, page };
  }
  let prepared: ReturnType<typeof prepare> | undefined;
  const reviewed = () => (prepared ??= prepare());

  it('says what must be raised', async () => {
    const { code, stderr } = await reviewed();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^openapi\/pets\/openapi\.yaml:4: The version of pets: .+\npackage\.json:3: .+\n$/);
  });

  it('touches nothing of the user', async () => {
    const { repository, before } = await reviewed();
    expect(await state(repository)).toEqual(before);
  });

  it('gives a program all of it', async () => {
    const { repository, report } = await reviewed();
    const { impact, base, families, problems, findings } = report;
    const commit = (await repository.git('rev-parse', 'base')).trim();
    expect({ impact, base }).toEqual({ impact: 'major', base: { ref: 'base', commit } });
    expect(families.map(({ family, state }) => `${family} ${state}`)).toEqual(['pets changed', 'stores unchanged']);
    expect([problems.length, findings.length]).toEqual([2, 2]);
  });

  it('says that generated/ is out of date, and how to mend it', async () => {
    const { page, report } = await reviewed();
    expect(report.generated).toEqual([expect.stringContaining('generated')]);
    expect(page).toContain(`- ${report.generated[0]}`);
    expect(page).toContain('Run `npm run generate` and commit the result.');
  });

  it('scores both sides as the score does', async () => {
    const { repository, report } = await reviewed();
    const scores = await scoreFamilies(['pets', 'stores'], repository.folder);
    const { score } = report.families.find(({ family }) => family === 'pets')!;
    expect(score.before).toBeTypeOf('number');
    expect(score.after).toBe(scores.get('pets')!.agentReadiness);
  });

  it('shows a reviewer what must be raised, and what became of each family', async () => {
    const { page } = await reviewed();
    expect(page).toMatch(/^# Contract review against `base` \([\da-f]{7}\)$/m);
    expect(page).toMatch(/^- \*\*`openapi\/pets\/openapi\.yaml:4`\*\* The version of pets: it stayed 0\.4\.2/m);
    expect(page).toMatch(/^\| `pets` \| changed \| major \| 0\.4\.2 \| [\d.]+( → [\d.]+)? \| 0 → 1 \|$/m);
    expect(page).toMatch(/^\| `stores` \| unchanged \| {2}\| 1\.2\.3 \| {2}\| 0 \|$/m);
  });

  it('shows the findings that are new, among many that are not', async () => {
    const { page } = await reviewed();
    const findings = /## New lint findings\n\n([^]*?)\n\n/.exec(page)![1]!.split('\n');
    expect(findings).toEqual([
      expect.stringMatching(
        /^- `openapi\/pets\/paths\/pets\.yaml:10:\d+` Source `pag` is not .+ \(house\/provenance\)$/,
      ),
      expect.stringMatching(/^- `openapi\/pets\/schemas\/Pet\.yaml:\d+:\d+` .+ \(house\/property-description\)$/),
    ]);
  });

  it('shows what breaks first, and provenance apart', async () => {
    const { page } = await reviewed();
    const major = page.indexOf('| **major** | `findPets` | parameters › limit › schema | request |');
    const minor = page.search(/\| minor \| `findPets` and 3 more \| responses › 200 .+ › age \| response \|/);
    const patch = page.indexOf('| patch | `findPets` |  |  | `description` changed');
    expect(major).toBeGreaterThan(0);
    expect(minor).toBeGreaterThan(major);
    expect(patch).toBeGreaterThan(minor);
    expect(page).toMatch(/^### Provenance of `findPets`$/m);
    expect(page).toMatch(/\| `findPets` \| x-source \| `operation` changed from \["page"\] to \["page","pag"\]\. \|/);
    expect(page).toMatch(/^### New doubts\n\n- `openapi\/pets\/schemas\/Owner\.yaml:2` Is it\?$/m);
    expect(page).toMatch(/x-doubts \| Added: Is it\?\. \|/);
  });

  it('annotates the lines of a pull request', async () => {
    const { report } = await reviewed();
    const lines = asAnnotations(report).split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) (file=[^:,]+,line=\d+,)?title=[^:]+::.+$/);
    expect(lines.map((line) => line.split('::').slice(0, 2).join('::'))).toEqual([
      '::error file=openapi/pets/openapi.yaml,line=4,title=info.version',
      '::error file=package.json,line=3,title=version',
      '::warning file=openapi/pets/paths/pets.yaml,line=10,title=house/provenance',
      '::warning file=openapi/pets/schemas/Pet.yaml,line=8,title=house/property-description',
      '::warning title=generated',
      '::warning file=openapi/pets/paths/pets.yaml,line=29,title=major%2C request',
      '::notice file=openapi/pets/schemas/Pet.yaml,line=8,title=minor%2C response',
    ]);
  });

  it('prints annotations', async () => {
    const other = await newRepository();
    await other.edit('pets/openapi.yaml', '0.4.2', '0.4.1');
    const { code, stdout } = await review(other, '--base', 'base', '--format', 'github');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=openapi\/pets\/openapi\.yaml,line=4,title=info\.version::The version .+\n$/);
  });

  it('is content where nothing changed', async () => {
    const { code, stdout } = await review(await newRepository(), '--base', 'HEAD');
    expect(code).toBe(0);
    expect(stdout).toContain('The contract is the same.');
  });

  it.each([
    ['nonsense', "'nonsense' names no commit of this repository"],
    ['--upload-pack=x', "'--upload-pack=x' names no commit of this repository"],
  ])('says in one line that %s is no commit', async (ref, message) => {
    const { code, stdout, stderr } = await review(await newRepository(), `--base=${ref}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^review: .+\.\n$/);
    expect(stderr).toContain(message);
  });

  it('says in one line that there is no repository', async () => {
    const repository = await newRepository();
    await rm(join(repository.folder, '.git'), { recursive: true });
    const { code, stderr } = await review(repository, '--base', 'HEAD');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^review: .+ is not in a git repository\.\n$/);
  });

  it('asks for the base, and knows its formats', async () => {
    const repository = await newRepository();
    expect(await review(repository)).toMatchObject({ code: 2, stderr: expect.stringContaining('--base') as string });
    expect((await review(repository, '--base', 'HEAD', '--format', 'xml')).code).toBe(2);
  });

  it('names the file of a document that cannot be read', async () => {
    const repository = await newRepository();
    await repository.edit('pets/openapi.yaml', 'paths/pets.yaml', 'paths/pts.yaml');
    const { code, stderr } = await review(repository, '--base', 'HEAD');
    expect(code).toBe(1);
    expect(stderr).toBe('openapi/pets/openapi.yaml:9: paths/pts.yaml leads to no file.\n');
    await repository.commit('Break it');
    await repository.edit('pets/openapi.yaml', 'paths/pts.yaml', 'paths/pets.yaml');
    const after = await review(repository, '--base', 'HEAD');
    expect(after.stderr).toBe('openapi/pets/openapi.yaml:9: paths/pts.yaml leads to no file. (at HEAD)\n');
  });
});

describe('a change', () => {
  it('of a schema concerns every operation that uses it', async () => {
    const { folder, edit } = await newRepository();
    await edit('pets/schemas/Pet.yaml', '[cat, dog]', '[bird, cat, dog]');
    const review = await reviewContract(folder, 'base', { quality: false });
    expect(review.families[0]!.changes).toMatchObject([
      { operation: 'findPets', operations: ['findPets', 'createPet', 'getPet', 'searchPets'], side: 'head' },
    ]);
    expect(asMarkdown(review)).toContain('| `findPets` and 3 more |');
    expect(asAnnotations(review)).toContain('::findPets and 3 more: ');
  });

  it('that takes something away has its line in the base', async () => {
    const { folder, edit } = await newRepository();
    await edit('pets/schemas/Pet.yaml', '  owner:\n    $ref: Owner.yaml\n', '');
    const review = await reviewContract(folder, 'base', { quality: false });
    expect(review.families[0]!.changes[0]).toMatchObject({ side: 'base', impact: 'major' });
    expect(asMarkdown(review)).toMatch(/`openapi\/pets\/schemas\/\w+\.yaml:\d+` \(base\) \|/);
    expect(asAnnotations(review)).toMatch(/^::warning file=openapi\/pets\/schemas\/\w+\.yaml,title=major/m);
  });
});

describe('new findings', () => {
  const finding = (rule: string, file: string, line: number, pointer: string): Finding => {
    return { rule, message: `${rule}!`, file, line, pointer, place: `${file}:${line}` };
  };
  const old = finding('a', 'one.yaml', 3, '#/x');

  it.each([
    ['the same on another line', finding('a', 'one.yaml', 9, '#/x'), 0],
    ['the same in a file with another name', finding('a', 'two.yaml', 3, '#/x'), 0],
    ['another place', finding('a', 'one.yaml', 3, '#/y'), 1],
    ['another rule', finding('b', 'one.yaml', 3, '#/x'), 1],
  ])('%s', (_, found, count) => {
    expect(newFindings([old], [found])).toHaveLength(count);
    expect(newFindings([old], [found, old])).toHaveLength(1);
  });

  it('that say the same are told once', () => {
    const [second, other] = [finding('a', 'two.yaml', 4, '#/y'), finding('b', 'one.yaml', 1, '#')];
    expect(groupFindings([old, other, second])).toEqual([
      { first: old, more: 1 },
      { first: other, more: 0 },
    ]);
  });
});

/** All that a user could miss: the files, and what git thinks of them. */
async function state({ git }: FixtureRepository) {
  return [
    await git('status', '--porcelain=v2', '--untracked-files=all'),
    await git('diff'),
    await git('worktree', 'list'),
  ];
}
