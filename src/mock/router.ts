import { compileSegment, type Segment } from './path-segment.js';

/** What a router needs to know of an operation. */
export interface Routed {
  readonly method: string;
  /** Path template, such as `/items/{itemId}:transition`. */
  readonly path: string;
}

/** The path of a request is one of ours, whatever the method. */
export interface Match<T extends Routed> {
  /** The operations of the path by method, in lower case. */
  readonly operations: ReadonlyMap<string, T>;
  /** Values of an operation's path parameters, decoded. */
  parameters(operation: T): Record<string, string>;
}

interface Node<T> {
  literals: Map<string, Node<T>>;
  /** Segments with parameters, the most specific first. */
  templates: { segment: Segment; node: Node<T> }[];
  operations: Map<string, T>;
}

/** Finds the operations of a path in a tree of segments, so that it takes no longer where there are more of them. */
export class Router<T extends Routed> {
  readonly #root = emptyNode<T>();
  /** The names of each operation's path parameters. */
  readonly #names = new Map<T, string[]>();

  constructor(operations: Iterable<T>) {
    for (const operation of operations) this.#add(operation);
  }

  #add(operation: T) {
    const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
    this.#names.set(operation, names);
    let node = this.#root;
    for (const part of split(operation.path)) node = part.includes('{') ? template(node, part) : literal(node, part);
    // Of two documents that have the same operation, the first one counts.
    if (!node.operations.has(operation.method)) node.operations.set(operation.method, operation);
  }

  /**
   * The most specific path that a request's path fits: fixed text goes before a parameter, in each segment from the left.
   *
   * @param path as it came over the wire.
   * @throws {URIError} where its percent-encoding is broken.
   */
  find(path: string): Match<T> | undefined {
    const found = search(this.#root, split(path).map(decode), 0);
    if (!found) return undefined;
    const { operations, values } = found;
    return {
      operations,
      parameters: (operation) => {
        // Each operation has its own names for the same places.
        const named: Record<string, string> = {};
        this.#names.get(operation)!.forEach((name, index) => (named[name] = values[index]!));
        return named;
      },
    };
  }

  /** The operations whose paths have most of a path's beginning, for a hint. */
  closest(path: string, count: number): T[] {
    const wanted = split(path);
    const operations = [...this.#names.keys()];
    const scored = operations.map((operation) => ({ operation, score: likeness(split(operation.path), wanted) }));
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
      .map(({ operation }) => operation);
  }

  /** The operations whose paths end in an action (`:transition`) that a path's own is a slip of. */
  nearActions(path: string): T[] {
    const parts = split(path).map(decode);
    const action = actionOf(parts.at(-1));
    if (action === undefined) return [];
    return [...this.#names.keys()].filter((operation) => {
      const template = split(operation.path);
      const other = actionOf(template.at(-1));
      if (other === undefined || likeness(template.slice(0, -1), parts.slice(0, -1)) < parts.length - 1) return false;
      return action !== other && isSlip(action, other) && template.length === parts.length;
    });
  }
}

const emptyNode = <T>(): Node<T> => ({ literals: new Map(), templates: [], operations: new Map() });

const decode = (part: string) => (part.includes('%') ? decodeURIComponent(part) : part);

/** What stands behind the last colon of a segment. */
const actionOf = (part = '') => /[^:]:([^:{}]+)$/.exec(part)?.[1];

const split = (path: string) => path.split('/').slice(1);

function literal<T>({ literals }: Node<T>, part: string): Node<T> {
  const known = literals.get(part);
  if (known) return known;
  const node = emptyNode<T>();
  literals.set(part, node);
  return node;
}

function template<T>({ templates }: Node<T>, part: string): Node<T> {
  const segment = compileSegment(part);
  const known = templates.find((other) => other.segment.shape === segment.shape);
  if (known) return known.node;
  const node = emptyNode<T>();
  templates.push({ segment, node });
  templates.sort((a, b) => b.segment.fixed - a.segment.fixed);
  return node;
}

interface Found<T> {
  operations: Map<string, T>;
  values: string[];
}

function search<T>(node: Node<T>, parts: string[], index: number): Found<T> | undefined {
  const part = parts[index];
  if (part === undefined) return node.operations.size > 0 ? { operations: node.operations, values: [] } : undefined;
  const next = node.literals.get(part);
  const found = next && search(next, parts, index + 1);
  if (found) return found;
  for (const { segment, node: next } of node.templates) {
    const values = segment.match(part);
    const found = values && search(next, parts, index + 1);
    if (found) return { ...found, values: [...values, ...found.values] };
  }
  return undefined;
}

/** How many segments fit from the left, and how much of the next one; half a point more for as many segments in all. */
function likeness(template: string[], path: string[]): number {
  const differs = template.findIndex((part, index) => part !== path[index] && !(path[index] && part.startsWith('{')));
  const same = differs < 0 ? template.length : differs;
  if (same === 0) return 0;
  const [wanted = '', given = ''] = [template[same], path[same]];
  const alike = [...wanted].findIndex((character, index) => character !== given[index]);
  return same + (alike < 0 ? 0 : alike / (wanted.length * 2)) + (template.length === path.length ? 0.5 : 0);
}

/** Whether two words are one but for case and two letters that are too many, missing, wrong or in the other's place. */
function isSlip(given: string, wanted: string): boolean {
  const [a, b] = [given.toLowerCase(), wanted.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a.slice(0, b.length + 3)].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, row[at - 1]! + (letter === b[at - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]! <= 2;
}
