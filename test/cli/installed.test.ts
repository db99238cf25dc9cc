import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prism } from '../../src/cli/run-server.js';
import { root } from '../../src/toolchain/families.js';
import { documents } from '../support/documents.js';
import { startCommand } from '../support/command.js';
import { makeInstalled } from '../support/installed.js';
import { finish, printed } from '../support/workspace.js';

let whole: string;
let withoutPrism: string;

beforeAll(async () => {
  const modules = join(root, 'node_modules');
  whole = await makeInstalled(documents, modules);
  withoutPrism = await makeInstalled(documents);
  await mkdir(join(withoutPrism, 'node_modules'));
});
afterAll(async () => {
  for (const folder of [whole, withoutPrism]) await rm(folder, { recursive: true, force: true });
});

describe('an installed package', () => {
  it('serves the documents it holds', async () => {
    const child = startCommand(whole, 'mock', '--port', '0', 'tradetapp');
    const [, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+) /);
    const path = '/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf';
    for (const Prefer of ['dynamic=false', 'dynamic=true']) {
      expect((await fetch(url + path, { headers: { Authorization: 'Bearer any', Prefer } })).status).toBe(200);
    }
  });

  it('says which families it holds', async () => {
    const { code, stderr } = await finish(startCommand(whole, 'mock', 'nothing'));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `mock: there is no family "nothing"; there are ${[...documents.keys()].join(', ')}.\n`,
    });
  });

  it('says in one line that Prism is missing', async () => {
    const { code, stdout, stderr } = await finish(startCommand(withoutPrism, 'mock', '--port', '0'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`mock: Prism is not installed, which this needs: npm install --save-dev ${prism}\n`);
  });

  it('asks for the Prism that we test with', async () => {
    const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      [kind in 'devDependencies' | 'peerDependencies']: Record<string, string>;
    };
    for (const kind of ['devDependencies', 'peerDependencies'] as const) {
      expect(prism).toBe(`@stoplight/prism-http@${packageJson[kind]['@stoplight/prism-http']}`);
    }
  });

  it('helps without Prism', async () => {
    expect(await finish(startCommand(withoutPrism, 'mock', '--help'))).toMatchObject({ code: 0, stderr: '' });
  });
});
