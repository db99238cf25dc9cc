import { resolve, type Header, type Response } from '../toolchain/openapi.js';
import { findMediaType, isJson } from './media-type.js';
import { oncePer } from './once.js';
import type { Operation } from './operation.js';
import { readSimpleValue, writtenAs } from './parameter-values.js';
import { parseBody } from './request.js';
import { compileBodyCheck, compileCheck } from './schema-check.js';
import { within, type Violation } from './violation.js';

/** An answer as it came over the wire, its body no longer compressed. */
export interface ReceivedAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Undefined where it is too long or cannot be read. */
  body: Buffer | undefined;
}

/** Checks status, headers and body of a service's answer to an operation. */
export function checkAnswer(operation: Operation, answer: ReceivedAnswer): Violation[] {
  const checks = checksOf(operation);
  const { status } = answer;
  const check = checks.get(String(status)) ?? checks.get(`${String(status)[0]}XX`) ?? checks.get('default');
  if (check) return check(answer);
  const message = `${status} is not documented; there are ${[...checks.keys()].join(', ')}`;
  return [{ path: ['status'], code: 'status', message }];
}

type AnswerCheck = (answer: ReceivedAnswer) => Violation[];

/** By status; compiled when an operation is called for the first time. */
const checksOf = oncePer((operation: Operation) => {
  const responses = Object.entries(operation.object.responses);
  return new Map(
    responses.map(([status, reference]): [string, AnswerCheck] => {
      const response = resolve<Response>(operation.document, reference);
      const headers = headerChecks(operation, response);
      const body = bodyCheck(operation, response);
      return [status, (answer) => [...headers.flatMap((check) => check(answer)), ...body(answer)]];
    }),
  );
});

function headerChecks({ document }: Operation, { headers = {} }: Response): AnswerCheck[] {
  return Object.entries(headers).map(([name, reference]) => {
    const { schema, required = false } = resolve<Header>(document, reference);
    const written = writtenAs(document, { name, in: 'header', schema });
    const options = { document, schema: { properties: { [name]: schema } }, direction: 'response' } as const;
    const check = compileCheck({ ...options, fromText: true });
    return ({ headers }) => {
      const sent = headers[name.toLowerCase()];
      if (sent === undefined) {
        return required ? [{ path: ['header', name], code: 'required', message: 'is required' }] : [];
      }
      return within('header', check({ [name]: readSimpleValue(String(sent), written) }));
    };
  });
}

function bodyCheck({ document }: Operation, { content = {} }: Response): AnswerCheck {
  const contents = Object.entries(content).map(([mediaType, { schema }]) => ({
    mediaType,
    check: compileBodyCheck({ document, schema, direction: 'response' }),
  }));
  return ({ headers, body }) => {
    if (body === undefined) return [];
    if (contents.length === 0) {
      return body.length > 0 ? [{ path: ['body'], code: 'body', message: 'is not documented' }] : [];
    }
    const type = headers['content-type'];
    const chosen = typeof type === 'string' ? findMediaType(contents, type) : undefined;
    if (!chosen) {
      const message = `must be ${contents.map(({ mediaType }) => mediaType).join(' or ')}`;
      return [{ path: ['header', 'Content-Type'], code: 'mediaType', message }];
    }
    if (!isJson(type as string)) return [];
    const { value, malformed } = parseBody(body, type as string);
    if (malformed !== undefined || value === undefined)
      return [{ path: ['body'], code: 'json', message: 'is not JSON' }];
    return chosen.check(value, body.length);
  };
}
