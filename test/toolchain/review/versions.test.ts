import { describe, expect, it } from 'vitest';
import { gravest, type Impact } from '../../../src/toolchain/review/impact.js';
import { reviewContract } from '../../../src/toolchain/review/review.js';
import { checkFamily, checkPackage, type Problem } from '../../../src/toolchain/review/versions.js';
import { SourceFiles } from '../../../src/toolchain/source-files.js';
import { useFixtureRepositories, type FixtureRepository } from '../../support/fixture-repository.js';

const newRepository = useFixtureRepositories();

type Edit = (repository: FixtureRepository) => Promise<void>;

const petsAt =
  (version: string): Edit =>
  ({ edit }) =>
    edit('pets/openapi.yaml', 'version: 0.4.2', `version: ${version}`);
const storesAt =
  (version: string): Edit =>
  ({ edit }) =>
    edit('stores/openapi.yaml', 'version: 1.2.3', `version: ${version}`);
const packageAt =
  (version: string): Edit =>
  ({ edit }) =>
    edit('../package.json', '"version": "0.4.2"', `"version": "${version}"`);
const changeset =
  (bump: string, name = 'fixture-contracts'): Edit =>
  ({ write }) =>
    write('.changeset/new-limits.md', `---\n'${name}': ${bump}\n---\n\nOther limits.\n`);

interface Case {
  what: string;
  /** What became of the contract, by family. */
  impacts?: Record<string, Impact>;
  edits: Edit[];
  /** Part of the message of each problem, after its file. */
  problems: string[];
}

const cases: Case[] = [
  {
    what: 'asks for both versions where nothing was raised',
    impacts: { pets: 'major' },
    edits: [],
    problems: [
      'openapi/pets/openapi.yaml:4 info.version: The version of pets: it stayed 0.4.2, and the change needs a minor version, which stands for a major one below 1.0.0. Set info.version in openapi/pets/openapi.yaml to 0.5.0 or higher.',
      "package.json:3 version: No changeset raises fixture-contracts, and the change of the contract needs a minor version, which stands for a major one below 1.0.0. Run npm run changeset and choose minor, or write .changeset/<name>.md with `'fixture-contracts': minor` in its head.",
    ],
  },
  {
    what: 'takes a minor version for a break below 1.0.0',
    impacts: { pets: 'major' },
    edits: [petsAt('0.5.0'), changeset('minor')],
    problems: [],
  },
  {
    what: 'takes more than is needed',
    impacts: { pets: 'minor' },
    edits: [petsAt('1.0.0'), changeset('major')],
    problems: [],
  },
  {
    what: 'takes no patch for a break',
    impacts: { pets: 'major' },
    edits: [petsAt('0.4.3'), changeset('patch')],
    problems: [
      'openapi/pets/openapi.yaml:4 info.version: The version of pets: it went from 0.4.2 to 0.4.3 only',
      '.changeset/new-limits.md:1 fixture-contracts: .changeset/new-limits.md raises fixture-contracts by a patch version only',
    ],
  },
  {
    what: 'takes no patch for growth',
    impacts: { pets: 'minor' },
    edits: [petsAt('0.4.3'), changeset('minor')],
    problems: [
      'openapi/pets/openapi.yaml:4 info.version: The version of pets: it went from 0.4.2 to 0.4.3 only, and the change needs a minor version. ',
    ],
  },
  {
    what: 'takes a patch for prose',
    impacts: { pets: 'patch' },
    edits: [petsAt('0.4.3'), changeset('patch')],
    problems: [],
  },
  {
    what: 'asks for a patch where prose changed',
    impacts: { pets: 'patch' },
    edits: [],
    problems: ['openapi/pets/openapi.yaml:4 info.version: ', 'package.json:3 version: No changeset raises'],
  },
  {
    what: 'takes no minor version for a break from 1.0.0 on',
    impacts: { stores: 'major' },
    edits: [storesAt('1.3.0'), changeset('minor')],
    problems: [
      'openapi/stores/openapi.yaml:4 info.version: The version of stores: it went from 1.2.3 to 1.3.0 only, and the change needs a major version. Set info.version in openapi/stores/openapi.yaml to 2.0.0 or higher.',
    ],
  },
  {
    what: 'takes a major version for a break from 1.0.0 on',
    impacts: { stores: 'major' },
    edits: [storesAt('2.0.0'), changeset('minor')],
    problems: [],
  },
  {
    what: 'takes the gravest change of all families for the package',
    impacts: { pets: 'patch', stores: 'major' },
    edits: [petsAt('0.4.3'), storesAt('2.0.0'), changeset('patch')],
    problems: ['.changeset/new-limits.md:1 fixture-contracts: '],
  },
  {
    what: "takes the package's own version for a changeset",
    impacts: { pets: 'minor' },
    edits: [petsAt('0.5.0'), packageAt('0.5.0')],
    problems: [],
  },
  {
    what: 'takes no changeset of another package',
    impacts: { pets: 'minor' },
    edits: [petsAt('0.5.0'), changeset('minor', 'something-else')],
    problems: ['package.json:3 version: No changeset raises fixture-contracts'],
  },
  {
    what: 'names a changeset that cannot be read',
    impacts: { pets: 'minor' },
    edits: [petsAt('0.5.0'), packageAt('0.5.0'), ({ write }) => write('.changeset/broken.md', 'Other limits.\n')],
    problems: ['.changeset/broken.md:1 releases: It is no changeset: '],
  },
  {
    what: 'lets no version go back',
    edits: [petsAt('0.4.1')],
    problems: ['openapi/pets/openapi.yaml:4 info.version: The version of pets: it went back from 0.4.2 to 0.4.1. '],
  },
  {
    what: 'knows what is no version',
    impacts: { pets: 'minor' },
    edits: [petsAt('next'), changeset('minor')],
    problems: [
      "openapi/pets/openapi.yaml:4 info.version: The version of pets: 'next' is not a version of the form 1.2.3. ",
    ],
  },
  { what: 'asks for nothing where nothing changed', edits: [], problems: [] },
];

