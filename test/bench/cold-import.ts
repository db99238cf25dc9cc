import { spawnSync } from 'node:child_process';
import { familyUrl, root, sdk } from './subjects.js';
import { inTurn, median, medianDifference } from './statistics.js';

export interface ImportTime {
  subject: string;
  /** Median wall time of the process, in milliseconds. */
  process: number;
  /** Median of what it took longer than an empty process of the same round, in milliseconds. */
  milliseconds: number;
}

const scripts = {
  nothing: '',
  'aps-contracts': `import ${JSON.stringify(familyUrl)}`,
  'Autodesk SDK': `import ${JSON.stringify(sdk)}`,
};
type Subject = keyof typeof scripts;

/** Times fresh processes that import a package and end. */
export function measureColdImport(quick: boolean): ImportTime[] {
  const subjects = Object.keys(scripts) as Subject[];
  const samples: Record<Subject, number[]> = { nothing: [], 'aps-contracts': [], 'Autodesk SDK': [] };
  for (const subject of subjects) timeProcess(subject); // fills the file cache
  for (let round = 0; round < (quick ? 7 : 21); round++) {
    for (const subject of inTurn(subjects, round)) samples[subject].push(timeProcess(subject));
  }
  return subjects.map((subject) => ({
    subject,
    process: median(samples[subject]),
    milliseconds: medianDifference(samples[subject], samples.nothing),
  }));
}

function timeProcess(subject: Subject): number {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', scripts[subject] || ';'],
    { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' },
  );
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`importing ${subject} failed: ${error?.message ?? stderr}`);
  return elapsed;
}
