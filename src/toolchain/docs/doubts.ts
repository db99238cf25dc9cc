import { methods, type Doubt, type OpenApiDocument, type OperationObject, type Parameter } from '../openapi.js';

/** A doubt with where it stands. */
export interface PlacedDoubt extends Doubt {
  /** The operation it stands in; undefined for what several operations share. */
  operation?: OperationObject;
  /** `schema`, `parameter` and so on with its name where it is shared. */
  shared?: string;
  /** Way from there to the place, a word or two a step; empty for the operation or the shared part itself. */
  place: string[];
}

type Node = Record<string, unknown>;
type Where = Omit<PlacedDoubt, keyof Doubt>;

/** Every doubt of a document, those of operations first, in the order of the document. */
export function listDoubts(document: OpenApiDocument): PlacedDoubt[] {
  const found: PlacedDoubt[] = [];
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) collect(operation, { operation, place: [] }, found);
    }
    // What a path gives all its operations belongs to the first of them.
    const operation = methods.map((method) => item[method]).find(Boolean);
    collect(item.parameters, { ...(operation && { operation }), place: [] }, found);
  }
  for (const [kind, parts] of Object.entries(document.components)) {
    for (const [name, part] of Object.entries(parts))
      collect(part, { shared: `${singular(kind)} ${name}`, place: [] }, found);
  }
  return found;
}

/** Keys that say nothing about the place to a reader. */
const silent = new Set(['schema', 'content', 'properties', 'parameters', 'items', 'allOf', 'anyOf', 'oneOf']);

function collect(node: unknown, where: Where, found: PlacedDoubt[]): void {
  if (typeof node !== 'object' || node === null) return;
  const doubts = (node as { 'x-doubts'?: Doubt[] })['x-doubts'];
  for (const doubt of doubts ?? []) found.push({ ...doubt, ...where });
  if (Array.isArray(node)) {
    for (const entry of node) collect(entry, { ...where, place: [...where.place, ...nameOf(entry)] }, found);
    return;
  }
  for (const [key, value] of Object.entries(node as Node)) {
    if (key === 'x-doubts' || key === 'example' || key === 'examples') continue;
    collect(value, { ...where, place: [...where.place, ...step(key)] }, found);
  }
}

function nameOf(entry: unknown): string[] {
  const { name, in: place } = (entry ?? {}) as Partial<Parameter>;
  return name && place ? [`${place === 'header' ? 'header' : `${place} parameter`} ${name}`] : [];
}

function step(key: string): string[] {
  if (silent.has(key) || /^(application|text)\//.test(key)) return [];
  if (key === 'requestBody') return ['request body'];
  if (key === 'responses' || key === 'headers') return [];
  return [/^[1-5]\d\d$/.test(key) ? `answer ${key}` : key];
}

const singular = (kind: string) =>
  ({ requestBodies: 'request body', securitySchemes: 'security scheme' })[kind] ?? kind.replace(/s$/, '');
