/** @import { Context, Node } from './types.d.ts' */

/** What `x-pagination` points at exists: request places are declared, response pointers lead to a property. */
export const paginationPlaces = () => ({
  PathItem: {
    Operation(
      /** @type {Node} */ operation,
      /** @type {Context} */ { location, report, resolve },
      /** @type {{ PathItem: Node }} */ parents,
    ) {
      const pagination = operation['x-pagination'];
      if (!pagination) return;
      const at = location.child(['x-pagination']);

      // A reference is relative to the file it stands in, so a node travels with its file.
      const here = location.source.absoluteRef;
      /** @type {(node: unknown, from: string) => { node: Node, from: string }} */
      const follow = (node, from) => {
        if (!isReference(node)) return { node: /** @type {Node} */ (node ?? {}), from };
        const found = resolve(node, from);
        return { node: /** @type {Node} */ (found.node ?? {}), from: found.location?.source.absoluteRef ?? from };
      };
      /** @type {(body: unknown) => { node: Node, from: string }} */
      const jsonSchema = (body) => {
        const { node, from } = follow(body, here);
        const content = follow(node.content?.['application/json'], from);
        return follow(content.node.schema, content.from);
      };
      /** @type {(schema: { node: Node, from: string }, names: string[]) => boolean} */
      const reaches = ({ node, from }, [name, ...rest]) =>
        name === undefined || (Boolean(node.properties?.[name]) && reaches(follow(node.properties[name], from), rest));

      const parameters = [...(parents.PathItem.parameters ?? []), ...(operation.parameters ?? [])].map(
        (parameter) => follow(parameter, here).node,
      );
      const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];

      for (const part of ['token', 'offset', 'limit']) {
        const place = pagination[part];
        if (!place) continue;
        const found =
          place.in === 'query'
            ? parameters.some((parameter) => parameter.in === 'query' && parameter.name === place.name)
            : reaches(jsonSchema(operation.requestBody), [place.name]);
        if (!found)
          report({ message: `The request has no ${place.in} field \`${place.name}\`.`, location: at.child([part]) });
      }
      for (const part of ['items', 'next', 'more', 'total']) {
        const pointer = pagination[part];
        if (pointer && !reaches(jsonSchema(success), pointer.split('/').slice(1))) {
          report({ message: `The response has no property at \`${pointer}\`.`, location: at.child([part]) });
        }
      }
    },
  },
});

/** @type {(node: unknown) => boolean} */
const isReference = (node) => typeof node === 'object' && node !== null && '$ref' in node;
