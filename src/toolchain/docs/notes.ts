import { markdownTable } from '../table.js';
import type { Doubt, OpenApiDocument, OperationObject, RateLimit } from '../openapi.js';

const confidences = {
  documented: 'Documented: Autodesk describes it in public.',
  observed: 'Observed: seen in code or answers that are public; no page describes it.',
  inferred: 'Inferred: concluded from what is known of others.',
};

const claims: Record<string, string> = {
  operation: 'the operation',
  security: 'tokens and scopes',
  statuses: 'status codes',
  response: 'the answer',
  parameters: 'parameters',
  request: 'the request',
  pagination: 'paging',
  retry: 'that it may be repeated',
  rateLimit: 'the rate limit',
};

const repeats = {
  safe: 'It only reads, so the client tries again by itself',
  unsafe: 'No: a second call is not answered like the first, so the client does not try again',
};

/** What the reference page says about an operation beside its description, as Markdown. */
export function operationNotes(document: OpenApiDocument, operation: OperationObject): string {
  const { 'x-rate-limit': limit, 'x-pagination': paging, 'x-retry': retry } = operation;
  const rows = [
    ['Operation', `\`${operation.operationId}\``],
    ['Evidence', confidences[operation['x-confidence']]],
    ['Token', describeToken(operation)],
    ...(limit ? [['Rate limit', describeLimit(limit)]] : []),
    ...(paging
      ? [['Pages', `\`${paging.items === undefined ? '.pages()' : '.items()'}\` of the client goes through all`]]
      : []),
    ...(retry ? [['Repeatable', repeats[retry]]] : []),
  ];
  return [
    markdownTable(['', ''], rows),
    sourcesNote(document, operation),
    ...(operation['x-doubts'] ? [doubtsNote(document, operation['x-doubts'])] : []),
  ].join('\n\n');
}

/** Which token an operation wants, in a sentence with the scopes. */
export function describeToken({ 'x-auth-context': context, security }: OperationObject): string {
  const kinds = {
    app: 'Two- or three-legged; the user is ignored',
    user: 'Three-legged: a user has to have signed in',
    either: 'Two- or three-legged, and it makes a difference which',
    client: "None: the app's own credentials instead",
    none: 'None',
  };
  const scopes = [...new Set(security.flatMap((requirement) => Object.values(requirement).flat()))];
  return `${kinds[context]}${scopes.length > 0 ? `. Scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}` : ''}`;
}

function describeLimit({ requests, seconds, per, operations }: RateLimit): string {
  const time = seconds === 60 ? 'a minute' : seconds === 1 ? 'a second' : `in ${seconds} seconds`;
  const shared = operations === 'family' ? ', shared by all operations of the family' : '';
  return `${requests} requests ${time} for each ${per === 'client' ? 'app' : 'user'}${shared}`;
}

/** Each source with what it vouches for. */
function sourcesNote(document: OpenApiDocument, { 'x-source': sources }: OperationObject): string {
  const vouches = new Map<string, string[]>();
  for (const [claim, keys] of Object.entries(sources))
    for (const key of keys) vouches.set(key, [...(vouches.get(key) ?? []), claims[claim] ?? claim]);
  const lines = [...vouches].map(([key, what]) => `- ${sourceLink(document, key)}: ${what.join(', ')}`);
  return `**Sources**\n\n${lines.join('\n')}`;
}

/** What is not settled, with who disagrees or is silent, as Markdown. */
export function doubtsNote(document: OpenApiDocument, doubts: Doubt[]): string {
  const lines = doubts.map(({ unsure, sources }) => {
    return `- ${oneLine(unsure)} (${sources.map((key) => sourceLink(document, key)).join('; ')})`;
  });
  return `**Not settled**\n\n${lines.join('\n')}`;
}

/** A source as a Markdown link, or its title where it has no address. */
export function sourceLink(document: OpenApiDocument, key: string): string {
  const source = document['x-sources'][key];
  if (!source) return key;
  return source.url ? `[${source.title}](${source.url})` : source.title;
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');
