import { documentPath } from './families.js';
import { methods } from './openapi.js';
import { idOf, type SourceFiles, type SourceNode } from './source-files.js';

/** The operations of a document, each with what is part of it: itself and the parameters of its path. */
export function* eachOperation(files: SourceFiles, root: SourceNode) {
  const { paths = {} } = root.value as { paths?: Record<string, unknown> };
  for (const [path, value] of Object.entries(paths)) {
    const item = files.follow({ ...root, path: ['paths', path], value });
    const operations = item.value as Record<string, { operationId?: string }>;
    const part = (key: string) => ({ ...item, path: [...item.path, key], value: operations[key] });
    for (const method of methods) {
      if (!operations[method]) continue;
      const operationId = operations[method].operationId ?? `${method.toUpperCase()} ${path}`;
      yield { operationId, parts: [part(method), ...(operations.parameters ? [part('parameters')] : [])] };
    }
  }
}

/** Finds the operations that a place of the documents is part of, through references, in the order of the document. */
export type FindUsers = (place: Pick<SourceNode, 'file' | 'path'>) => string[];

/** Looks through all operations of a family once. */
export function indexUsers(files: SourceFiles, family: string): FindUsers {
  const reached = new Map<string, string[]>();
  for (const { operationId, parts } of eachOperation(files, files.node(documentPath(family)))) {
    const seen = new Set<string>();
    for (const part of parts) for (const node of files.walk(part, seen)) void node;
    for (const id of seen) reached.set(id, [...(reached.get(id) ?? []), operationId]);
  }
  return ({ file, path }) => {
    // A text or a number belongs to the node that holds it.
    for (let length = path.length; length >= 0; length--) {
      const users = reached.get(idOf({ file, path: path.slice(0, length), value: undefined }));
      if (users) return users;
    }
    return [];
  };
}
