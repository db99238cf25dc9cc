import type { IHttpOperation } from '@stoplight/types';

/** What Prism found wrong with a request. */
export interface Violation {
  path?: (string | number)[];
  code?: string | number;
  message: string;
}

interface Schema {
  properties?: Record<string, Schema & { 'x-error-role'?: string }>;
  items?: Schema;
}

type Body = Record<string, unknown>;

/**
 * Writes what is wrong with a request into the body Prism would answer with, in the places the document marks with
 * `x-error-role`. The rest of the documented example stays.
 */
export function explainViolations(
  operation: IHttpOperation,
  status: number,
  example: Body,
  violations: Violation[],
): Body {
  const schema = operation.responses.find(({ code }) => code === String(status))?.contents?.[0]?.schema as
    Schema | undefined;
  // Without a token nothing else of a request counts.
  const unauthorized = violations.filter(({ code }) => code === 401);
  const counting = unauthorized.length > 0 ? unauthorized : violations;
  // That a condition is not met is said once more as a broken `if`, without saying what is missing.
  const faults = counting.filter(({ code }) => code !== 'if').map((violation) => describe(operation, violation));
  const summary = faults.map(({ place, detail }) => (place ? `${place}: ${detail}` : detail)).join('; ');
  const body = { ...example };
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    if (property['x-error-role'] === 'detail') body[name] = summary;
    if (property['x-error-role'] === 'items') {
      const [item] = (example[name] ?? []) as Body[];
      body[name] = faults.map((fault) => fillItem(property.items, item ?? {}, fault));
    }
  }
  return body;
}

function fillItem(schema: Schema | undefined, example: Body, { field, detail }: Fault): Body {
  const item = { ...example };
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    if (property['x-error-role'] === 'field') item[name] = field ?? '';
    if (property['x-error-role'] === 'detail') item[name] = detail;
  }
  return item;
}

interface Fault {
  /** Where it is, such as `body.entities.0.id` or `query.pageLimit`; undefined for the request as a whole. */
  place?: string;
  /** The same without the part of the request. */
  field?: string;
  detail: string;
}

/** Prism starts its messages with the place, and writes the names of parameters in lower case. */
function describe(operation: IHttpOperation, { path = [], code, message }: Violation): Fault {
  // Prism's own says no more than that the scheme is wrong.
  if (code === 401) return fault('header', ['Authorization'], /^must/.test(message) ? message : tokenRule(operation));
  const [part, ...names] = path.map(String);
  if (part === undefined) return { detail: message };
  const rule = message.replace(/^Request (body|query|path|header)( (property|parameter) \S+)? /, '');
  if (part === 'body') return fault(part, names, rule);
  const parameters = operation.request?.[part === 'header' ? 'headers' : (part as 'path' | 'query')] ?? [];
  const documented = parameters.find(({ name }) => name.toLowerCase() === names[0]);
  return fault(part, documented ? [documented.name, ...names.slice(1)] : names, rule);
}

const tokenRule = ({ extensions }: IHttpOperation) =>
  extensions?.['x-auth-context'] === 'client' ? 'must be `Basic <credentials>`' : 'must be `Bearer <token>`';

function fault(part: string, names: string[], detail: string): Fault {
  return { place: [part, ...names].join('.'), field: names.join('.') || part, detail };
}
