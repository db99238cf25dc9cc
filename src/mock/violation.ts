/** What is wrong with a request or an answer. */
export interface Violation {
  /** The part and the place in it, such as `['body', 'entities', '0', 'id']`. */
  path: string[];
  /** The keyword that is broken, or the status that fits: 401 or 415. */
  code: string | number;
  /** The rule, such as `must be integer`. */
  message: string;
}

/** Puts violations below a part of a request or an answer. */
export const within = (part: string, violations: Violation[]): Violation[] =>
  violations.map((violation) => ({ ...violation, path: [part, ...violation.path] }));
