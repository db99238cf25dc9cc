import { Problem } from './problem.js';

/** Where a request is addressed to. */
export interface Target {
  /** As sent, still encoded. */
  path: string;
  query: URLSearchParams;
}

/**
 * Takes a request target apart, without resolving or decoding anything in its path.
 *
 * @throws {Problem} where it is no path.
 */
export function readTarget(target: string): Target {
  // A client that takes us for a proxy sends the whole address.
  const path = target.startsWith('/') ? target : /^https?:\/\/[^/?#[\]]+(\/.*)$/.exec(target)?.[1];
  if (path === undefined) throw new Problem(400, 'Bad request', 'The request target is not a path.');
  const rest = path.split('#', 1)[0]!;
  const mark = rest.indexOf('?');
  if (mark < 0) return { path: rest, query: new URLSearchParams() };
  return { path: rest.slice(0, mark), query: new URLSearchParams(rest.slice(mark + 1)) };
}
