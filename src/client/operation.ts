/** What the documents say about an operation and the client acts on. Generated into `generated/operations.ts`. */
export interface Operation {
  /** HTTP method, upper case. */
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
  /** Path template as in the document. */
  readonly path: string;
  /** OAuth scopes the operation requires. */
  readonly scopes: readonly string[];
  /** What the operation wants to see of the caller. */
  readonly context: Context;
  /** Media type of the request body where it is not JSON. */
  readonly contentType?: string;
  /** Query parameters that are lists with a comma between the values. */
  readonly commaLists?: readonly string[];
  /** Where the method does not tell whether it may be sent again: `safe`, a POST that only reads; `unsafe`, a PUT. */
  readonly retry?: 'safe' | 'unsafe';
  /** How to get the next page. */
  readonly pagination?: Pagination;
}

/**
 * `app`: a token, whose user is ignored. `user`: a three-legged token. `either`: the token of an app or of a user.
 * `client`: the app's own credentials instead of a token. `none`: nothing.
 */
export type Context = 'app' | 'client' | 'either' | 'none' | 'user';

/** Where a value goes in a request. */
export interface Place {
  readonly in: 'body' | 'query';
  readonly name: string;
}

/** How the pages of an operation hang together; `items`, `next`, `more` and `total` are JSON pointers into the answer. */
export type Pagination =
  | {
      readonly style: 'token';
      readonly token: Place;
      readonly limit?: Place;
      readonly items?: string;
      readonly next: string;
      readonly more?: string;
    }
  | {
      readonly style: 'offset';
      readonly offset: Place;
      readonly limit?: Place;
      readonly items: string;
      readonly total?: string;
    };

/** The operations of one family by operationId. */
export type Operations = Readonly<Record<string, Operation>>;