const text = ({ file, line, field, message }: Problem) => `${file}:${line} ${field}: ${message}`;

describe('the check of versions', () => {
  it.concurrent.each(cases)('$what', async ({ impacts = {}, edits, problems }) => {
    const [base, head] = await Promise.all([newRepository(), newRepository()]);
    for (const edit of edits) await edit(head);
    const sides = [new SourceFiles(base.folder), new SourceFiles(head.folder)] as const;
    const found = [
      ...['pets', 'stores'].flatMap((family) => checkFamily(family, ...sides, impacts[family])),
      ...(await checkPackage(base.folder, head.folder, gravest(Object.values(impacts)))),
    ];
    expect(found.map(text)).toEqual(problems.map((problem) => expect.stringContaining(problem) as string));
  });
});

describe('a review', () => {
  const tooLittle =
    '.changeset/new-limits.md:1 fixture-contracts: .changeset/new-limits.md raises fixture-contracts by';

  it.concurrent.each<{ what: string; edits: Edit[]; needs: string }>([
    {
      what: 'is new',
      edits: [
        async ({ read, write }) => write('openapi/shops/openapi.yaml', await read('openapi/stores/openapi.yaml')),
        async ({ read, write }) =>
          write('openapi/shops/paths/stores.yaml', await read('openapi/stores/paths/stores.yaml')),
      ],
      needs: 'a minor version. ',
    },
    {
      what: 'is gone',
      edits: [({ remove }) => remove('stores')],
      needs: 'a minor version, which stands for a major one below 1.0.0. ',
    },
  ])('asks for more than a patch of the package where a family $what', async ({ edits, needs }) => {
    const repository = await newRepository();
    for (const edit of [...edits, changeset('patch')]) await edit(repository);
    const { problems } = await reviewContract(repository.folder, 'base', { quality: false });
    expect(problems.map(text)).toEqual([expect.stringContaining(tooLittle)]);
    expect(problems[0]!.message).toContain(needs);
  });

  it('asks for what it finds, and counts no changeset that the base has already', async () => {
    const repository = await newRepository();
    await changeset('major')(repository);
    await repository.commit('Note something else');
    await repository.edit('pets/paths/pets.yaml', 'maximum: 50', 'maximum: 20');
    const { problems } = await reviewContract(repository.folder, 'HEAD', { quality: false });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'openapi/pets/openapi.yaml info.version',
      'package.json version',
    ]);
  });
});
