import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { BrokenDocumentError } from './bundle.js';
import { pathOfFragment, pointerOf, valueAt } from './pointer.js';

type Key = string | number;

/** A node of the hand-written documents and where it stands. */
export interface SourceNode {
  /** Relative to the folder, with slashes. */
  file: string;
  path: readonly Key[];
  value: unknown;
}

interface SourceFile {
  text: string;
  value: unknown;
  lineOf(path: readonly Key[]): number;
}

/** The hand-written documents of a folder, read where they stand, so that file and line of everything are known. */
export class SourceFiles {
  readonly #files = new Map<string, SourceFile>();

  constructor(readonly folder: string) {}

  /** The node at a place of a file; the root of the file without a path. */
  node(file: string, path: readonly Key[] = []): SourceNode {
    const value = valueAt(this.#load(file).value, path);
    if (value === undefined) throw new BrokenDocumentError(`${file}: there is nothing at #${pointerOf(path)}.`);
    return { file, path, value };
  }

  line({ file, path }: SourceNode): number {
    return this.#load(file).lineOf(path);
  }

  /** What a reference leads to, through other references; any other node is its own target. */
  follow(node: SourceNode): SourceNode {
    const target = referenceOf(node.value);
    if (target === undefined) return node;
    const [name = '', pointer = ''] = target.split('#');
    const file = name ? posix.join(posix.dirname(node.file), decodeURIComponent(name)) : node.file;
    if (!existsSync(join(this.folder, file))) {
      throw new BrokenDocumentError(`${node.file}:${this.line(node)}: ${target} leads to no file.`);
    }
    return this.follow(this.node(file, pathOfFragment(pointer)));
  }

  /** The text of every file that a document is made of, by name. */
  texts(document: string): Map<string, string> {
    const names = new Set<string>();
    for (const { file } of this.walk(this.node(document))) names.add(file);
    return new Map([...names].sort().map((name) => [name, this.#load(name).text]));
  }

  /** Every node below one, through references, each node once. */
  *walk(start: SourceNode, seen = new Set<string>()): Generator<SourceNode> {
    const id = idOf(start);
    if (seen.has(id) || typeof start.value !== 'object' || start.value === null) return;
    seen.add(id);
    yield start;
    const target = this.follow(start);
    if (target !== start) yield* this.walk(target, seen);
    for (const [key, value] of Object.entries(start.value)) {
      const path = [...start.path, Array.isArray(start.value) ? Number(key) : key];
      yield* this.walk({ file: start.file, path, value }, seen);
    }
  }

  #load(file: string): SourceFile {
    let loaded = this.#files.get(file);
    if (!loaded) {
      loaded = parse(file, readFileSync(join(this.folder, file), 'utf8'));
      this.#files.set(file, loaded);
    }
    return loaded;
  }
}

function parse(file: string, text: string): SourceFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  if (error) throw new BrokenDocumentError(`${file}: ${error.message.split('\n')[0]}`);
  return {
    text,
    value: document.toJS() as unknown,
    lineOf(path) {
      const node = document.getIn(path, true);
      return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : 1;
    },
  };
}

/** One text for one place. */
export const idOf = ({ file, path }: SourceNode) => `${file}#${pointerOf(path)}`;

function referenceOf(value: unknown): string | undefined {
  const target = (value as { $ref?: unknown } | null)?.$ref;
  return typeof target === 'string' ? target : undefined;
}
