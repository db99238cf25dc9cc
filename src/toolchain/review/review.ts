import { BrokenDocumentError, bundleDocuments } from '../bundle.js';
import { findDoubts, type Doubt } from '../doubts/doubts.js';
import { documentPath, listFamilies } from '../families.js';
import { compareGenerated, generateFiles } from '../generate.js';
import { lintIn, type Finding } from '../redocly.js';
import { scoreFamilies } from '../score.js';
import { SourceFiles } from '../source-files.js';
import { withTreeOf } from './base-tree.js';
import type { Change } from './change.js';
import { diffFamily } from './diff.js';
import { diffExamples } from './examples.js';
import { newFindings, subtract } from './findings.js';
import { findCommit } from './git.js';
import { byImpact, gravest, type Impact } from './impact.js';
import { createPool } from './pool.js';
import { checkFamily, checkPackage, versionOf, type Problem } from './versions.js';

/** Before and after; undefined on the side where there is none. */
interface BeforeAfter<T> {
  before?: T;
  after?: T;
}

/** What became of one family. */
export interface FamilyReview {
  family: string;
  state: 'added' | 'removed' | 'changed' | 'unchanged';
  /** One that is removed breaks whoever imports it; one that is added is more to use. */
  impact?: Impact;
  version: BeforeAfter<string>;
  score: BeforeAfter<number>;
  doubts: BeforeAfter<number> & {
    /** Those of a family that stays which only one side has. */
    gone: Doubt[];
    added: Doubt[];
  };
  /** The gravest first. */
  changes: Change[];
}

/** What a reviewer must know about a change of the contract. */
export interface Review {
  base: { ref: string; commit: string };
  impact?: Impact;
  /** Empty where the versions were raised as the change requires. */
  problems: Problem[];
  families: FamilyReview[];
  /** Lint findings that the base does not have. */
  findings: Finding[];
  /** What is wrong with `generated/`, a line each, where the contract changed. `npm run generate` mends it. */
  generated: string[];
}

/** What is compared; all of it unless turned off. */
export interface ReviewOptions {
  /** Lint findings, scores and `generated/`, which take most of the time. */
  quality?: boolean;
}

/** Compares the contract in a working tree with that of a commit. */
export async function reviewContract(
  folder: string,
  ref: string,
  { quality = true }: ReviewOptions = {},
): Promise<Review> {
  const commit = await findCommit(folder, ref);
  return withTreeOf(folder, commit, async (baseFolder) => {
    const run = createPool();
    const sides = { base: new SourceFiles(baseFolder), head: new SourceFiles(folder) };
    const known = { base: familiesIn(baseFolder), head: familiesIn(folder) };
    // What cannot be read is told before anything is started.
    readAll(sides.base, known.base, ` (at ${ref})`);
    readAll(sides.head, known.head);
    const names = [...new Set([...known.base, ...known.head])].sort();
    const [before, after, families] = await Promise.all([
      quality ? run(() => lintIn(baseFolder).catch(() => [])) : [],
      quality ? run(() => lintIn(folder)) : [],
      Promise.all(names.map((family) => reviewFamily(family, sides, known, run, quality))),
    ]);
    const changed = families.some(({ state }) => state !== 'unchanged');
    const impact = gravest(families.map((review) => review.impact));
    const raised = families.flatMap(({ family, state, impact }) =>
      state === 'changed' || state === 'unchanged' ? checkFamily(family, sides.base, sides.head, impact) : [],
    );
    return {
      base: { ref, commit },
      impact,
      problems: [...raised, ...(await checkPackage(baseFolder, folder, impact))],
      families,
      findings: newFindings(before, after),
      generated: quality && changed ? await checkGenerated(folder) : [],
    };
  });
}

async function reviewFamily(
  family: string,
  { base, head }: { base: SourceFiles; head: SourceFiles },
  known: { base: string[]; head: string[] },
  run: ReturnType<typeof createPool>,
  quality: boolean,
): Promise<FamilyReview> {
  const [before, after] = [known.base.includes(family), known.head.includes(family)];
  const same = before && after && sameTexts(base.texts(documentPath(family)), head.texts(documentPath(family)));
  const state = same ? 'unchanged' : !before ? 'added' : !after ? 'removed' : 'changed';
  const scored = quality && !same;
  const [changes, scoreBefore, scoreAfter] = await Promise.all([
    state === 'changed' ? run(() => diffFamily(family, base, head)) : [],
    scored && before ? run(() => scoreIn(base.folder, family)) : undefined,
    scored && after ? run(() => scoreIn(head.folder, family)) : undefined,
  ]);
  const examples = state === 'changed' ? diffExamples(family, base, head) : [];
  const doubts = {
    before: before ? findDoubts(base, [family]) : undefined,
    after: after ? findDoubts(head, [family]) : undefined,
  };
  const sorted = [...changes, ...examples].sort((a, b) => byImpact(a.impact, b.impact));
  return {
    family,
    // Files that changed need not mean anything to the contract.
    state: state === 'changed' && sorted.length === 0 ? 'unchanged' : state,
    impact: state === 'removed' ? 'major' : state === 'added' ? 'minor' : gravest(sorted.map(({ impact }) => impact)),
    version: {
      before: before ? versionOf(base, family) : undefined,
      after: after ? versionOf(head, family) : undefined,
    },
    score: { before: scoreBefore, after: scoreAfter },
    doubts: {
      before: doubts.before?.length,
      after: doubts.after?.length,
      gone: doubts.after ? newDoubts(doubts.after, doubts.before ?? []) : [],
      added: doubts.before ? newDoubts(doubts.before, doubts.after ?? []) : [],
    },
    changes: sorted,
  };
}

/** The doubts of one side that the other does not have, wherever they stand. */
function newDoubts(before: Doubt[], after: Doubt[]): Doubt[] {
  const place = ({ file, pointer, unsure }: Doubt) => `${file}${pointer} ${unsure}`;
  return subtract(subtract(after, before, place), subtract(before, after, place), ({ unsure }) => unsure);
}

/** What `npm run check` says. A contract that nothing can be generated from is worth a line, and not the review. */
async function checkGenerated(folder: string): Promise<string[]> {
  try {
    return await compareGenerated(await generateFiles(await bundleDocuments(undefined, folder)), folder);
  } catch (error) {
    return [`Nothing can be generated: ${(error as Error).message.split('\n')[0]}`];
  }
}

function readAll(files: SourceFiles, families: string[], where = '') {
  try {
    for (const family of families) files.texts(documentPath(family));
  } catch (error) {
    if (error instanceof BrokenDocumentError) error.message += where;
    throw error;
  }
}

function familiesIn(folder: string): string[] {
  try {
    return listFamilies(folder);
  } catch {
    return [];
  }
}

const sameTexts = (one: Map<string, string>, other: Map<string, string>) =>
  one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);

/** The total that `npm run score` gives as well; undefined where the document cannot be scored. */
async function scoreIn(folder: string, family: string): Promise<number | undefined> {
  try {
    return (await scoreFamilies([family], folder)).get(family)?.agentReadiness;
  } catch {
    return undefined;
  }
}
