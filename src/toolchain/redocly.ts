import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './families.js';

const bin = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

export interface Finding {
  rule: string;
  message: string;
  /** `file:line:column`, relative to the repository. */
  place: string;
  file: string;
  line?: number;
  /** The node within the file. */
  pointer?: string;
}

/** Runs the Redocly command line in the repository; never throws for an exit code other than 0. */
export const redocly = (...args: string[]) => redoclyIn(root, ...args);

/** The same in another folder, such as a copy of the repository. */
export function redoclyIn(cwd: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    // Without a terminal Redocly still counts columns and colours; neither belongs into what we read.
    const env = { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [bin, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) || 1 : 0, stdout, stderr });
    });
  });
}

interface LintOutput {
  problems: {
    ruleId: string;
    message: string;
    location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[];
  }[];
}

/** Lints families, all of them unless named. */
export const lintDocuments = (...families: string[]) => lintIn(root, ...families);

/** The same in another folder, by the rules that stand there. */
export async function lintIn(folder: string, ...families: string[]): Promise<Finding[]> {
  const { stdout, stderr } = await redoclyIn(folder, 'lint', ...families, '--format=json');
  // One JSON text a document, end to end.
  const outputs = stdout.split(/(?<=^\})(?=\{)/m).map((text) => parseJson<LintOutput>(text, stderr));
  return outputs
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, message, location: [first] }) => ({
      rule: ruleId,
      message,
      place: [first?.source.ref, first?.start?.line, first?.start?.col].filter((part) => part !== undefined).join(':'),
      file: first?.source.ref ?? '',
      line: first?.start?.line,
      pointer: first?.pointer,
    }));
}

/** The JSON that Redocly prints; anything it prints before is its own talk. */
export function parseJson<T>(stdout: string, stderr: string): T {
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`Redocly gave no JSON: ${stderr.trim().split('\n').at(-1)}`);
  return JSON.parse(stdout.slice(start)) as T;
}
