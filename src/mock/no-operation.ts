import type { Answer } from './answer.js';
import { ownError } from './error-answer.js';
import type { Operation } from './operation.js';
import { Problem } from './problem.js';
import type { Router } from './router.js';

/** The answer to a method that a path does not have, in the shape in which its family has its errors. */
export function wrongMethod(operations: ReadonlyMap<string, Operation>, method: string): Answer {
  const [first] = operations.values();
  const allow = [...operations.keys()].map((name) => name.toUpperCase()).join(', ');
  const detail = `${method} is no method of ${first!.path}, which has ${allow}.`;
  const body = ownError(first!, { code: 'MethodNotAllowed', title: 'Method not allowed', detail });
  const headers = { Allow: allow, 'Content-Type': 'application/json' };
  return { status: 405, headers, body, text: JSON.stringify(body) };
}

/** What a mock serves. */
export interface Served {
  /** Titles of the documents. */
  titles: string[];
  /** Names of the families that are not served. */
  leftOut: string[];
}

/** The answer to a path that no family has: with those that come closest, or else with what there is. */
export function notFound(router: Router<Operation>, path: string, { titles, leftOut }: Served): Problem {
  const closest = router.closest(path, 3).map(asText);
  const hint = closest.length > 0 ? `The closest: ${closest.join(', ')}.` : `Served here: ${titles.join(', ')}.`;
  const more = leftOut.length > 0 ? ` Start the mock without arguments for ${leftOut.join(', ')} too.` : '';
  return new Problem(404, 'No such path', `No operation that is served here has this path. ${hint}${more}`, {
    closest,
  });
}

/**
 * The answer to a path that ends almost as one of ours does, such as `/items/7:transitoin`, and so passes for the item
 * of a strange id. Undefined where it does not.
 */
export function misspeltAction(router: Router<Operation>, path: string): Problem | undefined {
  const closest = router.nearActions(path).map(asText);
  if (closest.length === 0) return undefined;
  const detail = `No operation that is served here has this action. Probably meant: ${closest.join(', ')}.`;
  return new Problem(404, 'No such path', detail, { closest });
}

const asText = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`;
