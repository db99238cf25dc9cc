import type { Operation } from './operation.js';

/** The call a request belongs to. */
export interface CallContext {
  readonly operationId: string;
  readonly operation: Operation;
}

/** Sends a request and gives the response, whatever its status. Layers such as authentication wrap one another. */
export type Send = (request: Request, context: CallContext) => Promise<Response>;
