import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';

/** A bundled OpenAPI 3.1 document. */
export type Document = object;

/**
 * The operations of several documents as Prism wants them.
 *
 * Prism checks bodies by draft 7 unless a document names its dialect, and draft 7 passes over `dependentRequired`.
 */
export async function loadOperations(documents: Iterable<Document>): Promise<IHttpOperation[]> {
  const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';
  const loaded: IHttpOperation[] = [];
  for (const document of documents) {
    loaded.push(...(await getHttpOperationsFromSpec({ ...document, jsonSchemaDialect })));
  }
  return loaded;
}
