import negotiation from '@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js';
import lookups from '@stoplight/prism-http/dist/mocker/negotiator/InternalHelpers.js';
import type { IHttpNegotiationResult } from '@stoplight/prism-http/dist/mocker/negotiator/types.js';
import type { IHttpOperation } from '@stoplight/types';
import { explainViolations } from './error-answer.js';
import { loadMocker } from './from-prism.js';
import { isJson } from './media-type.js';
import { oncePer } from './once.js';
import type { Operation } from './operation.js';
import type { Preference } from './prefer.js';
import { readWithPrism } from './prism-operation.js';
import { Problem, wrongPreference } from './problem.js';
import { silent } from './silent-logger.js';
import { explained, type Violation } from './violation.js';

const negotiator = negotiation.default;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The body as it is sent; undefined where there is none. */
  readonly text: string | undefined;
}

/**
 * The answer to a request that is as documented: Prism chooses it, by what the request prefers and accepts. What it
 * chooses is kept, as long as it is not made up.
 *
 * @throws {Problem} where nothing documented is what the request asks for.
 */
export async function chooseAnswer(
  operation: Operation,
  { code, example: exampleKey, dynamic = false, seed }: Preference,
  accept: string | undefined,
): Promise<Answer> {
  const mediaTypes = accept?.split(',');
  const config = { code, exampleKey, dynamic, seed, mediaTypes };
  await checkPreference(operation, code, exampleKey);
  if (dynamic) return generateAnswer(operation, config);
  return keep(operation, JSON.stringify([code, exampleKey, accept]), async () => {
    const resource = await readWithPrism(operation);
    const chosen = orProblem(operation, config, () =>
      negotiator.negotiateOptionsForValidRequest(resource, config)(silent),
    );
    return assemble(operation, chosen) ?? generateAnswer(operation, config);
  });
}

/** Prism has no words of its own for a preference that nothing fits, and with both of them takes what fits only one. */
async function checkPreference(operation: Operation, code: number | undefined, example: string | undefined) {
  if (code === undefined && example === undefined) return;
  const { responses } = await readWithPrism(operation);
  const { findResponseByStatusCode, findDefaultResponse, findLowest2XXResponse, findFirstResponse } = lookups;
  const found =
    code === undefined
      ? [findLowest2XXResponse(responses), findDefaultResponse(responses), findFirstResponse(responses)]
      : [findResponseByStatusCode(responses, code), findDefaultResponse(responses, code)];
  const response = found.find((option) => option._tag === 'Some')?.value;
  if (!response) {
    const statuses = responses.map((response) => response.code).join(', ');
    throw wrongPreference(`Prefer: code=${code} is not documented here; there are ${statuses}.`);
  }
  const names = (response.contents ?? []).flatMap(({ examples = [] }) => examples.map(({ key }) => key));
  if (example === undefined || names.includes(example)) return;
  const there = names.length > 0 ? `which has ${[...new Set(names)].join(', ')}` : 'which has none';
  throw wrongPreference(`Prefer: example=${example} is no example of ${response.code}, ${there}.`);
}

/**
 * The answer to a request that is not as documented: Prism chooses the status, the body says what is wrong.
 *
 * @throws {Problem} where no status for it is documented.
 */
export async function refuse(
  operation: Operation,
  violations: Violation[],
  preferred: Preference = {},
): Promise<Answer> {
  const codes = statusesFor(violations);
  const example = codes.includes(preferred.code ?? 0) ? preferred.example : undefined;
  const template = await keep(operation, JSON.stringify([codes, example]), async () => {
    const resource = await readWithPrism(operation);
    const chosen = negotiator.negotiateOptionsForInvalidRequest(resource.responses, codes, example)(silent);
    return chosen._tag === 'Right' ? assemble(operation, chosen.right) : undefined;
  });
  if (!template) throw undocumented(codes[0], violations);
  if (typeof template.body !== 'object' || template.body === null) return template;
  const body = explainViolations(operation, template.status, template.body as Record<string, unknown>, violations);
  return { ...template, body, text: JSON.stringify(body) };
}

/** The statuses that fit what is wrong, the best one first. */
function statusesFor(violations: Violation[]): [number, ...number[]] {
  if (violations.some(({ code }) => code === 401)) return [401];
  return violations.some(({ code }) => code === 415) ? [415, 422, 400] : [422, 400];
}

