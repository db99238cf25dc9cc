import type { Auth } from './auth.js';

/** Options of a client. */
export interface ClientOptions {
  /** Access token, or a function that gives one for each call. */
  auth: Auth;
  /** Origin to call instead of production, for example that of the mock. */
  baseUrl?: string;
  /** `fetch` to send with instead of the global one. */
  fetch?: (request: Request) => Promise<Response>;
  /** Headers to send with every call. */
  headers?: Record<string, string>;
}
