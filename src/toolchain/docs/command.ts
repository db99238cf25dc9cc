import { join } from 'node:path';
import type { Command } from 'commander';
import { parsePort } from '../../cli/option-values.js';
import { stopOnSignal } from '../../cli/run-server.js';
import type { RunningServer } from '../../mock/listen.js';
import { bundleDocuments } from '../bundle.js';
import { root } from '../families.js';
import { serveSite } from './serve.js';

interface DocsOptions {
  serve?: boolean;
  port: number;
}

/** Adds `docs`: build the site, and show it if wanted. */
export function addDocs(program: Command): void {
  program
    .command('docs')
    .summary('build the site into dist/docs/')
    .description('Builds the site into dist/docs/: reference, doubts, migration, changelog, search.')
    .option('--serve', 'serve it until interrupted')
    .option('--port <port>', 'port to serve it on; 0 takes any free one', parsePort, 0)
    .addHelpText(
      'after',
      `
The site needs no server: it works from any folder of a web server, and opened from a disk. Nothing is loaded from
elsewhere.

Examples:
  npm run docs
  npm run docs -- --serve --port 4020`,
    )
    .action(async ({ serve, port }: DocsOptions) => {
      const folder = join(root, 'dist/docs');
      // Before the site is built: a port that is taken is known at once.
      const server = serve ? await listen(folder, port) : undefined;
      if (serve && !server) return;
      try {
        // The site's tools take a second to load, and are not needed for --help.
        const [documents, { buildSite }] = await Promise.all([bundleDocuments(), import('./build.js')]);
        const pages = await buildSite(documents, folder, (done, total, path) => {
          console.log(`${String(done).padStart(String(total).length)}/${total} ${path}`);
        });
        console.log(`dist/docs/: ${pages.length} pages`);
      } catch (error) {
        await server?.close();
        throw error;
      }
      if (!server) return;
      console.log(`Docs at ${server.url} (Ctrl-C stops it)`);
      stopOnSignal(server);
    });
}

async function listen(folder: string, port: number): Promise<RunningServer | undefined> {
  try {
    return await serveSite(folder, { port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const taken = `port ${port} is taken; choose another with --port, or leave it out for any.`;
    console.error(`docs: ${code === 'EADDRINUSE' ? taken : message}`);
    process.exitCode = 1;
    return undefined;
  }
}
