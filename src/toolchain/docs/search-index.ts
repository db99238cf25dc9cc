import { eachOperation, resolve, type MediaType, type RequestBody, type Response, type Schema } from '../openapi.js';
import type { OpenApiDocument } from '../openapi.js';
import { listParameters } from '../samples.js';
import type { Entry } from './browser/find.js';
import type { FamilySummary } from './families.js';
import { operationLink } from './links.js';

/** What the search of the site looks through: every operation of every family. */
export function searchIndex(families: FamilySummary[]): Entry[] {
  return families.flatMap(({ family, title, document }) =>
    [...eachOperation(document)].map(({ path, method, item, operation }) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      family: title,
      link: operationLink(family, operation),
      words: [
        ...new Set([
          ...listParameters(document, item, operation).map(({ name }) => name),
          ...propertyNames(document, operation),
        ]),
      ]
        .join(' ')
        .toLowerCase(),
    })),
  );
}

/** Names of the properties of the request body and of the successful answers, two levels deep. */
function propertyNames(document: OpenApiDocument, { requestBody, responses }: FamilySummary['operations'][number]) {
  const names = new Set<string>();
  const contents = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => resolve<Response>(document, response).content);
  if (requestBody) contents.push(resolve<RequestBody>(document, requestBody).content);
  for (const content of contents) for (const { schema } of Object.values(content ?? {})) collect(schema, 3);
  return names;

  function collect(node: MediaType['schema'], depth: number) {
    const { properties = {}, items, allOf, anyOf, oneOf } = resolve<Schema>(document, node);
    const parts = [allOf, anyOf, oneOf].flatMap((list) => (list ?? []) as Schema[]);
    for (const part of [...(items ? [items] : []), ...parts]) collect(part, depth);
    for (const [name, property] of Object.entries(properties)) {
      names.add(name);
      if (depth > 1) collect(property, depth - 1);
    }
  }
}
