/** The part of Redocly's visitor context that the house rules use. */
export interface Location {
  child: (path: (string | number)[]) => Location;
  key: () => Location;
  /** Place in the file: `#/` for the whole of it. */
  pointer: string;
  source: { absoluteRef: string };
}

export interface Context {
  key: string | number;
  type: { name?: string; properties: object; extensionsPrefix?: string };
  location: Location;
  report: (problem: { message: string; location: Location }) => void;
  resolve: (node: unknown, from?: string) => { node?: unknown; location?: Location };
}

export type Node = Record<string, any>;

/** A node of one of two documents that `redocly diff` compares. */
export interface Side {
  key: string | number;
  value: any;
  type: { name: string };
  parent?: Side;
  /** What a reference leads to. */
  resolved?: Side;
}

/** The two nodes that belong together; one of them where the other document has none. */
export interface Pair {
  base?: Side;
  revision?: Side;
  parent?: Pair;
}

export type Change = { node: Pair } & (
  | { kind: 'added' | 'removed'; property?: undefined; base?: { value: any }; revision?: { value: any } }
  | { kind: 'modified'; property: string; base: { value: any }; revision: { value: any } }
);

export interface ChangeContext {
  report: (verdict: { message: string }) => void;
  /** Whether the node is sent by callers, by the service, or by both; empty where it is sent by nobody. */
  getDirections: () => ('request' | 'response')[];
}
