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
