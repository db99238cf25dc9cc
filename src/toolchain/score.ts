import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CircularDocumentError, withBundles } from './bundle.js';
import { listFamilies, root } from './families.js';
import { parseJson, redoclyIn } from './redocly.js';

const file = join(root, 'openapi/score.json');

/** Sub-scores that good writing alone can bring to the top. The others depend on the shape of the service. */
const topped = ['documentationQuality', 'exampleCoverage', 'errorClarity', 'identifierClarity'] as const;

interface ScoreOutput {
  agentReadiness: number;
  discoverability: number;
  subscores: Record<string, number>;
  rawMetrics: { operationCount: number };
}

/** Totals of `redocly score` by family. */
export type Totals = Record<string, number>;

/**
 * Scores every family.
 *
 * @returns the totals, and what is wrong with them, a line each.
 */
export async function scoreDocuments(): Promise<{ totals: Totals; problems: string[] }> {
  const recorded = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Totals;
  const scores = await scoreFamilies();
  const totals: Totals = {};
  const problems: string[] = [];
  for (const [family, { agentReadiness: total, discoverability, subscores, rawMetrics }] of scores) {
    totals[family] = total;
    for (const name of topped) {
      const percent = 100 * (subscores[name] ?? 0);
      if (percent < 100) problems.push(`${family}: ${name} is ${percent.toFixed(1)} instead of 100.`);
    }
    // Redocly takes a tenth of a point off for every operation there is, whatever is written.
    const reachable = Math.round(100 - rawMetrics.operationCount / 10);
    if (discoverability < reachable)
      problems.push(`${family}: discoverability is ${discoverability} instead of ${reachable}.`);
    const before = recorded[family];
    if (before !== undefined && total < before) problems.push(`${family}: the total fell from ${before} to ${total}.`);
    if (before === undefined || total > before) {
      problems.push(
        `${family}: the total is ${total}, not the recorded ${before ?? '(none)'}; record it with npm run score -- --record.`,
      );
    }
  }
  return { totals, problems };
}

export async function recordTotals(totals: Totals): Promise<void> {
  await writeFile(file, `${JSON.stringify(totals, null, 2)}\n`);
}

/**
 * What `redocly score` says of families, all of them unless named.
 *
 * @param folder what `openapi/` stands in
 */
export async function scoreFamilies(families = listFamilies(), folder = root): Promise<Map<string, ScoreOutput>> {
  try {
    // Redocly looks into a shared response only once, and finds no error example in an operation that has it second.
    return await scoreBundles(families, folder, ['--dereferenced']);
  } catch (error) {
    if (!(error instanceof CircularDocumentError)) throw error;
    if (families.length === 1) return scoreBundles(families, folder, []);
    const scores = await Promise.all(families.map((family) => scoreFamilies([family], folder)));
    return new Map(scores.flatMap((score) => [...score]));
  }
}

function scoreBundles(families: string[], folder: string, flags: string[]): Promise<Map<string, ScoreOutput>> {
  return withBundles({ folder, families, flags }, async (files) => {
    const entries = [...files].map(async ([family, path]) => {
      const { stdout, stderr } = await redoclyIn(folder, 'score', path, '--format=json');
      return [family, parseJson<ScoreOutput>(stdout, stderr)] as const;
    });
    return new Map(await Promise.all(entries));
  });
}
