import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { documentPath, listFamilies, root } from './families.js';
import { lintIn, redoclyIn } from './redocly.js';
import { methods, type OpenApiDocument } from './openapi.js';

/** A document cannot be used; the message is one line that says where and why. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

/** A schema holds itself, and cannot be written without references. */
export class CircularDocumentError extends BrokenDocumentError {}

/**
 * Bundles families, all of them unless named, into one document each.
 *
 * @returns the documents by family, in alphabetical order.
 * @throws {BrokenDocumentError} when a file is missing or is not valid.
 */
export function bundleDocuments(families?: string[], folder = root): Promise<Map<string, OpenApiDocument>> {
  return withBundles({ folder, families }, async (files) => {
    const documents = new Map<string, OpenApiDocument>();
    for (const [family, file] of files) {
      const document = JSON.parse(await readFile(file, 'utf8')) as OpenApiDocument;
      // The bundler takes any YAML that has the right version.
      if (!hasOperations(document)) throw await explain(folder, '', family);
      documents.set(family, document);
    }
    return documents;
  });
}

interface BundleOptions {
  /** What `openapi/` stands in; the repository unless given. */
  folder?: string;
  /** All of them unless given. */
  families?: string[] | undefined;
  /** Flags of `redocly bundle`. */
  flags?: string[];
}

/**
 * Bundles families into a file each, for as long as they are used.
 *
 * @param use is given the files by family, in alphabetical order.
 * @throws {BrokenDocumentError} when a file is missing or is not valid.
 */
export async function withBundles<T>(
  { folder = root, families = listFamilies(folder), flags = [] }: BundleOptions,
  use: (files: Map<string, string>) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'aps-contracts-'));
  const output = (family: string) => join(scratch, `${family}.json`);
  try {
    // Redocly bundles several documents in one run only where a configuration says where each goes. JSON is YAML.
    const apis = Object.fromEntries(
      families.map((family) => [family, { root: join(folder, documentPath(family)), output: output(family) }]),
    );
    const config = join(scratch, 'redocly.yaml');
    await writeFile(config, JSON.stringify({ apis }));
    const { code, stderr } = await redoclyIn(folder, 'bundle', '--config', config, ...flags);
    if (code !== 0) throw await explain(folder, stderr);
    return await use(new Map(families.map((family) => [family, output(family)])));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function hasOperations(document: OpenApiDocument): boolean {
  return Object.values(document.paths ?? {}).some((item) => methods.some((method) => item?.[method]?.responses));
}

/** The linter says file and line; where it cannot read a document either, the bundler's report has at least its path. */
async function explain(folder: string, stderr: string, ...families: string[]): Promise<BrokenDocumentError> {
  if (/circular reference/.test(stderr)) return new CircularDocumentError('A schema holds itself.');
  const [finding] = await lintIn(folder, ...families).catch(() => []);
  if (finding) return new BrokenDocumentError(`${finding.place}: ${finding.message} (${finding.rule})`);
  const [, fault, file, position] = /- (.+) in "(.+)" \((\d+:\d+)\)/.exec(stderr) ?? [];
  if (file) return new BrokenDocumentError(`${relative(folder, file)}:${position}: ${fault}.`);
  const [, document, reason] = /when processing (.+):\s+- (.+)/.exec(stderr) ?? [];
  if (document) return new BrokenDocumentError(`${relative(folder, document)}: ${reason}.`);
  return new BrokenDocumentError(`redocly bundle failed: ${stderr.trim().split('\n').at(-1) || 'it gives no reason'}`);
}
