import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of the bench that takes and gives messages. */
export interface Child {
  /** Its first message: it is ready. */
  readonly ready: unknown;
  /** Sends a message and gives the answer. */
  ask(message: object): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Starts a file of this folder as a process of its own.
 *
 * @throws {Error} when it ends before it is ready.
 */
export async function startChild(file: string, ...args: string[]): Promise<Child> {
  // Stdout is for the figures.
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  return {
    ready: await answer(child, exit),
    ask: (message) => {
      child.send(message);
      return answer(child, exit);
    },
    close: async () => {
      if (child.connected) child.disconnect();
      await exit;
    },
  };
}

const answer = (child: ChildProcess, exit: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    once(child, 'message').then(([message]) => message as unknown),
    exit.then(() => {
      throw new Error(`${child.spawnargs.at(-2)} ended before its time`);
    }),
  ]);
