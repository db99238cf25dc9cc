/** An answer in the name of the mock itself, for what no document has an answer to. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** Further members of the body. */
    readonly more: object = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
  }

  /** The body, as `application/problem+json`; without `type`, which clients take for a code and we have none. */
  toJSON(): object {
    const { status, title, detail, more } = this;
    return { title, status, detail, ...more };
  }
}

/** The answer to a Prefer header that nothing fits. */
export const wrongPreference = (detail: string): Problem => new Problem(422, 'Wrong preference', detail);
