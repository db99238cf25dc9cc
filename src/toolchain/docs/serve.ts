import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { listen, type RunningServer } from '../../mock/listen.js';
import { readTarget } from '../../mock/target.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on this machine alone, below a prefix such as `/some/path/`; port 0 takes any free one. */
export async function serveSite(folder: string, { port = 0, prefix = '/' } = {}): Promise<RunningServer> {
  const server = await listen(
    async (request, response) => {
      const { path } = readTarget(request.url ?? '/');
      const file = path.startsWith(prefix) ? fileOf(folder, path.slice(prefix.length)) : undefined;
      const found = await read(file);
      if (!found) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.\n');
      response.writeHead(200, { 'Content-Type': types[extname(found.file)] ?? 'application/octet-stream' });
      response.end(found.bytes);
    },
    port,
    '127.0.0.1',
  );
  return { ...server, url: server.url + prefix };
}

/** Nothing above the folder is ever read. */
function fileOf(folder: string, path: string): string | undefined {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)));
    return file === normalize(folder) || file.startsWith(normalize(join(folder, '/'))) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function read(file: string | undefined): Promise<{ file: string; bytes: Buffer } | undefined> {
  if (!file || file.includes('\0')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return read(join(file, 'index.html'));
  return found && { file, bytes: await readFile(file) };
}
