import { resolve, type MediaType, type Reference, type Response, type Schema } from '../toolchain/openapi.js';
import type { Operation } from './operation.js';
import { explained, type Violation } from './violation.js';

type Body = Record<string, unknown>;

/**
 * Writes what is wrong with a request into the body Prism would answer with, in the places the document marks with
 * `x-error-role`. The rest of the documented example stays.
 */
export function explainViolations(operation: Operation, status: number, example: Body, violations: Violation[]): Body {
  // That a condition is not met is said once more as a broken `if`, without saying what is missing.
  const faults = violations.filter(({ code }) => code !== 'if').map(describe);
  const detail = faults.map(({ place, detail }) => (place ? `${place}: ${detail}` : detail)).join('; ');
  return fill(operation, contentOf(operation, String(status))?.schema, example, { detail }, faults);
}

/** An error that no operation documents, such as one of a path that has no such method. */
export interface OwnError {
  code: string;
  title: string;
  detail: string;
}

/** Statuses whose bodies show best how a family writes its errors. */
const exemplary = ['400', '404', '403', '401', '409', '500', '429'];

/** An error in the shape in which an operation has its errors; in that of the gateway where it documents none. */
export function ownError(operation: Operation, error: OwnError): Body {
  for (const status of exemplary) {
    const content = contentOf(operation, status);
    if (!content) continue;
    const [first] = Object.values(content.examples ?? {});
    const example = first ? (resolve<{ value: unknown }>(operation.document, first).value as Body) : {};
    return fill(operation, content.schema, example, error, []);
  }
  return gatewayFault(error.detail);
}

/** What the gateway says where no family documents the status. */
export const gatewayFault = (developerMessage: string): Body => ({ developerMessage });

function contentOf({ document, object }: Operation, status: string): MediaType | undefined {
  const reference = object.responses[status];
  const { content = {} } = reference ? resolve<Response>(document, reference) : {};
  return Object.values(content)[0];
}

function fill(
  { document }: Operation,
  schema: Schema | Reference | undefined,
  example: Body,
  values: Partial<OwnError>,
  faults: Fault[],
): Body {
  const fillObject = (node: Schema | Reference | undefined, body: Body, values: RoleValues): Body => {
    const filled = { ...body };
    for (const [name, reference] of Object.entries(node ? propertiesOf(node) : {})) {
      const property = resolve<Schema>(document, reference);
      const role = property['x-error-role'];
      if (role === 'items') {
        const [item] = (body[name] ?? []) as Body[];
        filled[name] = faults.map(({ field = '', detail }) =>
          fillObject(property.items, item ?? {}, { field, detail }),
        );
      } else if (role && values[role] !== undefined && !property.enum) filled[name] = values[role];
    }
    return filled;
  };
  const propertiesOf = (node: Schema | Reference) => resolve<Schema>(document, node).properties ?? {};
  return fillObject(schema, example, { ...values });
}

type RoleValues = Partial<OwnError> & { field?: string };

interface Fault {
  /** Where it is, such as `body.entities.0.id` or `query.pageLimit`; undefined for the request as a whole. */
  place?: string;
  /** The same without the part of the request. */
  field?: string;
  detail: string;
}

function describe(violation: Violation): Fault {
  const { path } = violation;
  const [part, ...names] = path;
  const detail = explained(violation);
  if (part === undefined) return { detail };
  return { place: path.join('.'), field: names.join('.') || part, detail };
}
