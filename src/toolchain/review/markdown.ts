import { markdownTable } from '../table.js';
import type { Change } from './change.js';
import type { FamilyReview, Review } from './review.js';

/** The report as a page: for a job's summary or a comment on a pull request. */
export function asMarkdown({ base, impact, problems, families, findings }: Review): string {
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
            findings.map(({ place, rule, message }) => `- \`${place}\` ${message} (${rule})`),
          ),
        ]
      : []),
    ...touched.filter(({ changes }) => changes.length > 0).map(formatFamily),
  ].join('\n\n');
}

function formatFamily({ family, changes }: FamilyReview): string {
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
  ].join('\n\n');
}

const changeTable = (changes: Change[]) =>
  markdownTable(
    ['Impact', 'Operation', 'Place', 'Direction', 'Change', 'Source'],
    changes.map(({ impact, operation, place, direction, what, file, line }) => [
      impact === 'major' ? '**major**' : impact,
      code(operation),
      place,
      direction,
      what.join(' '),
      code(`${file}:${line}`),
    ]),
  );

const provenanceTable = (changes: Change[]) =>
  markdownTable(
    ['Operation', 'Place', 'Change', 'Source'],
    changes.map(({ operation, place, what, file, line }) => [
      code(operation),
      place,
      what.join(' '),
      code(`${file}:${line}`),
    ]),
  );

function operationsIn(changes: Change[]): string {
  const operations = new Set(changes.map(({ operation }) => (operation ? code(operation) : 'the document')));
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
