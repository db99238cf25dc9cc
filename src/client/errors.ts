import { readErrorBody, type FieldFault } from './error-body.js';

/** What an `ApsError` is made from. */
export interface ApsErrorInit {
  operationId: string;
  response: Response;
  /** Parsed JSON, or the text of a body that is not JSON. */
  body: unknown;
}

/** The service, or the gateway before it, answered with an error status. */
export class ApsError extends Error {
  override readonly name: string = 'ApsError';
  readonly operationId: string;
  /** HTTP status code. */
  readonly status: number;
  /** Error code of the body, such as `BadInput` or `AUTH-006`. */
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  /** What is wrong with single fields, as far as the body says. */
  readonly faults: readonly FieldFault[];
  /** Id to give to Autodesk's support. */
  readonly requestId: string | undefined;
  /** Parsed JSON, or the text of a body that is not JSON; undefined when there was none. */
  readonly body: unknown;
  /** Response headers. */
  readonly headers: Headers;

  constructor({ operationId, response, body }: ApsErrorInit) {
    const { code, title, detail, faults } = readErrorBody(body);
    const cause = [...new Set([title, detail])].filter(Boolean).join(': ') || response.statusText || 'no explanation';
    super(`${operationId}: ${response.status}${code ? ` ${code}` : ''}: ${cause}`);
    this.operationId = operationId;
    this.status = response.status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.faults = faults;
    this.requestId = response.headers.get('x-ads-request-id') ?? response.headers.get('x-request-id') ?? undefined;
    this.body = body;
    this.headers = response.headers;
  }
}
