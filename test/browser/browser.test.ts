import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import { chromiumPath, noBrowser } from '../support/browser.js';
import { useMock } from '../support/mock.js';

const mock = useMock();

const imports = {
  'aps-contracts/': '/built/src/client/',
  'openapi-fetch': '/modules/openapi-fetch/dist/index.mjs',
  oauth4webapi: '/modules/oauth4webapi/build/index.js',
};
const html = `<!doctype html><title>Test</title><script type="importmap">${JSON.stringify({ imports })}</script>`;

describe.skipIf(noBrowser)(`the built client in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  let built: string;
  let site: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'aps-built-'));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', built]);

    site = createServer((request, response) => {
      const [, part, ...rest] = request.url!.split('/');
      const folder = part === 'built' ? built : join(root, 'node_modules');
      const type = ['.js', '.mjs'].includes(extname(request.url!)) ? 'text/javascript' : 'text/html';
      response.setHeader('Content-Type', type);
      if (type === 'text/html') return response.end(html);
      readFile(join(folder, ...rest)).then(
        (file) => response.end(file),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));

    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    site?.closeAllConnections();
    site?.close();
    await rm(built, { recursive: true, force: true });
  });

  /** Runs the body of an async function in the page; it sees `baseUrl`, the mock's, which is not the page's origin. */
  const inPage = (body: string): Promise<unknown> =>
    page.evaluate(`(async () => { const baseUrl = ${JSON.stringify(mock.url)}; ${body} })()`);

  it('calls a family with path, query, header and token', async () => {
    const result = await inPage(`
      const { createRelationshipsClient } = await import('aps-contracts/relationships.js');
      const client = createRelationshipsClient({ auth: 'a-token', baseUrl });
      const params = { path: { containerId: '04074497-ed5d-4ea3-861d-1f146418f5bb' },
                       query: { domain: 'autodesk-bim360-issue' }, header: { 'x-ads-region': 'EMEA' } };
      const { relationships } = await client.searchRelationships({ params });
      return relationships.length;`);
    expect(result).toBe(2);
  });

  it('sends a body and pages through the answers', async () => {
    const result = await inPage(`
      const { createRelationshipsClient } = await import('aps-contracts/relationships.js');
      const client = createRelationshipsClient({ auth: () => 'a-token', baseUrl });
      const body = { entities: [{ domain: 'd', type: 't', id: 'i' }] };
      const items = [];
      const params = { path: { containerId: '04074497-ed5d-4ea3-861d-1f146418f5bb' } };
      for await (const item of client.intersectRelationships({ params, body }).items({ ahead: true })) items.push(item.id);
      return items.length;`);
    expect(result).toBe(2);
  });

  it('reads errors and their headers across origins', async () => {
    const result = await inPage(`
      const { createTradetappClient, ApsTooManyRequestsError } = await import('aps-contracts/tradetapp.js');
      const client = createTradetappClient({ auth: 'a-token', baseUrl, retry: false });
      try {
        await client.getQualification({ params: { path: { companyId: '1' } }, headers: { Prefer: 'code=429' } });
      } catch (error) {
        return [error instanceof ApsTooManyRequestsError, error.status, error.retryAfter > 0];
      }`);
    expect(result).toEqual([true, 429, true]);
  });

  it('gives up when it is told to', async () => {
    const result = await inPage(`
      const { createTradetappClient } = await import('aps-contracts/tradetapp.js');
      const controller = new AbortController();
      const client = createTradetappClient({ auth: 'a-token', baseUrl });
      const call = client.getQualification({ params: { path: { companyId: '1' } }, signal: controller.signal });
      controller.abort(new Error('gone'));
      return call.catch((error) => error.message);`);
    expect(result).toBe('gone');
  });

  it('signs a user in without a secret', async () => {
    const result = await inPage(`
      const { authorizationCode } = await import('aps-contracts/auth/index.js');
      const { createTradetappClient } = await import('aps-contracts/tradetapp.js');
      const redirectUri = location.origin + '/callback';
      const auth = authorizationCode({ clientId: 'my-client', redirectUri, scopes: ['data:read'], baseUrl });
      const pending = await auth.start();
      await auth.finish(redirectUri + '?code=example&state=' + pending.state, pending);
      const client = createTradetappClient({ auth, baseUrl });
      return (await client.getQualification({ params: { path: { companyId: '1' } } })).id;`);
    expect(result).toBe('59d2b8660675250927442cbf');
  });

  it('leaves no complaint in the page', () => {
    expect(complaints).toEqual([]);
  });
});
