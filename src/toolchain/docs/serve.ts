import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.svg': 'image/svg+xml',
};

/** A site being served. */
export interface SiteServer {
  url: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine alone, below a prefix such as `/some/path/`; port 0 takes any free one. */
export async function serveSite(folder: string, { port = 0, prefix = '/' } = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = pathname.startsWith(prefix) ? fileOf(folder, pathname.slice(prefix.length)) : undefined;
    void read(file).then((found) => {
      if (!found) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.\n');
      response.writeHead(200, { 'Content-Type': types[extname(found.file)] ?? 'application/octet-stream' });
      response.end(found.bytes);
    });
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

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
