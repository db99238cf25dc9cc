/** @import { Context, Node } from './types.d.ts' */

/** What `x-pagination` points at exists: request places are declared, response pointers lead to a property. */
export const paginationPlaces = () => ({
  PathItem: {
    Operation(/** @type {Node} */ operation, /** @type {Context} */ { location, report, resolve }, /** @type {{ PathItem: Node }} */ parents) {
      const pagination = operation['x-pagination'];
      if (!pagination) return;
      const at = location.child(['x-pagination']);

      /** @type {(node: unknown) => Node} */
      const follow = (node) => /** @type {Node} */ (resolve(node).node) ?? {};
      /** @type {(content: unknown) => Node} */
      const jsonSchema = (content) => follow(follow(content).content?.['application/json']?.schema);
      /** @type {(schema: Node, names: string[]) => boolean} */
      const reaches = (schema, [name, ...rest]) =>
        name === undefined ? true : Boolean(schema.properties?.[name]) && reaches(follow(schema.properties[name]), rest);

      const parameters = [...(parents.PathItem.parameters ?? []), ...(operation.parameters ?? [])].map(follow);
      const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];

      for (const part of ['token', 'offset', 'limit']) {
        const place = pagination[part];
        if (!place) continue;
        const found =
          place.in === 'query'
            ? parameters.some((parameter) => parameter.in === 'query' && parameter.name === place.name)
            : reaches(jsonSchema(operation.requestBody), [place.name]);
        if (!found) report({ message: `The request has no ${place.in} field \`${place.name}\`.`, location: at.child([part]) });
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
