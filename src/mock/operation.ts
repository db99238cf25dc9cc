import {
  eachOperation,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
} from '../toolchain/openapi.js';
import { listParameters } from '../toolchain/samples.js';

/** An operation of a bundled document. */
export interface Operation {
  readonly document: OpenApiDocument;
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  readonly item: PathItem;
  readonly object: OperationObject;
  /** Its own parameters and those of its path. */
  readonly parameters: Parameter[];
}

/**
 * The operations of several documents.
 *
 * @throws {Error} where a document is not OpenAPI 3.1.
 */
export function listOperations(documents: Iterable<object>): Operation[] {
  return [...documents].flatMap((given) => {
    const document = given as OpenApiDocument;
    if (!/^3\.1\./.test(document.openapi ?? '') || typeof document.paths !== 'object') {
      throw new Error('A document is not OpenAPI 3.1.');
    }
    return [...eachOperation(document)].map(({ path, method, item, operation }) => ({
      document,
      path,
      method,
      item,
      object: operation,
      parameters: listParameters(document, item, operation),
    }));
  });
}
