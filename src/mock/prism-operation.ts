import operations from '@stoplight/prism-http/dist/utils/operations.js';
import type { IHttpOperation } from '@stoplight/types';
import type { OpenApiDocument } from '../toolchain/openapi.js';
import { pathOfFragment } from '../toolchain/pointer.js';
import { oncePer } from './once.js';
import type { Operation } from './operation.js';

/**
 * An operation as Prism reads it. Prism takes a document apart operation by operation, each with all there is; so it gets
 * one operation with only what that one refers to, and only when it is called for the first time.
 */
export const readWithPrism = oncePer(async (operation: Operation): Promise<IHttpOperation> => {
  const [read] = await operations.getHttpOperationsFromSpec(excerpt(operation));
  return read!;
});

function excerpt({ document, path, method, item, object }: Operation): object {
  const paths = { [path]: { parameters: item.parameters ?? [], [method]: object } };
  const components: OpenApiDocument['components'] = { securitySchemes: document.components?.securitySchemes ?? {} };
  // Prism writes into what it reads.
  const copy = (parts: object) => structuredClone({ ...document, tags: [], ...parts });
  return copy(collect([paths, components]) ? { paths, components } : {});

  /** Adds the components a node refers to; false where it refers to something else. */
  function collect(node: unknown): boolean {
    if (typeof node !== 'object' || node === null) return true;
    if (!Object.values(node).every(collect)) return false;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref !== 'string') return true;
    const [root, section, name] = pathOfFragment($ref);
    if (root !== 'components' || !section || !name) return false;
    if (components[section]?.[name] !== undefined) return true;
    const component = document.components[section]?.[name];
    components[section] = { ...components[section], [name]: component };
    return collect(component);
  }
}
