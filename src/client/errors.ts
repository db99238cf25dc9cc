import { readErrorBody, type FieldFault } from './error-body.js';
import { parseRetryAfter } from './retry-after.js';

/** What an `ApsError` is made from. */
export interface ApsErrorInit {
  operationId: string;
  response: Response;
  /** Parsed JSON, or the text of a body that is not JSON. */
  body: unknown;
  attempts: number;
  /** What is wrong, where the body cannot say it. */
  detail?: string;
}

/** The service, or the gateway before it, answered with an error status, or with a body that is not what it claims. */
export class ApsError extends Error {
  override readonly name: string = 'ApsError';
  declare readonly operationId: string;
  /** HTTP status code. */
  declare readonly status: number;
  /** Error code of the body, such as `BadInput` or `AUTH-006`. */
  declare readonly code: string | undefined;
  declare readonly title: string | undefined;
  declare readonly detail: string | undefined;
  /** What is wrong with single fields, as far as the body says. */
  declare readonly faults: readonly FieldFault[];
  /** Id to give to Autodesk's support. */
  declare readonly requestId: string | undefined;
  /** Parsed JSON, or the text of a body that is not JSON (64 KiB at most); undefined when there was none. */
  declare readonly body: unknown;
  /** Response headers. */
  declare readonly headers: Headers;
  /** How often the request was sent. */
  declare readonly attempts: number;

  constructor({ operationId, response, body, attempts, detail: given }: ApsErrorInit) {
    const { code, title, detail = given, faults } = given ? { faults: [] } : readErrorBody(body);
    const requestId = response.headers.get('x-ads-request-id') ?? response.headers.get('x-request-id') ?? undefined;
    const said = detail ?? title ?? faults[0]?.detail ?? faults[0]?.title;
    const cause = [...new Set([title, said])].filter(Boolean).join(': ') || response.statusText || 'no explanation';
    const head = `${operationId}: ${response.status}${code ? ` ${code}` : ''}`;
    super(`${head}: ${cause}${requestId ? ` (request ${requestId})` : ''}${times(attempts)}`);
    const { status, headers } = response;
    // The fields are declared only: a class field each is a good part of what an application would have to load.
    Object.assign(this, { operationId, status, code, title, detail, faults, requestId, body, headers, attempts });
  }
}

/** 400 or 422: the request is wrong; `faults` may say where. */
export class ApsBadRequestError extends ApsError {
  override readonly name = 'ApsBadRequestError';
}

/** 401: the token is missing, expired or not valid, and a fresh one did not help. */
export class ApsUnauthorizedError extends ApsError {
  override readonly name = 'ApsUnauthorizedError';
}

/** 403: the user or the app may not do this, or the app lacks the API or the region. */
export class ApsForbiddenError extends ApsError {
  override readonly name = 'ApsForbiddenError';
}

/** 404: there is no such thing, or the caller may not know of it. */
export class ApsNotFoundError extends ApsError {
  override readonly name = 'ApsNotFoundError';
}

/** 409: what is there stands against it. */
export class ApsConflictError extends ApsError {
  override readonly name = 'ApsConflictError';
}

/** 429: too many requests. */
export class ApsTooManyRequestsError extends ApsError {
  override readonly name = 'ApsTooManyRequestsError';
  /** How long the service asks to wait, in milliseconds; undefined when it does not say. */
  get retryAfter(): number | undefined {
    return parseRetryAfter(this.headers.get('Retry-After'));
  }
}

/** 500 and above: the service failed. */
export class ApsServerError extends ApsError {
  override readonly name = 'ApsServerError';
}

const byStatus: Record<number, typeof ApsError> = {
  400: ApsBadRequestError,
  401: ApsUnauthorizedError,
  403: ApsForbiddenError,
  404: ApsNotFoundError,
  409: ApsConflictError,
  422: ApsBadRequestError,
  429: ApsTooManyRequestsError,
};

/** The error for an error status. */
export function errorFor(init: ApsErrorInit): ApsError {
  const { status } = init.response;
  return new (byStatus[status] ?? (status >= 500 ? ApsServerError : ApsError))(init);
}

/** There was no response: the host cannot be reached, or the connection broke. `cause` says why. */
export class ApsConnectionError extends Error {
  override readonly name = 'ApsConnectionError';
  readonly operationId: string;
  /** How often the request was sent. */
  readonly attempts: number;

  constructor(operationId: string, attempts: number, cause: unknown) {
    super(`${operationId}: no response: ${reason(cause)}${times(attempts)}`, { cause });
    this.operationId = operationId;
    this.attempts = attempts;
  }
}

/** An attempt, or the call as a whole, took longer than it may. */
export class ApsTimeoutError extends Error {
  override readonly name = 'ApsTimeoutError';
  readonly operationId: string;
  /** How often the request was sent. */
  readonly attempts: number;
  /** The option that set the limit. */
  readonly option: 'timeout' | 'totalTimeout';

  constructor(operationId: string, attempts: number, option: 'timeout' | 'totalTimeout', limit: number) {
    super(`${operationId}: no complete response within ${limit} ms (${option})${times(attempts)}`);
    this.operationId = operationId;
    this.attempts = attempts;
    this.option = option;
  }
}

const times = (attempts: number) => (attempts > 1 ? ` (after ${attempts} attempts)` : '');

/** `fetch` says "fetch failed" and hides the reason one or two levels deeper. */
function reason(cause: unknown): string {
  let deepest = cause;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  if (!(deepest instanceof Error)) return String(deepest);
  const { code } = deepest as { code?: unknown };
  return deepest.message || (typeof code === 'string' ? code : deepest.name);
}
