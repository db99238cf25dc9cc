import { inject } from 'vitest';
import { eachOperation, type OpenApiDocument, type OperationObject } from '../../src/toolchain/openapi.js';

/** The bundled documents by family. */
export const documents = new Map(JSON.parse(inject('documents')) as [string, OpenApiDocument][]);

/** Every operation of every family. */
export const operations = [...documents].flatMap(([family, document]) =>
  [...eachOperation(document)].map((found) => ({ family, document, id: found.operation.operationId, ...found })),
);

/** Whether there is no way to call an operation without credentials. */
export const demandsCredentials = ({ security }: OperationObject) =>
  security.length > 0 && security.every((requirement) => Object.keys(requirement).length > 0);
