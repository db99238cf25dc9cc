import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { useCommand } from '../support/command.js';
import { answerJson, useRecorder } from '../support/recorder.js';
import { finish, printed } from '../support/workspace.js';

const upstream = useRecorder();
const path = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';
const headers = { Authorization: 'Bearer very-secret' };
const command = useCommand();
const run = (...args: string[]) => finish(command.start('proxy', ...args));

describe('aps-contracts proxy', () => {
  it('tells of what departs: a line a request, a report, a summary, and a token in none', async () => {
    upstream.answerWith(answerJson(200, { id: 5 }));
    const folder = await mkdtemp(join(tmpdir(), 'aps-proxy-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const report = join(folder, 'report.jsonl');
    const child = command.start('proxy', '--upstream', upstream.url, '--port', '0', '--report', report, 'tradetapp');
    const [, url] = await printed(child, /at (http:\/\/127\.0\.0\.1:\d+),/);
    const end = finish(child);
    await fetch(`${url}${path}?access_token=very-secret`, { headers });
    await fetch(`${url}${path}`, { headers });
    await fetch(`${url}/unknown/very%20far?token=very-secret`, { headers });
    child.kill('SIGINT');
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/200 GET .*access_token=\*\*\* {2}getQualification .* ms {2}response .*\(and \d+ more\)/);
    expect(stdout).toMatch(/3 requests, 1 of \d+ operations seen, \d+ departures from the contract:/);
    expect(stdout).toMatch(/2 +getQualification +response +body\.id +must be string/);
    expect(stdout).toMatch(/1 +GET \/unknown\/very%20far +request +path +is not documented/);
    const text = await readFile(report, 'utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual(
      expect.objectContaining({
        operationId: 'getQualification',
        direction: 'response',
        place: 'body.id',
        code: 'type',
      }),
    );
    expect(stdout + text).not.toContain('very-secret');
  });

  it('writes JSON lines and nothing else to stdout', async () => {
    upstream.answerWith(answerJson(418, {}));
    const child = command.start('proxy', '--upstream', upstream.url, '--port', '0', '--log', 'json', 'tradetapp');
    const [, url] = await printed(child, /at (http:\/\/127\.0\.0\.1:\d+),/);
    const end = finish(child);
    await fetch(`${url}${path}`, { headers });
    child.kill('SIGINT');
    const { stdout } = await end;
    expect(JSON.parse(stdout)).toMatchObject({ status: 418, faults: [{ direction: 'response', place: 'status' }] });
  });

  it.each([
    [[], /--upstream/],
    [['--upstream', 'nowhere'], /It must be an address/],
    [['--upstream', 'https://user:password@example.com'], /It must be an address/],
  ])('refuses %j', async (args, says) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('says that a report cannot be written', async () => {
    const { code, stderr } = await run('--upstream', upstream.url, '--port', '0', '--report', '/nowhere/at/all.jsonl');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^proxy: --report \/nowhere\/at\/all\.jsonl cannot be written: .*\n$/);
  });
});
