import {
  resolve,
  type Example,
  type MediaType,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
} from '../toolchain/openapi.js';
import { oncePer } from './once.js';
import type { Operation } from './operation.js';

type Body = Record<string, unknown>;

/**
 * Name of the success example that belongs to a request: that of the first request example which has the same values
 * in all properties that offer a choice (`enum` or `const`) and shares its name with a success example. So a token
 * request gets the answer of its grant. Undefined where a body offers no choice or no example fits.
 */
export function findPairedExample(operation: Operation, body: unknown): string | undefined {
  const { choices, examples } = pairsOf(operation);
  if (choices.length === 0 || examples.length === 0) return undefined;
  const sent = typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
  if (!isObject(sent)) return undefined;
  return examples.find(({ value }) => choices.every((name) => value[name] === sent[name]))?.name;
}

interface Pairs {
  /** Properties of the body that offer a choice. */
  choices: string[];
  /** Request examples that share their name with a success example. */
  examples: { name: string; value: Body }[];
}

const pairsOf = oncePer(({ document, object: { requestBody, responses } }: Operation): Pairs => {
  const content = requestBody && firstContent(resolve<RequestBody>(document, requestBody));
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  const answers = success && firstContent(resolve<Response>(document, success));
  if (!content || !answers) return { choices: [], examples: [] };
  const properties = Object.entries(resolve<Schema>(document, content.schema).properties ?? {});
  const offersChoice = ([, property]: [string, Schema | Reference]) => {
    const { enum: values, const: value } = resolve<Schema>(document, property);
    return values !== undefined || value !== undefined;
  };
  const named = Object.entries(content.examples ?? {}).filter(([name]) => name in (answers.examples ?? {}));
  return {
    choices: properties.filter(offersChoice).map(([name]) => name),
    examples: named
      .map(([name, reference]) => ({ name, value: resolve<Example>(document, reference).value }))
      .filter((example): example is Pairs['examples'][number] => isObject(example.value)),
  };
});

const firstContent = ({ content = {} }: { content?: Record<string, MediaType> }) => Object.values(content)[0];

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null;
