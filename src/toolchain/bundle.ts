import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentPath, listFamilies, root } from './families.js';
import { lintDocuments, redocly } from './redocly.js';
import type { OpenApiDocument } from './openapi.js';

/** A document cannot be used; the message is one line that says where and why. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

/**
 * Bundles every family into one document each.
 *
 * @returns the documents by family, in alphabetical order.
 * @throws {BrokenDocumentError} when a file is missing or is not valid.
 */
export async function bundleDocuments(): Promise<Map<string, OpenApiDocument>> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-contracts-'));
  const output = (family: string) => join(folder, `${family}.json`);
  try {
    const families = listFamilies();
    // Redocly bundles several documents in one run only where a configuration says where each goes. JSON is YAML.
    const apis = Object.fromEntries(
      families.map((family) => [family, { root: join(root, documentPath(family)), output: output(family) }]),
    );
    const config = join(folder, 'redocly.yaml');
    await writeFile(config, JSON.stringify({ apis }));
    const { code, stderr } = await redocly('bundle', '--config', config);
    if (code !== 0) throw await explain(stderr);
    const texts = await Promise.all(families.map((family) => readFile(output(family), 'utf8')));
    return new Map(families.map((family, index) => [family, JSON.parse(texts[index]!) as OpenApiDocument]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bundler's own report is for the eye; the linter says the same with file and line. */
async function explain(stderr: string): Promise<BrokenDocumentError> {
  const [finding] = await lintDocuments().catch(() => []);
  if (finding) return new BrokenDocumentError(`${finding.place}: ${finding.message} (${finding.rule})`);
  return new BrokenDocumentError(`redocly bundle failed: ${stderr.trim().split('\n').at(-1) ?? 'no reason given'}`);
}
