import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, median, medianRatio } from './statistics.js';
import { root } from './subjects.js';

export interface TypeCheckTime {
  subject: string;
  /** Types that the compiler had to make for what the file uses. */
  instantiations: number;
  /** Median wall time of the compiler, in milliseconds. */
  milliseconds: number;
  /** Median of the ratios to openapi-fetch of the same round. */
  toPlain: number;
}

const files = { 'aps-contracts': 'ours.ts', 'openapi-fetch': 'plain.ts' };
type Subject = keyof typeof files;

/** Compiles a file that uses each family, once with the built package and once with openapi-fetch and the same types. */
export function measureTypeCheck(quick: boolean): TypeCheckTime[] {
  const subjects = Object.keys(files) as Subject[];
  // Below the root, so that packages are found as usual.
  const folder = mkdtempSync(join(root, 'dist/type-check-'));
  try {
    for (const subject of subjects) writeFileSync(join(folder, `${subject}.json`), configuration(subject));
    const compileSubject = (subject: Subject) => compile(join(folder, `${subject}.json`));
    const instantiations = Object.fromEntries(
      subjects.map((subject) => [subject, compileSubject(subject).instantiations]),
    );
    const samples: Record<Subject, number[]> = { 'aps-contracts': [], 'openapi-fetch': [] };
    for (let round = 0; round < (quick ? 3 : 9); round++) {
      for (const subject of inTurn(subjects, round)) samples[subject].push(compileSubject(subject).milliseconds);
    }
    return subjects.map((subject) => ({
      subject,
      instantiations: instantiations[subject]!,
      milliseconds: median(samples[subject]),
      toPlain: medianRatio(samples[subject], samples['openapi-fetch']),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const configuration = (subject: Subject) =>
  JSON.stringify({
    extends: '../../tsconfig.json',
    compilerOptions: {
      paths: { 'aps-contracts/*': ['../src/client/*.d.ts'] },
      types: [],
      allowJs: false,
      checkJs: false,
    },
    include: [],
    files: [`../../test/bench/type-check/${files[subject]}`],
  });

function compile(project: string): { instantiations: number; milliseconds: number } {
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', project, '--extendedDiagnostics'],
    { encoding: 'utf8' },
  );
  const milliseconds = performance.now() - start;
  const instantiations = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
  if (status !== 0 || instantiations === undefined) throw new Error(`compiling ${project} failed: ${stdout}`);
  return { instantiations: Number(instantiations), milliseconds };
}