function undocumented(status: number, violations: Violation[]): Problem {
  if (status === 401) return new Problem(401, 'No valid credentials', 'Send `Authorization: Bearer <token>`.');
  const validation = violations.map((violation) => ({
    location: violation.path,
    severity: 'Error',
    code: violation.code,
    message: explained(violation),
  }));
  const title = status === 415 ? 'Wrong media type' : 'Invalid request';
  return new Problem(status, title, 'The request is not valid, and no answer to that is documented.', { validation });
}

/** Answers by what was asked for. */
const keptOf = oncePer((_: Operation) => new Map<string, Promise<Answer | undefined>>());

/** Callers can ask for no end of things that differ, so what is kept has an end. */
const most = 200;

function keep<T extends Answer | undefined>(operation: Operation, key: string, make: () => Promise<T>): Promise<T> {
  const answers = keptOf(operation);
  const known = answers.get(key);
  if (known) return known as Promise<T>;
  const made = make();
  if (answers.size >= most) answers.clear();
  answers.set(key, made);
  made.catch(() => answers.delete(key));
  return made;
}

/** Puts an answer together from the document's examples; undefined where one is missing and must be made up. */
function assemble(operation: Operation, chosen: IHttpNegotiationResult): Answer | undefined {
  const { code, mediaType, bodyExample, schema, headers } = chosen;
  const body: unknown = bodyExample && 'value' in bodyExample ? bodyExample.value : undefined;
  if (body === undefined && schema) return undefined;
  const values: Record<string, string> = {};
  for (const { name, schema, examples } of headers) {
    const [example] = examples ?? [];
    if (example && 'value' in example) values[name] = String(example.value);
    else if (schema) return undefined;
  }
  return finish(operation, Number(code), values, mediaType, body);
}

function finish(
  { object }: Operation,
  status: number,
  own: Record<string, string>,
  mediaType: string | undefined,
  body: unknown,
): Answer {
  const headers = {
    ...own,
    ...(mediaType && { 'Content-Type': mediaType }),
    ...(object.deprecated && status < 400 && { Deprecation: 'true' }),
  };
  const asIs = typeof body === 'string' && !isJson(mediaType ?? 'application/json');
  return {
    status,
    headers,
    body,
    text: asIs || body === undefined ? body : JSON.stringify(body),
  };
}

type Config = Parameters<typeof negotiator.negotiateOptionsForValidRequest>[1];

/** Has Prism make up an answer from the schemas. */
async function generateAnswer(operation: Operation, config: Config): Promise<Answer> {
  const resource = await readWithPrism(operation);
  const mocker = loadMocker();
  // A seed stays until it is reset.
  if (config.seed === undefined) mocker.resetJSONSchemaGenerator();
  const input = { data: requestOf(resource), validations: [] };
  const {
    statusCode,
    headers = {},
    body,
  } = orProblem(operation, config, () => mocker.default({ resource, input, config: { ...config } })(silent));
  const { 'Content-type': mediaType, deprecation: _, ...own } = headers as Record<string, string | null>;
  const values = Object.entries(own).filter(([, value]) => value !== null);
  const texts = Object.fromEntries(values.map(([name, value]) => [name, String(value)]));
  return finish(operation, statusCode, texts, mediaType ?? undefined, body);
}

const requestOf = ({ method, path }: IHttpOperation) => ({ method: method as 'get', url: { path } });

interface Left {
  _tag: 'Left';
  left: Error & { status?: number; detail?: string };
}
type Either<T> = Left | { _tag: 'Right'; right: T };

/** Prism's result, or why it has none: in our words, for its own lead to its own pages. */
function orProblem<T>({ object }: Operation, { code, exampleKey, mediaTypes }: Config, run: () => Either<T>): T {
  let reason: string;
  try {
    const result = run();
    if (result._tag === 'Right') return result.right;
    reason = result.left.detail || result.left.message;
  } catch (error) {
    // Prism throws at an Accept header that is none.
    reason = (error as Error).message;
  }
  if (mediaTypes !== undefined) {
    throw new Problem(
      406,
      'Nothing to accept',
      `${object.operationId} has no answer for Accept: ${mediaTypes.join()}.`,
    );
  }
  if (code === undefined && exampleKey === undefined) throw new Error(reason);
  throw wrongPreference('No documented answer is what Prefer asks for.');
}
