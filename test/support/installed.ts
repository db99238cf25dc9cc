import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { buildCli } from '../../src/toolchain/build-cli.js';
import { root } from '../../src/toolchain/families.js';
import { documents } from './documents.js';

/**
 * Makes a folder as a package is when it is installed: our code as JavaScript, the documents bundled, no sources.
 *
 * @returns the folder; its command is `dist/src/cli/main.js`.
 */
export async function makeInstalled(documents: Iterable<[string, object]>, modules?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-installed-'));
  await buildCli(join(folder, 'dist/src/cli'));
  await mkdir(join(folder, 'dist/openapi'));
  for (const [family, document] of documents) {
    await writeFile(join(folder, `dist/openapi/${family}.json`), JSON.stringify(document));
  }
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  if (modules !== undefined) await symlink(modules, join(folder, 'node_modules'));
  return folder;
}

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
