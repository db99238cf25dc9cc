import type { IHttpRequest } from '@stoplight/prism-http';
import { resolve, type MediaType, type Reference, type RequestBody, type Schema } from '../toolchain/openapi.js';
import { findMediaType } from './media-type.js';
import { oncePer } from './once.js';
import type { Operation } from './operation.js';
import { readQueryValue, readSimpleValue, writtenAs, type Written } from './parameter-values.js';
import { compileBodyCheck, compileCheck } from './schema-check.js';
import { within, type Violation } from './violation.js';

/** What of a request is checked against its operation. */
export interface CheckedRequest {
  /** Path parameters by name, decoded. */
  path: Record<string, string>;
  query: URLSearchParams;
  headers: NonNullable<IHttpRequest['headers']>;
  /** Parsed JSON, text of any other media type, undefined without a body. */
  body: unknown;
  /** How long the body is, in bytes. */
  size: number;
}

/**
 * Checks parameters and body of a request. Prism's own check passes over parameters with brackets in their names, refuses
 * them where they are required, and knows names in lower case only; this one takes names as they are.
 *
 * @returns what is wrong, in the order body, headers, query, path.
 */
export function checkRequest(operation: Operation, request: CheckedRequest): Violation[] {
  const { parameters, body } = checksOf(operation);
  return [...body(request), ...parameters.flatMap((check) => check(request))];
}

type RequestPart = (request: CheckedRequest) => Violation[];

/** Compiled when an operation is called for the first time, so that starting takes no longer with more operations. */
const checksOf = oncePer((operation: Operation) => ({
  body: bodyCheck(operation),
  parameters: (['header', 'query', 'path'] as const).map((place) => parameterCheck(operation, place)),
}));

function parameterCheck({ document, parameters }: Operation, place: 'header' | 'query' | 'path'): RequestPart {
  const ours = parameters.filter((parameter) => parameter.in === place);
  if (ours.length === 0) return () => [];
  const written = ours.map((parameter) => ({ ...writtenAs(document, parameter), key: parameter.name.toLowerCase() }));
  const properties = Object.fromEntries(written.map(({ name, schema }) => [name, schema]));
  const check = compileCheck({
    document,
    schema: { type: 'object', properties },
    direction: 'request',
    fromText: true,
  });
  const required = ours.filter((parameter) => parameter.required).map(({ name }) => name);

  return (request) => {
    const values: Record<string, unknown> = {};
    for (const parameter of written) {
      const text = place === 'path' ? request.path[parameter.name] : request.headers[parameter.key];
      const value =
        place === 'query' ? readQueryValue(request.query, parameter) : text && readSimpleValue(text, parameter);
      if (value !== undefined) values[parameter.name] = value;
    }
    const lacking = required.filter((name) => values[name] === undefined || (place === 'path' && values[name] === ''));
    const missing = lacking.map((name) => ({ path: [name], code: 'required', message: 'is required' }));
    // A list where one value is wanted.
    const lists = written.filter(({ name, kind }) => kind === 'scalar' && Array.isArray(values[name]));
    const repeated = new Map(lists.map(({ name }) => [name, (values[name] as unknown[]).length]));
    const faults = check(values);
    // The rule that such a list breaks would say nothing of that.
    const isRepeated = ({ path: [name = ''] }: Violation) => repeated.has(name);
    const twice = [...new Set(faults.filter(isRepeated).map(({ path }) => path[0]!))].map((name) => ({
      path: [name],
      code: 'repeated',
      message: `is given ${numberOfTimes(repeated.get(name)!)}`,
    }));
    return within(place, [...missing, ...twice, ...faults.filter((fault) => !isRepeated(fault))]);
  };
}

const numberOfTimes = (count: number) => (count === 2 ? 'twice' : `${count} times`);

function bodyCheck({ document, object: { requestBody } }: Operation): RequestPart {
  const { required = false, content = {} } = requestBody ? resolve<RequestBody>(document, requestBody) : {};
  const contents = Object.entries(content).map(([mediaType, { schema, encoding }]) => {
    const form = mediaType === 'application/x-www-form-urlencoded';
    const check = compileBodyCheck({ document, schema, direction: 'request', fromText: form });
    return { mediaType, check, fields: form && fieldsOf(schema, encoding) };
  });

  return ({ headers, body, size }) => {
    // JSON that says no more than null is as good as none.
    if (body === undefined || body === null) {
      return required ? [{ path: ['body'], code: 'required', message: 'is required' }] : [];
    }
    const chosen = findMediaType(contents, headers['content-type']);
    if (!chosen) {
      const message = contents.length
        ? `Supported content types: ${contents.map(({ mediaType }) => mediaType).join(', ')}`
        : 'takes no body';
      const sent = headers['content-type'];
      return [{ path: contents.length ? [] : ['body'], code: 415, message, ...(sent && { sent }) }];
    }
    const { check, fields } = chosen;
    return check(fields && typeof body === 'string' ? readForm(body, fields) : body, size);
  };

  function fieldsOf(schema: Schema | Reference, encoding: MediaType['encoding']): Written[] {
    const { properties = {} } = resolve<Schema>(document, schema);
    return Object.entries(properties).map(([name, property]) =>
      writtenAs(document, { name, in: 'query', schema: property, ...encoding?.[name] }),
    );
  }

  function readForm(text: string, fields: Written[]): object {
    const form = new URLSearchParams(text);
    const known = fields.map((field) => [field.name, readQueryValue(form, field)] as const);
    return { ...Object.fromEntries(form), ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
  }
}
