import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/toolchain/families.js';
import { lintDocuments, type Finding } from '../../src/toolchain/redocly.js';
import { editFile } from '../support/workspace.js';

/** A change to a family's documents that one rule must notice. */
interface Variant {
  rule: string;
  what: string;
  family: 'authentication' | 'autocad-io' | 'oss' | 'relationships';
  file: string;
  from: string;
  to: string;
}

const download = 'paths/objects_{objectKey}_signeds3download.yaml';
const upload = 'paths/objects_{objectKey}_signeds3upload.yaml';
const search = 'paths/relationships_search.yaml';

const variants: Variant[] = [
  {
    rule: 'house/operation-id',
    what: 'an id that does not start with a verb',
    family: 'oss',
    file: download,
    from: 'getDownload',
    to: 'downloadGet',
  },
  {
    rule: 'house/operation-id',
    what: 'an id in snake case',
    family: 'oss',
    file: download,
    from: 'getDownload',
    to: 'get_download',
  },
  {
    rule: 'house/operation-id',
    what: 'an id of another family',
    family: 'oss',
    file: download,
    from: 'getDownload',
    to: 'searchRelationships',
  },
  {
    rule: 'house/examples',
    what: 'a response without an example',
    family: 'oss',
    file: 'responses/NotFound.yaml',
    from: '    examples:\n      unknownBucket:\n        $ref: ../examples/error-404-unknownBucket.yaml\n',
    to: '',
  },
  {
    rule: 'house/error-body',
    what: 'an error without a body',
    family: 'oss',
    file: download,
    from: '$ref: ../responses/NotFound.yaml',
    to: 'description: Nothing there.',
  },
  {
    rule: 'house/error-body',
    what: 'an error body without a schema',
    family: 'oss',
    file: 'responses/NotFound.yaml',
    from: '    schema:\n      $ref: ../schemas/OssError.yaml\n',
    to: '',
  },
  {
    rule: 'house/retry-after',
    what: 'a 429 without Retry-After',
    family: 'relationships',
    file: 'responses/TooManyRequests.yaml',
    from: 'Retry-After:',
    to: 'X-Wait:',
  },
  {
    rule: 'house/provenance',
    what: 'an operation without x-auth-context',
    family: 'oss',
    file: download,
    from: '  x-auth-context: either\n',
    to: '',
  },
  {
    rule: 'house/provenance',
    what: 'an operation without x-confidence',
    family: 'oss',
    file: download,
    from: '  x-confidence: documented\n',
    to: '',
  },
  {
    rule: 'house/provenance',
    what: 'a source that is not named',
    family: 'oss',
    file: download,
    from: 'operation: [download-page',
    to: 'operation: [hearsay',
  },
  {
    rule: 'house/provenance',
    what: 'a source that nothing refers to',
    family: 'oss',
    file: 'openapi.yaml',
    from: 'x-sources:\n',
    to: 'x-sources:\n  unused: { title: Unused, kind: guide }\n',
  },
  {
    rule: 'house/provenance',
    what: 'a request without a source',
    family: 'oss',
    file: upload,
    from: '    request: [completion-page, openapi-2026-06, attach-local-files]\n',
    to: '',
  },
  {
    rule: 'house/provenance',
    what: 'a doubt about a source that is not named',
    family: 'oss',
    file: 'responses/NotFound.yaml',
    from: 'sources: [upload-page,',
    to: 'sources: [hearsay,',
  },
  {
    rule: 'house/provenance',
    what: 'a user context with a two-legged token',
    family: 'relationships',
    file: search,
    from: '    - threeLegged:\n',
    to: '    - twoLegged:\n',
  },
  {
    rule: 'house/provenance',
    what: 'a user context that a call without a token would do for',
    family: 'authentication',
    file: 'paths/userinfo.yaml',
    from: '    - threeLegged: []\n',
    to: '    - threeLegged: []\n    - {}\n',
  },
  {
    rule: 'house/provenance',
    what: 'a user context without security',
    family: 'authentication',
    file: 'paths/userinfo.yaml',
    from: '  security:\n    - threeLegged: []\n',
    to: '  security: []\n',
  },
  {
    rule: 'house/provenance',
    what: 'a client context with a token',
    family: 'authentication',
    file: 'paths/revoke.yaml',
    from: '    - basic: []\n',
    to: '    - threeLegged: []\n',
  },
  {
    rule: 'house/provenance',
    what: 'no context with credentials',
    family: 'authentication',
    file: 'paths/keys.yaml',
    from: '  security: []\n',
    to: '  security:\n    - basic: []\n',
  },
  {
    rule: 'house/known-extensions',
    what: 'a misspelt extension',
    family: 'oss',
    file: download,
    from: 'x-confidence:',
    to: 'x-confidense:',
  },
  {
    rule: 'house/known-extensions',
    what: 'an extension in the wrong place',
    family: 'oss',
    file: 'openapi.yaml',
    from: 'servers:\n  - url:',
    to: 'servers:\n  - x-retry: safe\n    url:',
  },
  {
    rule: 'struct',
    what: 'an extension with a value it cannot have',
    family: 'oss',
    file: download,
    from: 'x-confidence: documented',
    to: 'x-confidence: certain',
  },
  {
    rule: 'struct',
    what: 'an extension that lacks a part',
    family: 'relationships',
    file: search,
    from: 'style: token',
    to: 'style: offset',
  },
  {
    rule: 'house/file-refs',
    what: 'a reference into the same file',
    family: 'oss',
    file: download,
    from: '$ref: ../responses/NotFound.yaml',
    to: "$ref: '#/get/responses/400'",
  },
  {
    rule: 'house/file-refs',
    what: 'a path that is not a file',
    family: 'oss',
    file: 'openapi.yaml',
    from: '    $ref: paths/objects_{objectKey}_signeds3download.yaml',
    to: '    get: { responses: {} }',
  },
  {
    rule: 'house/property-description',
    what: 'a property without a description',
    family: 'oss',
    file: 'schemas/UploadCompletion.yaml',
    from: '    description: The upload, as `startUpload` named it.\n',
    to: '',
  },
  {
    rule: 'house/required-confidence',
    what: 'a response that promises without saying how it knows',
    family: 'oss',
    file: 'schemas/CompletionError.yaml',
    from: 'x-required-confidence: inferred\n',
    to: '',
  },
  {
    rule: 'house/pagination-places',
    what: 'a page token the request does not take',
    family: 'relationships',
    file: search,
    from: 'name: continuationToken',
    to: 'name: pageToken',
  },
  {
    rule: 'house/pagination-places',
    what: 'a pointer to nothing',
    family: 'relationships',
    file: search,
    from: 'next: /page/continuationToken',
    to: 'next: /page/nextToken',
  },
  ...(
    [
      ['an operation without a row', '  - from: listEngines\n', '  - from: listEngine\n'],
      ['a property that does not exist', '  - from: WorkItem.StatusDetails\n', '  - from: WorkItem.StatusDetail\n'],
      ['a status twice', '  - from: Pending\n', '  - from: Succeeded\n'],
    ] as const
  ).map(([what, from, to]) => ({
    rule: 'house/migration',
    what: `a migration table with ${what}`,
    family: 'autocad-io' as const,
    file: 'migration.yaml',
    from,
    to,
  })),
];

