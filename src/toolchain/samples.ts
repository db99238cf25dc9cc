import {
  resolve,
  type Example,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
} from './openapi.js';

/** What an openapi-fetch call of an operation takes. */
export interface Sample {
  /** Name of the request example; empty for an operation without a body. */
  name: string;
  init: {
    params: { path: Values; query: Values; header: Values };
    body?: unknown;
    /** The app's credentials, where the body has none. */
    headers?: Record<string, string>;
  };
}

type Values = Record<string, unknown>;

/** A request for each request example of an operation, with the examples of its parameters: one where it takes no body. */
export function requestSamples(document: OpenApiDocument, item: PathItem, operation: OperationObject): Sample[] {
  const params = { path: {} as Values, query: {} as Values, header: {} as Values };
  for (const parameter of listParameters(document, item, operation))
    params[parameter.in][parameter.name] = parameter.example;
  const examples = requestExamples(document, operation);
  if (examples.length === 0) return [{ name: '', init: { params } }];
  return examples.map(([name, { value: body }]) => {
    return { name, init: { params, body, ...credentialHeaders(operation, body) } };
  });
}

/** The headers with which an app shows who it is, where it must and the body does not. */
export function credentialHeaders(operation: OperationObject, body: unknown): Pick<Sample['init'], 'headers'> {
  if (!needsBasic(operation, body)) return {};
  return { headers: { Authorization: `Basic ${btoa('my-client-id:example')}` } };
}

/** Whether an app must show who it is in a Basic header: it must, and the body does not. */
export const needsBasic = (operation: OperationObject, body: unknown): boolean =>
  operation['x-auth-context'] === 'client' && (body as Values | undefined)?.client_id === undefined;

/** The parameters of an operation and of its path; its own stands for one of the path with the same name and place. */
export function listParameters(document: OpenApiDocument, item: PathItem, operation: OperationObject): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const resolved = all.map((parameter) => resolve<Parameter>(document, parameter));
  return [...new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

/** The named examples of an operation's JSON request body. */
export function requestExamples(document: OpenApiDocument, operation: OperationObject): [string, Example][] {
  if (!operation.requestBody) return [];
  const { content } = resolve<RequestBody>(document, operation.requestBody);
  return Object.values(content).flatMap(({ examples }) =>
    Object.entries(examples).map(([name, example]): [string, Example] => [name, resolve<Example>(document, example)]),
  );
}
