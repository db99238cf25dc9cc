import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import { editFile } from './workspace.js';

/** A git repository with a small contract of two families, `pets` 0.4.2 and `stores` 1.2.3, in which a test may commit. */
export interface FixtureRepository {
  readonly folder: string;
  /** Replaces text in a file below `openapi/`; the text must be there. */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
  /** Writes a file of the repository anew. */
  readonly write: (file: string, text: string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  /** Moves a file or a folder below `openapi/`. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Removes a file or a folder below `openapi/`. */
  readonly remove: (name: string) => Promise<void>;
  readonly commit: (message: string) => Promise<void>;
  readonly git: (...args: string[]) => Promise<string>;
}

const run = promisify(execFile);

/**
 * Fixture repositories for the tests of one file: each call gives a new one, all from the commit that is tagged `base`.
 *
 * @param parts what of our own repository comes in as well, such as its scripts
 */
export function useFixtureRepositories(...parts: string[]): () => Promise<FixtureRepository> {
  let scratch = '';
  let count = 0;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'aps-history-'));
    const first = open(join(scratch, 'base'));
    await cp(join(root, 'test/toolchain/review/fixture'), first.folder, { recursive: true });
    await cp(join(root, 'openapi/rules'), join(first.folder, 'openapi/rules'), { recursive: true });
    for (const part of parts) await cp(join(root, part), join(first.folder, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(first.folder, 'node_modules'));
    await first.write('.gitignore', 'node_modules\n');
    await first.git('init', '--quiet', '--initial-branch=main');
    await first.commit('Begin');
    await first.git('tag', 'base');
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));
  return async () => {
    const folder = join(scratch, `copy-${++count}`);
    await cp(join(scratch, 'base'), folder, { recursive: true, verbatimSymlinks: true });
    return open(folder);
  };
}

function open(folder: string): FixtureRepository {
  const below = (name: string) => join(folder, 'openapi', name);
  const git = async (...args: string[]) => {
    // Whatever the user has set up for git has no say here.
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const author = ['-c', 'user.name=Fixture', '-c', 'user.email=fixture@example.com'];
    return (await run('git', [...author, ...args], { cwd: folder, env })).stdout;
  };
  return {
    folder,
    git,
    edit: (file, from, to) => editFile(below(file), from, to),
    async write(file, text) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    read: (file) => readFile(join(folder, file), 'utf8'),
    async move(from, to) {
      await mkdir(dirname(below(to)), { recursive: true });
      await rename(below(from), below(to));
    },
    remove: (name) => rm(below(name), { recursive: true }),
    async commit(message) {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
  };
}
