interface FixtureOperation {
  parameters?: object[];
  requestBody?: object;
  responses?: object;
  security?: object[];
  [extension: `x-${string}`]: string;
}

/**
 * A small document around some operations, each given as `method path`, to show one thing of the mock at a time. Each
 * answers with an empty object, and a request that is wrong with a 400 that says why.
 */
export function fixtureDocument(operations: Record<string, FixtureOperation>, components: object = {}): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, { parameters = [], responses = {}, ...operation }] of Object.entries(operations)) {
    const [method, path] = key.split(' ') as [string, string];
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = new Set(parameters.map((parameter) => (parameter as { name: string }).name));
    const missing = names.filter((name) => !given.has(name!));
    const inPath = missing.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
    paths[path] ??= {};
    paths[path][method] = {
      operationId: key.replace(/\W+/g, '_'),
      security: [],
      parameters: [...inPath, ...parameters],
      responses: { 200: jsonResponse({}), 400: badRequest, ...responses },
      ...operation,
    };
  }
  const document = { openapi: '3.1.0', info: { title: 'Fixture', version: '1.0.0' }, paths, components };
  // Without what is undefined.
  return JSON.parse(JSON.stringify(document)) as object;
}

export const jsonResponse = (value: unknown, schema: object = {}) => ({
  description: 'Any.',
  content: { 'application/json': { schema, examples: { first: { value } } } },
});

const badRequest = jsonResponse(
  { detail: 'An example.' },
  { type: 'object', properties: { detail: { type: 'string', 'x-error-role': 'detail' } } },
);

/** A JSON body by its schema. */
export const jsonBody = (schema: object, required = true) => ({
  required,
  content: { 'application/json': { schema } },
});
