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
  family: 'authentication' | 'relationships' | 'submittals';
  file: string;
  from: string;
  to: string;
}

const attachments = 'paths/items_{itemId}_attachments.yaml';
const search = 'paths/relationships_search.yaml';

const variants: Variant[] = [
  {
    rule: 'house/operation-id',
    what: 'an id that does not start with a verb',
    family: 'submittals',
    file: attachments,
    from: 'createAttachment',
    to: 'attachmentCreate',
  },
  {
    rule: 'house/operation-id',
    what: 'an id in snake case',
    family: 'submittals',
    file: attachments,
    from: 'createAttachment',
    to: 'create_attachment',
  },
  {
    rule: 'house/operation-id',
    what: 'an id of another family',
    family: 'submittals',
    file: attachments,
    from: 'createAttachment',
    to: 'searchRelationships',
  },
  {
    rule: 'house/examples',
    what: 'a response without an example',
    family: 'submittals',
    file: 'responses/NotFound.yaml',
    from: '    examples:\n      unknownItem:\n        $ref: ../examples/error-404-unknownItem.yaml\n',
    to: '',
  },
  {
    rule: 'house/error-body',
    what: 'an error without a body',
    family: 'submittals',
    file: attachments,
    from: '$ref: ../responses/NotFound.yaml',
    to: 'description: Nothing there.',
  },
  {
    rule: 'house/error-body',
    what: 'an error body without a schema',
    family: 'submittals',
    file: 'responses/NotFound.yaml',
    from: '    schema:\n      $ref: ../../shared/schemas/GatewayFault.yaml\n',
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
    family: 'submittals',
    file: attachments,
    from: '  x-auth-context: user\n',
    to: '',
  },
  {
    rule: 'house/provenance',
    what: 'an operation without x-confidence',
    family: 'submittals',
    file: attachments,
    from: '  x-confidence: documented\n',
    to: '',
  },
  {
    rule: 'house/provenance',
    what: 'a source that is not named',
    family: 'submittals',
    file: attachments,
    from: 'operation: [attachments-post]',
    to: 'operation: [hearsay]',
  },
  {
    rule: 'house/provenance',
    what: 'a source that nothing refers to',
    family: 'submittals',
    file: 'openapi.yaml',
    from: 'x-sources:\n',
    to: 'x-sources:\n  unused: { title: Unused, kind: guide }\n',
  },
  {
    rule: 'house/provenance',
    what: 'a request without a source',
    family: 'submittals',
    file: attachments,
    from: '    request: [attachments-post, attach-local-files, attach-files-tool, postman]\n',
    to: '',
  },
  {
    rule: 'house/provenance',
    what: 'a doubt about a source that is not named',
    family: 'submittals',
    file: 'schemas/Attachment.yaml',
    from: 'sources: [attachments-post, attach-files-tool]',
    to: 'sources: [hearsay]',
  },
  {
    rule: 'house/provenance',
    what: 'a user context with a two-legged token',
    family: 'submittals',
    file: attachments,
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
    family: 'submittals',
    file: attachments,
    from: 'x-confidence:',
    to: 'x-confidense:',
  },
  {
    rule: 'house/known-extensions',
    what: 'an extension in the wrong place',
    family: 'submittals',
    file: 'openapi.yaml',
    from: 'servers:\n  - url:',
    to: 'servers:\n  - x-retry: safe\n    url:',
  },
  {
    rule: 'struct',
    what: 'an extension with a value it cannot have',
    family: 'submittals',
    file: attachments,
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
    family: 'submittals',
    file: attachments,
    from: '$ref: ../responses/NotFound.yaml',
    to: "$ref: '#/post/responses/400'",
  },
  {
    rule: 'house/file-refs',
    what: 'a path that is not a file',
    family: 'submittals',
    file: 'openapi.yaml',
    from: '    $ref: paths/items_{itemId}_attachments.yaml',
    to: '    get: { responses: {} }',
  },
  {
    rule: 'house/property-description',
    what: 'a property without a description',
    family: 'submittals',
    file: 'schemas/NewAttachment.yaml',
    from: '    description: Version of the file in the Files tool. Must be sent for a file from there; a local file has none.\n',
    to: '',
  },
  {
    rule: 'house/required-confidence',
    what: 'a response that promises without saying how it knows',
    family: 'submittals',
    file: 'schemas/Attachment.yaml',
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
];

let folder: string;
let findings: Finding[];

/** Findings below one variant's folder. */
const below = (name: string) => findings.filter(({ place }) => place.includes(`${name}/`));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aps-rules-'));
  await cp(join(root, 'openapi/shared'), join(folder, 'shared'), { recursive: true });
  const folders = ['quiet-submittals', 'quiet-relationships', ...variants.map((_, index) => `variant-${index}`)];
  for (const [position, name] of folders.entries()) {
    const variant = variants[position - 2];
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
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('house rules', () => {
  it.each(['quiet-submittals', 'quiet-relationships'])('stay quiet about %s', (name) => {
    expect(below(name)).toEqual([]);
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
      .filter(({ rule }) => rule === 'house/operation-id')
      .map(({ message }) => message);

  it('tells apart what is wrong', () => {
    expect(complaints(0)).toEqual([expect.stringContaining('must be camelCase and start with a verb') as string]);
    expect(complaints(1)).toEqual([expect.stringContaining('must be camelCase and start with a verb') as string]);
    expect(complaints(2)).toEqual([expect.stringContaining('is taken by') as string]);
  });
});
