import {
  requestMediaType,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
} from '../../openapi.js';
import { listParameters, needsBasic, requestExamples } from '../../samples.js';

/** An operation with where it stands, as `eachOperation()` gives it. */
export interface FoundOperation {
  path: string;
  method: string;
  item: PathItem;
  operation: OperationObject;
}

/** The request that the code samples of an operation make. */
export interface ShownRequest {
  path: Values;
  query: Values;
  header: Values;
  /** The first request example of the document; undefined without a body. */
  body?: unknown;
  mediaType?: string | undefined;
  /** Whether the app shows who it is in a Basic header. */
  basic: boolean;
}

type Values = Record<string, unknown>;

/**
 * Picks what a sample shows: what the operation demands, and the first filter it offers as an example of one. All that
 * may be sent at once would teach nobody what has to be.
 */
export function shownRequest(document: OpenApiDocument, { item, operation }: FoundOperation): ShownRequest {
  const parameters = listParameters(document, item, operation);
  const shown = parameters.filter(isDemanded);
  const filter = parameters.find((parameter) => isFilter(parameter, operation));
  if (filter && !shown.some((parameter) => parameter.in === 'query')) shown.push(filter);
  const [example] = requestExamples(document, operation);
  const body = example?.[1].value;
  const request: ShownRequest = {
    path: {},
    query: {},
    header: {},
    ...(body !== undefined && { body, mediaType: requestMediaType(document, operation) }),
    basic: needsBasic(operation, body),
  };
  for (const parameter of shown) request[parameter.in][parameter.name] = parameter.example;
  return request;
}

const isDemanded = (parameter: Parameter) => parameter.in === 'path' || parameter.required === true;

function isFilter({ in: place, name, example }: Parameter, operation: OperationObject): boolean {
  const paging = Object.values(operation['x-pagination'] ?? {}).map((part) => (part as { name?: string })?.name);
  return place === 'query' && example !== undefined && !paging.includes(name);
}
