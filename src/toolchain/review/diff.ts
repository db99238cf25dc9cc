import { relative, resolve } from 'node:path';
import { BrokenDocumentError } from '../bundle.js';
import { documentPath } from '../families.js';
import { parseJson, redoclyIn } from '../redocly.js';
import { methods, type PathItem } from '../openapi.js';
import { indexUsers, type FindUsers } from '../operations.js';
import { pathOfFragment } from '../pointer.js';
import type { SourceFiles } from '../source-files.js';
import type { Change } from './change.js';
import { describePlace } from './place.js';
import type { Impact } from './impact.js';

interface Spot {
  file: string;
  line: number;
  pointer: string;
  value?: unknown;
}

interface RedoclyChange {
  path: string;
  typeName: string;
  kind: 'added' | 'removed' | 'modified';
  impact: Impact;
  property?: string;
  verdicts: { ruleId: string; impact: Impact; message: string }[];
  base?: Spot;
  revision?: Spot;
}

const provenanceTypes = ['ApsClaims', 'ApsDoubt', 'ApsDoubts', 'ApsSource', 'ApsSources'];
const provenanceProperties = ['x-confidence', 'x-required-confidence', 'x-taken-from', 'x-mended'];

/**
 * The changes of a family's contract by `redocly diff` and the house rules for it. It reads the documents where they
 * stand: a file that moves, or a reference that leads to the same by another way, is no change to it.
 *
 * @throws {BrokenDocumentError} when it cannot compare them.
 */
export async function diffFamily(family: string, base: SourceFiles, head: SourceFiles): Promise<Change[]> {
  const document = documentPath(family);
  const args = ['diff', resolve(base.folder, document), document, '--format=json', '--fail-on=none'];
  const { code, stdout, stderr } = await redoclyIn(head.folder, ...args);
  if (code !== 0) throw new BrokenDocumentError(`${document}: redocly diff cannot compare it: ${reasonIn(stderr)}`);
  const { changes } = parseJson<{ changes: RedoclyChange[] }>(stdout, stderr);
  const sides = {
    base: { files: base, findUsers: indexUsers(base, family) },
    head: { files: head, findUsers: indexUsers(head, family) },
  };
  return changes
    .filter((change) => !isVersion(change) && !isComponent(change))
    .map((change) => translate(change, document, sides));
}

const isVersion = ({ typeName, property }: RedoclyChange) => typeName === 'Info' && property === 'version';

/** A component that comes, goes or gets another name: what it means shows where it is referred to. */
const isComponent = ({ path, kind, property, impact }: RedoclyChange) =>
  impact === 'patch' && /^#\/components\b/.test(path) && (kind !== 'modified' || property === 'key');

type Sides = Record<Change['side'], { files: SourceFiles; findUsers: FindUsers }>;

function translate(change: RedoclyChange, document: string, sides: Sides): Change {
  const { kind, path, verdicts, impact, typeName, property } = change;
  const spot = (kind === 'removed' ? change.base : change.revision)!;
  const side = kind === 'removed' ? 'base' : 'head';
  const { files, findUsers } = sides[side];
  const file = relative(files.folder, resolve(sides.head.files.folder, spot.file));
  const telling = verdicts.filter((verdict) => verdict.impact === impact && !isDirection(verdict));
  return {
    impact,
    operations: findUsers({ file, path: pathOfFragment(spot.pointer) }),
    ...(typeName === 'PathItem' ? describePath(spot, path) : describePlace(files, document, path)),
    direction: (verdicts.find(isDirection)?.message ?? '') as Change['direction'],
    what: telling.length > 0 ? telling.map(({ message }) => message) : [tell(change)],
    rules: telling.map(({ ruleId }) => ruleId),
    provenance: provenanceTypes.includes(typeName) || provenanceProperties.includes(property ?? ''),
    side,
    file,
    line: spot.line,
    pointer: spot.pointer,
  };
}

/** A path as a whole by the operations it has. */
function describePath({ value }: Spot, pointer: string): Pick<Change, 'operation' | 'operations' | 'place'> {
  const ids = methods.flatMap((method) => (value as PathItem | undefined)?.[method]?.operationId ?? []);
  return { operation: ids.join(', '), operations: ids, place: pathOfFragment(pointer).at(-1) ?? '' };
}

const isDirection = ({ ruleId }: { ruleId: string }) => ruleId === 'house/direction';

/** What no rule has a word for. */
function tell({ kind, typeName, property, base, revision }: RedoclyChange): string {
  if (kind !== 'modified') return `${kind === 'added' ? 'Added' : 'Removed'}${subject((revision ?? base)?.value)}.`;
  if (property === 'key') return `Renamed from \`${String(base?.value)}\` to \`${String(revision?.value)}\`.`;
  if (base?.value === undefined) return `\`${property}\` was added${subject(revision?.value)}.`;
  if (revision?.value === undefined) return `\`${property}\` was removed${subject(base.value)}.`;
  const short = [base.value, revision.value].map((value) => JSON.stringify(value));
  const tellBoth = typeName.startsWith('Aps') || short.every((text) => text.length <= 60);
  return `\`${property}\` changed${tellBoth ? ` from ${short[0]} to ${short[1]}` : ''}.`;
}

/** A doubt by what is unsure, short values as they are, and nothing of the rest. */
function subject(value: unknown): string {
  const doubts = (Array.isArray(value) ? value : [value]) as ({ unsure?: unknown } | null | undefined)[];
  const unsure = doubts.map((doubt) => doubt?.unsure).filter((text) => typeof text === 'string');
  if (unsure.length > 0) return `: ${unsure.join(' ')}`.replace(/\.$/, '');
  const text = typeof value === 'object' ? '' : JSON.stringify(value);
  return text && text.length <= 60 ? `: ${text}` : '';
}

function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(\[\d+\]|❌|Error)|not|fail/i.test(line) && !/Node\.js|deprecat/i.test(line)) ??
    'no reason given.'
  );
}
