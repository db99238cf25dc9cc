import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import { documents } from './documents.js';
import { makeInstalled } from './installed.js';

/** The command as a package has it, for the tests of a file: it starts in no time, as its documents are bundled. */
export function useCommand() {
  let folder: string;
  beforeAll(async () => {
    folder = await makeInstalled(documents, join(root, 'node_modules'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { start: (...args: string[]) => startCommand(folder, ...args) };
}

/** Starts the command of a folder; ended when the test is over, should it still run. */
export function startCommand(folder: string, ...args: string[]): ChildProcess {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(folder, 'dist/src/cli/main.js'), ...args], { cwd: folder, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
