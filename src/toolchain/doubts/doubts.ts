import { documentPath } from '../families.js';
import { eachOperation } from '../operations.js';
import { pointerOf } from '../pointer.js';
import { idOf, type SourceFiles, type SourceNode } from '../source-files.js';

/** Something in the documents that no source settles. */
export interface Doubt {
  /** The families whose document it is part of. More than one where the file is shared. */
  families: string[];
  file: string;
  line: number;
  /** The node that is in doubt, within the file. */
  pointer: string;
  /** The pointer for readers: items of a list by their name where they have one. Empty for the file as a whole. */
  label: string;
  /** The operations whose request or answer it is about; empty where it is about the family. */
  operations: string[];
  unsure: string;
  /** The sources that disagree or are silent. */
  sources: { key: string; title?: string; url?: string }[];
}

type Sources = Record<string, { title?: string; url?: string }>;

/** Finds every doubt of families, each once, however often its schema is referred to. */
export function findDoubts(files: SourceFiles, families: string[]): Doubt[] {
  const found = new Map<string, Doubt>();
  for (const family of families) {
    const root = files.node(documentPath(family));
    const sources = ((root.value as { 'x-sources'?: Sources })['x-sources'] ?? {}) satisfies Sources;
    for (const node of files.walk(root)) {
      for (const { id, ...doubt } of doubtsAt(files, node, sources)) {
        const known = found.get(id);
        if (known) known.families.push(family);
        else found.set(id, { families: [family], operations: [], ...doubt });
      }
    }
    for (const { operationId, parts } of eachOperation(files, root)) {
      const seen = new Set<string>();
      for (const part of parts) {
        for (const node of files.walk(part, seen)) {
          for (const { id } of doubtsAt(files, node, sources)) found.get(id)?.operations.push(operationId);
        }
      }
    }
  }
  return [...found.values()];
}

function* doubtsAt(files: SourceFiles, node: SourceNode, sources: Sources) {
  const doubts = (node.value as { 'x-doubts'?: unknown })['x-doubts'];
  if (!Array.isArray(doubts)) return;
  for (const [index, { unsure, sources: keys = [] }] of (
    doubts as { unsure: string; sources?: string[] }[]
  ).entries()) {
    const place = { ...node, path: [...node.path, 'x-doubts', index] };
    yield {
      id: idOf(place),
      file: node.file,
      line: files.line(place),
      pointer: `#${pointerOf(node.path)}`,
      label: label(files, node),
      unsure: unsure.trim(),
      sources: keys.map((key) => ({ key, title: sources[key]?.title, url: sources[key]?.url })),
    };
  }
}

function label(files: SourceFiles, { file, path }: SourceNode): string {
  const parts = path.map((key, index) => {
    const { name } = files.node(file, path.slice(0, index + 1)).value as { name?: unknown };
    return typeof key === 'number' && typeof name === 'string' ? name : String(key);
  });
  return parts.join(' › ');
}
