import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../src/toolchain/families.js';

/** A copy of the repository in which a test may break things. */
export interface Workspace {
  readonly folder: string;
  /** Replaces text in a file; the text must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Runs a script of ours with arguments, as npm would. */
  run(script: string, ...args: string[]): Promise<Finished>;
}

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export const toolchain = 'src/toolchain/main.ts';
export const cli = 'src/cli/main.ts';

/** Copies what the scripts need; removed when the test is over. */
export async function copyWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-workspace-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of [
    'openapi',
    'generated',
    'src',
    'package.json',
    'CHANGELOG.md',
    'redocly.yaml',
    '.redocly.lint-ignore.yaml',
    'tsconfig.json',
  ]) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    edit: (file, from, to) => editFile(join(folder, file), from, to),
    run: (script, ...args) => finish(start(folder, script, ...args)),
  };
}

export async function editFile(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}.`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

/** Starts a script of a repository; ended when the test is over, should it still run. */
export function start(folder: string, script: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits for the end of a process and gives all it printed. */
export function finish(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
}

/** Waits until a process prints what a pattern looks for. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.once('close', () => reject(new Error(`The process ended before it printed ${pattern}: ${text}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        const match = pattern.exec(text);
        if (match) resolve(match);
      });
    }
  });
}