/** What is not broken, and must be left in peace. */
const quiet = ['submittals', 'relationships', 'autocad-io'];

let folder: string;
let findings: Finding[];

/** Findings below one variant's folder. */
const below = (name: string) => findings.filter(({ place }) => place.includes(`${name}/`));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aps-rules-'));
  await cp(join(root, 'openapi/shared'), join(folder, 'shared'), { recursive: true });
  const folders = [...quiet.map((family) => `quiet-${family}`), ...variants.map((_, index) => `variant-${index}`)];
  for (const [position, name] of folders.entries()) {
    const variant = variants[position - quiet.length];
    const family = variant?.family ?? name.replace('quiet-', '');
    await cp(join(root, 'openapi', family), join(folder, name), { recursive: true });
    if (variant) await editFile(join(folder, name, variant.file), variant.from, variant.to);
  }
  const rules = (await readFile(join(root, 'redocly.yaml'), 'utf8'))
    .replace(/^apis:[^]*?\n\n/m, '')
    .replace('openapi/rules/', join(root, 'openapi/rules/'));
  const apis = folders.map((name) => `  ${name}: { root: ${name}/openapi.yaml }`);
  await writeFile(join(folder, 'redocly.yaml'), `apis:\n${apis.join('\n')}\n\n${rules}`);
  findings = await lintDocuments('--config', join(folder, 'redocly.yaml'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('house rules', () => {
  it.each(quiet)('stay quiet about %s', (family) => {
    // Redocly's own rules are for `npm run lint`, which knows the findings to ignore.
    expect(below(`quiet-${family}`).filter(({ rule }) => rule.startsWith('house/'))).toEqual([]);
  });

  it.each(variants.map((variant, index) => ({ ...variant, name: `variant-${index}` })))(
    '$rule notices $what',
    ({ rule, name }) => {
      // Every copy repeats its family's ids, which operation-id rightly minds; only the first complaint of a variant is its own.
      expect(below(name).map((finding) => finding.rule)).toContain(rule);
    },
  );
});

describe('operation-id', () => {
  const complaints = (index: number) =>
    below(`variant-${index}`)
      // Every copy repeats the ids of the files that were not changed.
      .filter(({ rule, place }) => rule === 'house/operation-id' && place.includes('signeds3download'))
      .map(({ message }) => message);

  it('tells apart what is wrong', () => {
    expect(complaints(0)).toEqual([expect.stringContaining('must be camelCase and start with a verb') as string]);
    expect(complaints(1)).toEqual([expect.stringContaining('must be camelCase and start with a verb') as string]);
    expect(complaints(2)).toEqual([expect.stringContaining('is taken by') as string]);
  });
});
