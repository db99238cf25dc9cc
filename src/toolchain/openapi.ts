import type { Pagination } from '../client/operation.js';
import { pathOfFragment, valueAt } from './pointer.js';

/** The parts of a bundled OpenAPI 3.1 document that our tools read. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers: { url: string }[];
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
  'x-sources': Record<string, Source>;
  'x-migration'?: Migration;
  'x-left-out'?: LeftOut[];
}

/** What became of a retired API. */
export interface Migration {
  title: string;
  url: string;
  operations: Replacement[];
  fields: Replacement[];
  statuses: Replacement[];
}

export interface Replacement {
  from: string;
  /** Empty where nothing took its place. */
  to: string[];
  note?: string;
  sources: string[];
}

/** An operation that a source names and the document leaves out. */
export interface LeftOut {
  operation: string;
  reason: string;
  sources: string[];
}

/** Something that is not settled. */
export interface Doubt {
  unsure: string;
  /** Keys of the sources that disagree or are silent. */
  sources: string[];
}

/** Where facts come from. */
export interface Source {
  title: string;
  url?: string;
  kind: string;
}

export interface PathItem extends Partial<Record<(typeof methods)[number], OperationObject>> {
  parameters?: (Parameter | Reference)[];
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  tags?: string[];
  /** Alternatives; empty where nothing is needed, `{}` among them where a call may do without. */
  security: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  'x-auth-context': 'app' | 'client' | 'either' | 'none' | 'user';
  'x-confidence': 'documented' | 'observed' | 'inferred';
  /** Keys of sources by what they vouch for. */
  'x-source': Record<string, string[]>;
  'x-retry'?: 'safe' | 'unsafe';
  'x-pagination'?: Pagination;
  'x-rate-limit'?: RateLimit;
  'x-doubts'?: Doubt[];
}

export interface RateLimit {
  requests: number;
  seconds: number;
  per: 'client' | 'user';
  operations: 'family' | 'operation';
}

export interface Parameter {
  name: string;
  in: 'header' | 'path' | 'query';
  required?: boolean;
  schema: Schema | Reference;
  style?: string;
  explode?: boolean;
  example?: unknown;
  'x-stripped-prefix'?: string;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface Header {
  required?: boolean;
  schema: Schema | Reference;
  example?: unknown;
}

export interface MediaType {
  schema: Schema | Reference;
  examples: Record<string, Example | Reference>;
  /** How the fields of a form are written. */
  encoding?: Record<string, { style?: string; explode?: boolean }>;
}

export interface Example {
  summary: string;
  value: unknown;
  'x-taken-from'?: string;
  'x-mended'?: string;
}

export interface Reference {
  $ref: string;
}

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema | Reference>;
  items?: Schema | Reference;
  'x-error-role'?: ErrorRole;
  'x-extensible-enum'?: string[];
  [keyword: string]: unknown;
}

export type ErrorRole = 'code' | 'title' | 'detail' | 'items' | 'field';

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** Every operation of a document with its path and method, in document order. */
export function* eachOperation(document: OpenApiDocument) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) yield { path, method, item, operation };
    }
  }
}

/** Media type of the request body: JSON where there is a choice, undefined without a body. */
export function requestMediaType(document: OpenApiDocument, { requestBody }: OperationObject): string | undefined {
  if (!requestBody) return undefined;
  const types = Object.keys(resolve<RequestBody>(document, requestBody).content);
  return types.includes('application/json') ? 'application/json' : types[0];
}

/** Whether an operation only redirects: no data comes back from it. */
export const onlyRedirects = ({ responses }: OperationObject): boolean =>
  !Object.keys(responses).some((status) => status.startsWith('2'));

/**
 * Follows references within the document until there is none.
 *
 * @throws {Error} where one leads to nothing.
 */
export function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  let current: unknown = node;
  while (typeof current === 'object' && current !== null && '$ref' in current) {
    const { $ref } = current as Reference;
    current = valueAt(document, pathOfFragment($ref));
    if (current === undefined) throw new Error(`${document.info?.title}: ${$ref} leads to nothing.`);
  }
  return current as T;
}
