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

/** The answer to a path that no family has: with those that come closest. */
export function notFound(router: Router<Operation>, path: string): Problem {
  const closest = router.closest(path, 3).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const hint = closest.length > 0 ? `The closest: ${closest.join(', ')}.` : 'Start the mock without arguments for all.';
  return new Problem(404, 'No such path', `No operation that is served here has this path. ${hint}`, { closest });
}
