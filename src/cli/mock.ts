import { InvalidArgumentError, type Command } from 'commander';
import type { MockServer } from '../mock/server.js';
import { BrokenDocumentError, bundleDocuments } from '../toolchain/bundle.js';

interface MockOptions {
  port: number;
  host: string;
}

/** Adds `mock`: serve all families from the documents until interrupted. */
export function addMock(program: Command): void {
  program
    .command('mock')
    .summary('serve all families on one port')
    .description(
      'Serves all families on one port, from the documents: production paths, any bearer token, requests checked.',
    )
    .option('--port <port>', 'port to listen on; 0 takes any free one', parsePort, 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addHelpText(
      'after',
      `
Choose the answer with a request header:
  Prefer: code=404        the documented answer of that status
  Prefer: example=NAME    the example of that name
  Prefer: dynamic=true    made up from the schema

Example:
  curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf`,
    )
    .action(async (options: MockOptions) => {
      try {
        // Prism takes a second to load, so it loads while the documents are bundled, and never for --help.
        const [documents, { createMockServer }] = await Promise.all([bundleDocuments(), import('../mock/server.js')]);
        const server = await createMockServer({ ...options, documents: documents.values(), onAnswer: logAnswer });
        console.log(`Mock of ${[...documents.keys()].join(', ')} at ${server.url} (Ctrl-C stops it)`);
        stopOnSignal(server);
      } catch (error) {
        console.error(`mock: ${explain(error, options)}`);
        process.exitCode = 1;
      }
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

function explain(error: unknown, { port, host }: MockOptions): string {
  if (error instanceof BrokenDocumentError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `port ${port} is taken on ${host}; choose another with --port, or --port 0 for any.`;
  if (code === 'EACCES') return `port ${port} needs rights this user does not have; choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `--host ${host} is not an address of this machine.`;
  return message;
}

function logAnswer({ method, url, status }: { method: string; url: string; status: number }) {
  console.log(`${status} ${method} ${url}`);
}

function stopOnSignal(server: MockServer) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => console.log('Stopped.'));
    });
  }
}
