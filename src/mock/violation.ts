/** What is wrong with a request or an answer. */
export interface Violation {
  /** The part and the place in it, such as `['body', 'entities', '0', 'id']`. */
  path: string[];
  /** The keyword that is broken, or the status that fits: 401 or 415. */
  code: string | number;
  /** The rule, such as `must be integer`. */
  message: string;
  /** What was sent instead, for who sent it and no one else. */
  sent?: string;
}

/** Puts violations below a part of a request or an answer. */
export const within = (part: string, violations: Violation[]): Violation[] =>
  violations.map((violation) => ({ ...violation, path: [part, ...violation.path] }));

/** The place as a log has it. A body of the wrong media type has none within the request. */
export const placeOf = ({ path }: Violation): string => path.join('.') || 'body';

/** The rule, and what was sent instead. */
export const explained = ({ message, sent }: Violation): string =>
  sent === undefined ? message : `${message}; ${sent} was sent`;

/** The rule fit for a log. Why a text is not JSON is said with some of that text, which may be secret. */
export const told = ({ code, message }: Violation): string => (code === 'json' ? 'is not JSON' : message);
