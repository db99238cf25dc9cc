import { execFile } from 'node:child_process';

/** What was asked for cannot be done; the message is one line that says why. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}

class GitError extends Error {}

/** Runs git in a folder and gives what it prints. */
export function git(folder: string, args: string[], options: { env?: NodeJS.ProcessEnv; input?: string } = {}) {
  return new Promise<string>((resolve, reject) => {
    const env = { ...process.env, ...options.env };
    const child = execFile('git', args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const reason = error.code === 'ENOENT' ? 'git is not installed' : stderr.trim().split('\n').at(-1);
      reject(new GitError(`git ${args[0]}: ${reason || error.message}`));
    });
    child.stdin?.on('error', () => {}).end(options.input ?? '');
  });
}

/**
 * The commit that a ref names.
 *
 * @throws {BadInputError} when there is no such commit, or no repository.
 */
export async function findCommit(folder: string, ref: string): Promise<string> {
  await git(folder, ['rev-parse', '--git-dir']).catch((error: Error) => {
    const reason = /not a git repository/.test(error.message) ? `${folder} is not in a git repository` : error.message;
    throw new BadInputError(`${reason}.`);
  });
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await git(folder, args).catch(() => '');
  if (!commit) {
    throw new BadInputError(`'${ref}' names no commit of this repository; fetch it, or name a branch, tag or commit.`);
  }
  return commit.trim();
}
