import type { Doubt } from '../doubts/doubts.js';
import { markdownTable } from '../table.js';
import { nameOperation, type Change } from './change.js';
import { groupFindings } from './findings.js';
import type { FamilyReview, Review } from './review.js';

/** The report as a page: for a job's summary or a comment on a pull request. */
export function asMarkdown({ base, impact, problems, families, findings, generated }: Review): string {
  const touched = families.filter(({ state }) => state !== 'unchanged');
  return [
    `# Contract review against \`${base.ref}\` (${base.commit.slice(0, 7)})`,
    impact ? `The gravest change is **${impact}**.` : 'The contract is the same.',
    ...(problems.length > 0
      ? [
          section(
            'Versions to raise',
            problems.map(({ file, line, message }) => `- **\`${file}:${line}\`** ${message}`),
          ),
        ]
      : []),
    markdownTable(
      ['Family', 'State', 'Impact', 'Version', 'Score', 'Doubts'],
      families.map((review) => [
        `\`${review.family}\``,
        review.state,
        review.impact ?? '',
        move(review.version),
        move(review.score),
        move(review.doubts),
      ]),
    ),
    ...(findings.length > 0
      ? [
          section(
            'New lint findings',
            groupFindings(findings).map(
              ({ first: { place, rule, message }, more }) =>
                `- \`${place}\`${more ? ` and ${more} more:` : ''} ${message} (${rule})`,
            ),
          ),
        ]
      : []),
    ...(generated.length > 0
      ? [
          section('Generated code', [
            ...generated.map((line) => `- ${line}`),
            '',
            'Run `npm run generate` and commit the result.',
          ]),
        ]
      : []),
    ...touched.filter(({ changes }) => changes.length > 0).map(formatFamily),
  ].join('\n\n');
}

function formatFamily({ family, changes, doubts }: FamilyReview): string {
  const contract = changes.filter(({ provenance }) => !provenance);
  const [grave, patches] = [
    contract.filter(({ impact }) => impact !== 'patch'),
    contract.filter(({ impact }) => impact === 'patch'),
  ];
  const provenance = changes.filter((change) => change.provenance);
  return [
    `## ${family}`,
    ...(grave.length > 0 ? [changeTable(grave)] : []),
    ...(patches.length > 0 ? [fold(`Patches: ${patches.length}`, changeTable(patches))] : []),
    ...(provenance.length > 0 ? [`### Provenance of ${operationsIn(provenance)}`, provenanceTable(provenance)] : []),
    ...doubtList('New doubts', 'head', doubts.added),
    ...doubtList('Doubts that are gone', 'base', doubts.gone),
  ].join('\n\n');
}

const changeTable = (changes: Change[]) =>
  markdownTable(
    ['Impact', 'Operation', 'Place', 'Direction', 'Change', 'Source'],
    changes.map((change) => [
      change.impact === 'major' ? '**major**' : change.impact,
      operationOf(change),
      change.place,
      change.direction,
      change.what.join(' '),
      sourceOf(change),
    ]),
  );

const provenanceTable = (changes: Change[]) =>
  markdownTable(
    ['Operation', 'Place', 'Change', 'Source'],
    changes.map((change) => [operationOf(change), change.place, change.what.join(' '), sourceOf(change)]),
  );

function operationOf(change: Change): string {
  const { name, more } = nameOperation(change);
  return more ? `${code(name)} and ${more} more` : code(name);
}

const sourceOf = ({ side, file, line }: Pick<Change, 'side' | 'file' | 'line'>) =>
  `${code(`${file}:${line}`)}${side === 'base' ? ' (base)' : ''}`;

function doubtList(title: string, side: Change['side'], doubts: Doubt[]): string[] {
  const lines = doubts.map(({ file, line, unsure }) => `- ${sourceOf({ side, file, line })} ${unsure}`);
  return lines.length > 0 ? [`### ${title}`, lines.join('\n')] : [];
}

function operationsIn(changes: Change[]): string {
  const operations = new Set(changes.map((change) => code(nameOperation(change).name) || 'the document'));
  return [...operations].join(', ');
}

const section = (title: string, lines: string[]) => [`## ${title}`, '', ...lines].join('\n');

const fold = (title: string, text: string) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;

const code = (text: string) => (text ? `\`${text}\`` : '');

/** `85 → 86`, or the one where nothing changed. */
function move({ before, after }: { before?: string | number; after?: string | number }): string {
  if (before === after) return String(before ?? '');
  return `${before ?? 'none'} → ${after ?? 'none'}`;
}
