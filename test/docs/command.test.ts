import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listFamilies } from '../../src/toolchain/families.js';
import { copyWorkspace, printed, start, toolchain } from '../support/workspace.js';

describe('npm run docs', () => {
  it('teaches', async () => {
    const { stdout, code } = await (await copyWorkspace()).run(toolchain, 'docs', '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/--serve/);
    expect(stdout).toMatch(/npm run docs -- --serve --port 4020/);
  });

  it('says what it writes, and serves it on a free port until it is stopped', async () => {
    const { folder } = await copyWorkspace();
    const child = start(folder, toolchain, 'docs', '--serve');
    const pages = listFamilies().map((family) => printed(child, new RegExp(`\\d+/\\d+ reference/${family}\\.html`)));
    const [, url] = await printed(child, /Docs at (http:\S+)/);
    await Promise.all(pages);
    expect(await (await fetch(url!)).text()).toContain('<h1>');
    expect((await fetch(`${url}assets/site.css`)).headers.get('Content-Type')).toContain('text/css');
    expect((await fetch(`${url}nothing.html`)).status).toBe(404);
    expect((await fetch(`${url}..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${url}/`)).status).toBe(200);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says in one line that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { stderr, code } = await (await copyWorkspace()).run(toolchain, 'docs', '--serve', '--port', String(port));
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(`docs: port ${port} is taken; choose another with --port, or leave it out for any.`);
  });

  it('wants a number for a port', async () => {
    const { stderr, code } = await (await copyWorkspace()).run(toolchain, 'docs', '--port', 'many');
    expect(code).not.toBe(0);
    expect(stderr).toContain('It must be a number from 0 to 65535.');
  });
});
