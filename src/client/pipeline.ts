import type { Operation } from './operation.js';
import type { SetCallOptions } from './options.js';

/** A request before it is sent. All of it can be sent again, unless the body is a stream. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. Our own, so that a token can be put in. */
  readonly headers: Record<string, string>;
  readonly body?: BodyInit | null | undefined;
  /** What else the caller set: `redirect`, `cache`, `credentials` and the like. Our own as well. */
  readonly init: RequestInit;
  /** The caller's own signal. */
  readonly signal?: AbortSignal | null | undefined;
}

/** How the body of a success response is to be read. */
export type ParseAs = 'arrayBuffer' | 'blob' | 'json' | 'stream' | 'text';

/** The call a request belongs to. */
export interface Call {
  readonly operationId: string;
  readonly operation: Operation;
  readonly options: SetCallOptions;
  readonly parseAs: ParseAs;
  /** Sends one request: that of the call, of the client, or the global one. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Attempts made so far. */
  attempts: number;
  /** Whether the client puts a token on the request; undefined before the first attempt. */
  bringsToken?: boolean;
}

/** A response, and its body as it was read. */
export interface Answer {
  readonly response: Response;
  /** Text of JSON, of text and of every error; otherwise what the call asked for. */
  readonly body: unknown;
}

/** Sends a request and gives the answer, whatever its status. Layers such as retry wrap one another. */
export type Send = (outgoing: Outgoing, call: Call, signal: AbortSignal) => Promise<Answer>;
