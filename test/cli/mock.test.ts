import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import { useCommand } from '../support/command.js';
import { cli, copyWorkspace, finish, printed, start } from '../support/workspace.js';

const qualification = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';

/** Runs a line of ours as a shell does, and gives the status that came back. */
async function statusOf(line: string): Promise<string> {
  const { stdout } = await promisify(exec)(line.replace(/^curl/, `curl -s -o ${devNull} -w '%{http_code}'`));
  return stdout;
}

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const command = useCommand();
const run = (...args: string[]) => finish(command.start(...args));

describe('aps-contracts mock', () => {
  it.each([
    ['the repository', () => start(root, cli, 'mock', '--port', '0')],
    ['a package', () => command.start('mock', '--port', '0')],
  ])('serves every family of %s until it is interrupted', async (_, start) => {
    const child = start();
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
    const child = command.start('mock', '--port', '0', '--host', '::1');
    const [, url] = await printed(child, /(http:\/\/\[::1\]:\d+)/);
    expect((await fetch(url + qualification)).status).toBe(401);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('mock', '--help');
    expect(code).toBe(0);
    for (const option of ['--port', '--host', '--delay', '--fail', '--rate-limit', '--seed', 'Prefer: code=']) {
      expect(stdout).toContain(option);
    }
    expect(stdout).toMatch(/Examples:\n {2}aps-contracts mock /);
  });

  it('shows what it serves and three requests that do what it says', async () => {
    const child = command.start('mock', '--port', '0', '--log', 'none', 'relationships', 'tradetapp');
    const [screen] = await printed(child, /[^]*-d [^]*\n/);
    expect(screen).toMatch(
      /^Mock at http:\/\/127\.0\.0\.1:\d+ .*\n\n {2}relationships {2}\d+ operations\n {2}tradetapp/,
    );
    const tries = [...screen.matchAll(/# .*: (\d+)\n {2}(curl .*)\n/g)];
    expect(tries).toHaveLength(3);
    for (const [, status, line] of tries) expect(await statusOf(line!)).toBe(status);
  });

  it('serves only the families it is given', async () => {
    const child = command.start('mock', '--port', '0', 'relationships');
    const [, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+) /);
    expect((await fetch(url + qualification)).status).toBe(404);
    const { detail } = (await (await fetch(url!)).json()) as { detail: string };
    expect(detail).toMatch(/Served here: .*Start the mock without arguments for .*tradetapp.* too\./);
  });

  it('says which families there are', async () => {
    const { code, stdout, stderr } = await run('mock', 'submittals', 'submitals');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^mock: there is no family "submitals"; there are .*relationships, .*submittals.*\.\n$/);
  });

  it('writes a line for each request, and a token into none', async () => {
    const child = command.start('mock', '--port', '0', 'tradetapp');
    const [, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+) /);
    const line = printed(child, /200 GET .*/);
    await fetch(`${url}${qualification}?access_token=very-secret&x=%1b[2J`, {
      headers: { Authorization: 'Bearer very-secret' },
    });
    const [text] = await line;
    expect(text).toMatch(/^200 GET \/construction.*\?access_token=\*\*\*&x=%1b\[2J {2}getQualification {2}[\d.]+ ms$/);
  });

  it('writes JSON lines and nothing else to stdout', async () => {
    const child = command.start('mock', '--port', '0', '--log', 'json', 'tradetapp', 'relationships');
    const [, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+) /);
    const end = finish(child);
    await fetch(url + qualification);
    await fetch(`${url}/bim360/relationship/v2/containers/x/relationships:search`, {
      headers: { Authorization: 'Bearer very-secret' },
    });
    child.kill('SIGTERM');
    const { stdout } = await end;
    expect(stdout).not.toContain('very-secret');
    const lines = stdout
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as object);
    expect(lines).toMatchObject([
      { method: 'GET', status: 401, operationId: 'getQualification', faults: [{ code: 401 }] },
      { status: 400, faults: [{ place: 'path.containerId', code: 'format' }] },
    ]);
  });

  it('makes up answers where it is told to', async () => {
    const child = command.start('mock', '--port', '0', '--dynamic', 'tradetapp');
    const [, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+) /);
    const response = await fetch(url + qualification, { headers: { Authorization: 'Bearer any' } });
    expect(response.status).toBe(200);
    expect(await response.json()).not.toMatchObject({ id: '59d2b8660675250927442cbf' });
  });

  it('repeats a run by its seed, which it shows', async () => {
    const serve = async (...args: string[]) => {
      const child = command.start('mock', '--port', '0', '--fail', '50%', '--delay', '0-3', ...args, 'tradetapp');
      const [screen, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+) [^]*--seed \d+/);
      const statuses = [];
      for (let index = 0; index < 20; index++) statuses.push((await fetch(url + qualification)).status);
      child.kill('SIGKILL');
      return { seed: /--seed (\d+)/.exec(screen)![1]!, statuses };
    };
    const { seed, statuses } = await serve();
    expect(new Set(statuses)).toEqual(new Set([401, 503]));
    expect((await serve('--seed', seed)).statuses).toEqual(statuses);
  });

  it.each([
    ['--port', 'high'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port', '80.5'],
    ['--prot', '1'],
    ['--port', ''],
    ['--delay', 'long'],
    ['--delay', '500-100'],
    ['--fail', '1.5'],
    ['--fail', '101%'],
    ['--rate-limit', '0'],
    ['--rate-limit', '60/h'],
    ['--seed', '-1'],
    ['--log', 'xml'],
  ])('refuses %s %s', async (...args) => {
    const { code, stderr, stdout } = await run('mock', ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: .+\n/);
  });

  it('refuses an unknown command', async () => {
    expect(await run('mok')).toMatchObject({ code: 2, stderr: expect.stringContaining('mok') as string });
  });

  it.each([
    ['the repository', () => start(root, cli, '--version')],
    ['a package', () => command.start('--version')],
  ])('says its version in %s', async (_, start) => {
    expect(await finish(start())).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('takes the limit as its help writes it', async () => {
    const child = command.start('mock', '--port', '0', '--rate-limit', '60/min', 'tradetapp');
    await printed(child, /Limit: 60 requests a minute/);
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
