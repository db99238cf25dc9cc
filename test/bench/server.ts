import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface BenchServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server that all contenders call, in a process of its own so that its work is not taken for theirs. */
export async function startServer(): Promise<BenchServer> {
  // Stdout is for the figures.
  const child = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  const port = await Promise.race([
    once(child, 'message').then(([port]) => port as number),
    exit.then(() => {
      throw new Error('the loopback server did not start');
    }),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      if (child.connected) child.disconnect();
      await exit;
    },
  };
}
