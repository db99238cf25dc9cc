import type { RunningServer } from '../mock/listen.js';
import { UnknownFamilyError } from '../toolchain/families.js';

/** What Prism there must be; it is a peer, for who only wants the client needs none. */
export const prism = '@stoplight/prism-http@5.12.0';

/** Ends a command with one line that says why, and exit code 1; 2 where it was told of something that there is not. */
export function fail(command: string, error: unknown, { port, host }: { port: number; host: string }): void {
  console.error(`${command}: ${explain(error as NodeJS.ErrnoException, port, host)}`);
  process.exitCode = error instanceof UnknownFamilyError ? 2 : 1;
}

function explain({ code = '', message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is taken on ${host}; choose another with --port, or --port 0 for any.`;
  if (code === 'EACCES') return `port ${port} needs rights this user does not have; choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `--host ${host} is not an address of this machine.`;
  if (/MODULE_NOT_FOUND$/.test(code) && message.includes('@stoplight/'))
    return `Prism is not installed, which this needs: npm install --save-dev ${prism}`;
  return message;
}

/** Closes a server when the process is told to stop, then says so or does what is left to do. */
export function stopOnSignal(server: Pick<RunningServer, 'close'>, last: () => void = () => {}): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(last));
  }
}
