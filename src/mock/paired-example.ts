import type { IHttpOperation, INodeExample, INodeExternalExample } from '@stoplight/types';

type Example = INodeExample | INodeExternalExample;
type Body = Record<string, unknown>;

interface Choices {
  properties?: Record<string, { enum?: unknown[]; const?: unknown }>;
}

/**
 * Name of the success example that belongs to a request: that of the first request example which has the same values
 * in all properties that offer a choice (`enum` or `const`) and shares its name with a success example. So a token
 * request gets the answer of its grant. Undefined where a body offers no choice or no example fits.
 */
export function findPairedExample({ request, responses }: IHttpOperation, body: unknown): string | undefined {
  const [content] = request?.body?.contents ?? [];
  const sent = typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
  if (!content || !isObject(sent)) return undefined;
  const choices = Object.entries((content.schema as Choices | undefined)?.properties ?? {})
    .filter(([, property]) => property.enum !== undefined || property.const !== undefined)
    .map(([name]) => name);
  if (choices.length === 0) return undefined;
  const success = responses.find(({ code }) => code.startsWith('2'))?.contents?.[0];
  const answers = new Set(success?.examples?.map(({ key }) => key));
  const fits = ({ key, ...example }: Example) =>
    answers.has(key) &&
    'value' in example &&
    isObject(example.value) &&
    choices.every((name) => (example.value as Body)[name] === sent[name]);
  return content.examples?.find(fits)?.key;
}

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null;
