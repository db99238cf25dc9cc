import { isDeepStrictEqual } from 'node:util';
import { documentPath } from '../families.js';
import { indexUsers } from '../operations.js';
import { pointerOf } from '../pointer.js';
import type { SourceFiles, SourceNode } from '../source-files.js';
import type { Change } from './change.js';
import { describePlace } from './place.js';

/** Examples whose value changed. `redocly diff` does not look into values, and the mock answers with them. */
export function diffExamples(family: string, base: SourceFiles, head: SourceFiles): Change[] {
  const before = examplesOf(base, family);
  const findUsers = indexUsers(head, family);
  const changes: Change[] = [];
  for (const [pointer, node] of examplesOf(head, family)) {
    const old = before.get(pointer);
    if (!old || isDeepStrictEqual(valueOf(old), valueOf(node))) continue;
    changes.push({
      impact: 'patch',
      operations: findUsers(node),
      ...describePlace(head, documentPath(family), pointer),
      direction: '',
      what: ['The value of the example changed.'],
      rules: [],
      provenance: false,
      side: 'head',
      file: node.file,
      line: head.line(node),
      pointer: '#',
    });
  }
  return changes;
}

const valueOf = ({ value }: SourceNode) => (value as { value?: unknown }).value;

/** The examples of every body, by their pointer through the references. */
function examplesOf(files: SourceFiles, family: string): Map<string, SourceNode> {
  const found = new Map<string, SourceNode>();
  const descend = (node: SourceNode, pattern: string[], pointer: string) => {
    const target = files.follow(node);
    if (pattern.length === 0) return void found.set(pointer, target);
    const [wanted, ...rest] = pattern;
    for (const [key, value] of Object.entries(target.value ?? {})) {
      if (wanted !== '*' && wanted !== key) continue;
      descend({ file: target.file, path: [...target.path, key], value }, rest, pointer + pointerOf([key]));
    }
  };
  const root = files.node(documentPath(family));
  descend(root, ['paths', '*', '*', 'requestBody', 'content', '*', 'examples', '*'], '#');
  descend(root, ['paths', '*', '*', 'responses', '*', 'content', '*', 'examples', '*'], '#');
  return found;
}
