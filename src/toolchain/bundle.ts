import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { documentPath, listFamilies, root } from './families.js';
import { lintDocuments, redocly } from './redocly.js';
import { methods, type OpenApiDocument } from './openapi.js';

/** A document cannot be used; the message is one line that says where and why. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

/**
 * Bundles families, all of them unless named, into one document each.
 *
 * @returns the documents by family, in alphabetical order.
 * @throws {BrokenDocumentError} when a file is missing or is not valid.
 */
export async function bundleDocuments(families = listFamilies()): Promise<Map<string, OpenApiDocument>> {
  const folder = await mkdtemp(join(tmpdir(), 'aps-contracts-'));
  const output = (family: string) => join(folder, `${family}.json`);
  try {
    // Redocly bundles several documents in one run only where a configuration says where each goes. JSON is YAML.
    const apis = Object.fromEntries(
      families.map((family) => [family, { root: join(root, documentPath(family)), output: output(family) }]),
    );
    const config = join(folder, 'redocly.yaml');
    await writeFile(config, JSON.stringify({ apis }));
    const { code, stderr } = await redocly('bundle', '--config', config);
    if (code !== 0) throw await explain(stderr);
    const texts = await Promise.all(families.map((family) => readFile(output(family), 'utf8')));
    const documents = new Map(families.map((family, index) => [family, JSON.parse(texts[index]!) as OpenApiDocument]));
    // The bundler takes any YAML that has the right version.
    for (const [family, document] of documents) if (!hasOperations(document)) throw await explain('', family);
    return documents;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hasOperations(document: OpenApiDocument): boolean {
  return Object.values(document.paths ?? {}).some((item) => methods.some((method) => item?.[method]?.responses));
}

/** The linter says file and line; where it cannot read a document either, the bundler's report has at least its path. */
async function explain(stderr: string, ...families: string[]): Promise<BrokenDocumentError> {
  const [finding] = await lintDocuments(...families).catch(() => []);
  if (finding) return new BrokenDocumentError(`${finding.place}: ${finding.message} (${finding.rule})`);
  const [, fault, file, position] = /- (.+) in "(.+)" \((\d+:\d+)\)/.exec(stderr) ?? [];
  if (file) return new BrokenDocumentError(`${relative(root, file)}:${position}: ${fault}.`);
  const [, document, reason] = /when processing (.+):\s+- (.+)/.exec(stderr) ?? [];
  if (document) return new BrokenDocumentError(`${relative(root, document)}: ${reason}.`);
  return new BrokenDocumentError(`redocly bundle failed: ${stderr.trim().split('\n').at(-1) || 'it gives no reason'}`);
}
