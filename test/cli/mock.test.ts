import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import { cli, copyWorkspace, finish, printed, start } from '../support/workspace.js';

const qualification = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';

const run = (...args: string[]) => finish(start(root, cli, ...args));

describe('aps-contracts mock', () => {
  it('serves every family until it is interrupted', async () => {
    const child = start(root, cli, 'mock', '--port', '0');
    const [, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+)/);
    const headers = { Authorization: 'Bearer any' };
    expect((await fetch(url + qualification, { headers })).status).toBe(200);
    expect((await fetch(url + qualification)).status).toBe(401);
    const end = finish(child);
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 0, stderr: '' });
    await expect(fetch(url + qualification, { headers })).rejects.toThrow();
  });

  it('listens where it is told to', async () => {
    const child = start(root, cli, 'mock', '--port', '0', '--host', '::1');
    const [, url] = await printed(child, /(http:\/\/\[::1\]:\d+)/);
    expect((await fetch(url + qualification)).status).toBe(401);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('mock', '--help');
    expect(code).toBe(0);
    for (const option of ['--port', '--host', 'Prefer: code=']) expect(stdout).toContain(option);
  });

  it.each([
    ['--port', 'high'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port', '80.5'],
    ['--prot', '1'],
    ['--port', ''],
    ['surplus'],
  ])('refuses %s %s', async (...args) => {
    const { code, stderr, stdout } = await run('mock', ...args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: .+\n/);
  });

  it('refuses an unknown command', async () => {
    expect(await run('mok')).toMatchObject({ code: 1, stderr: expect.stringContaining('mok') as string });
  });

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run('mock', '--port', String(port));
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^mock: port ${port} is taken.*--port.*\n$`));
  });

  it('says that an address is not of this machine', async () => {
    const { code, stderr } = await run('mock', '--port', '0', '--host', '192.0.2.1');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mock: .*192\.0\.2\.1.*\n$/);
  });

  it.each([
    ['a reference that leads nowhere', 'submittals/openapi.yaml', 'paths/items_', 'paths/itms_'],
    ['text that is not YAML', 'tradetapp/openapi.yaml', 'info:', 'info: ]['],
    ['a document that is not OpenAPI', 'tradetapp/openapi.yaml', 'openapi: 3.1.0', 'opnapi: 3.1.0'],
    ['a document without paths', 'tradetapp/openapi.yaml', 'paths:\n', 'paths: 12\nx-paths:\n'],
  ])('says where a document is broken: %s', async (_, file, from, to) => {
    const workspace = await copyWorkspace();
    await workspace.edit(`openapi/${file}`, from, to);
    const { code, stderr } = await workspace.run(cli, 'mock', '--port', '0');
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^mock: openapi/${file}.*\n$`));
  });
});
