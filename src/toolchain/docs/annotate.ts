import { eachOperation, type Doubt, type OpenApiDocument } from '../openapi.js';
import { doubtsNote, operationNotes } from './notes.js';
import { curlSample } from './samples/curl.js';
import { typescriptSample } from './samples/typescript.js';

type Node = Record<string, unknown>;

/** Our extensions, which the reference page shows in words. */
const shown =
  /^x-(source|sources|doubts|confidence|auth-context|pagination|rate-limit|retry|migration|left-out|error-role|stripped-prefix|extensible-enum|required-confidence|taken-from|mended)$/;

/**
 * The document as the reference page gets it: with code samples, and with what our extensions say written into the
 * descriptions, for Redoc knows nothing of them.
 */
export async function annotate(family: string, document: OpenApiDocument): Promise<object> {
  const annotated = structuredClone(document);
  for (const found of eachOperation(annotated)) {
    const operation = found.operation as unknown as Node;
    operation['x-codeSamples'] = [
      { lang: 'Shell', label: 'curl', source: curlSample(document, found) },
      { lang: 'TypeScript', label: 'TypeScript', source: await typescriptSample(family, document, found) },
    ];
    operation.description = join(found.operation.description, operationNotes(document, found.operation));
    delete operation['x-doubts'];
  }
  explain(document, annotated);
  return annotated;
}

/** Writes extensions into the descriptions beside them and takes them away. */
function explain(document: OpenApiDocument, node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) return node.forEach((entry) => explain(document, entry));
  const part = node as Node;
  const { 'x-extensible-enum': values, 'x-doubts': doubts } = part;
  if (Array.isArray(values)) {
    const known = values.map((value) => `\`${String(value)}\``).join(', ');
    part.description = join(part.description, `Known values, more may come: ${known}.`);
  }
  if (part['x-required-confidence'] === 'inferred')
    part.description = join(part.description, 'Which properties always come is inferred.');
  if (Array.isArray(doubts)) part.description = join(part.description, doubtsNote(document, doubts as Doubt[]));
  for (const [key, value] of Object.entries(part)) {
    if (shown.test(key)) delete part[key];
    else if (key !== 'example' && key !== 'examples' && key !== 'value') explain(document, value);
  }
}

const join = (description: unknown, addition: string) =>
  typeof description === 'string' ? `${description.trim()}\n\n${addition}` : addition;
