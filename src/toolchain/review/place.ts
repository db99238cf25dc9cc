import { methods } from '../openapi.js';
import { pathOfFragment } from '../pointer.js';
import type { SourceFiles, SourceNode } from '../source-files.js';

/**
 * Names a place of a document, given as a pointer through its references, the way people do: operations by their id,
 * parameters by their name.
 */
export function describePlace(
  files: SourceFiles,
  document: string,
  pointer: string,
): { operation: string; place: string } {
  const keys = pathOfFragment(pointer).filter((key) => key !== '$ref' && key !== '');
  const [section, path, method] = keys;
  const isOperation = section === 'paths' && (methods as readonly string[]).includes(method ?? '');
  const labels: string[] = [];
  let operation = '';
  let node: SourceNode | undefined = files.follow(files.node(document));
  for (const [index, key] of keys.entries()) {
    node = node && step(files, node, key);
    const { name, operationId } = (node?.value ?? {}) as { name?: unknown; operationId?: string };
    labels.push(/^\d+$/.test(key) && typeof name === 'string' ? name : key);
    if (isOperation && index === 2) operation = operationId ?? `${method!.toUpperCase()} ${path}`;
  }
  if (section === 'paths' && !isOperation) return { operation: path ?? '', place: labels.slice(2).join(' › ') };
  return { operation, place: labels.slice(isOperation ? 3 : 0).join(' › ') };
}

/** One key further, through a reference; nothing where there is nothing. */
function step(files: SourceFiles, { file, path, value }: SourceNode, key: string): SourceNode | undefined {
  const child = (value as Record<string, unknown> | null)?.[key];
  return child === undefined ? undefined : files.follow({ file, path: [...path, key], value: child });
}
