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

  /** The body, as `application/problem+json`. */
  toJSON(): object {
    const { status, title, detail, more } = this;
    return { type: 'about:blank', title, status, detail, ...more };
  }
}
