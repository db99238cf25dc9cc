import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where `npm run docs` builds the site: seen from `src/cli`, and from `dist/src/cli` of a built package. */
const places = ['../../dist/docs/index.html', '../../docs/index.html'];

/** Opens the documentation in the browser of this machine, if it is built. Gives the line to print. */
export function openDocs(): string {
  const page = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (!page) return 'The docs are not built here; in the repository, npm run docs builds them.';
  const url = pathToFileURL(page).href;
  const [command, ...args] = opener(url);
  // Without a browser there is still the address to read.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
  return `Docs: ${url}`;
}

function opener(url: string): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return ['xdg-open', url];
}
