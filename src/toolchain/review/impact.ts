import { gte, inc, lt, major, valid } from 'semver';

/** What a change asks of the next version, after Semantic Versioning. */
export type Impact = 'major' | 'minor' | 'patch';

const order: (Impact | undefined)[] = [undefined, 'patch', 'minor', 'major'];

/** Sorts the gravest first. */
export const byImpact = (a: Impact | undefined, b: Impact | undefined) => order.indexOf(b) - order.indexOf(a);

/** The gravest of several; undefined where there is none. */
export const gravest = (impacts: Iterable<Impact | undefined>): Impact | undefined => [...impacts].sort(byImpact)[0];

/**
 * What must be raised. Below 1.0.0 nothing is promised to stay, and the minor number stands for the major one: what
 * breaks raises it, and so does what adds.
 */
export const bumpFor = (version: string, impact: Impact): Impact =>
  impact === 'major' && major(version) === 0 ? 'minor' : impact;

/** `a breaking change`, and what follows from it for the version. */
export function explainImpact(version: string, impact: Impact): string {
  const bump = bumpFor(version, impact);
  return bump === impact ? `a ${bump} version` : `a ${bump} version, which stands for a ${impact} one below 1.0.0`;
}

/** The lowest version that a change allows, or what makes the versions no versions. */
export function checkBump(base: string, head: string, impact: Impact | undefined): { needed?: string; fault?: string } {
  for (const version of [base, head]) {
    if (!valid(version)) return { fault: `'${version}' is not a version of the form 1.2.3` };
  }
  if (lt(head, base)) return { needed: base, fault: `it went back from ${base} to ${head}` };
  if (!impact) return {};
  const needed = inc(base, bumpFor(base, impact))!;
  if (gte(head, needed)) return { needed };
  const moved = head === base ? `stayed ${base}` : `went from ${base} to ${head} only`;
  return { needed, fault: `it ${moved}, and the change needs ${explainImpact(base, impact)}` };
}
