import type { ErrorObject } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import dateTime from '@stoplight/prism-http/dist/validator/validators/dateTime.js';
import type { OpenApiDocument } from '../toolchain/openapi.js';
import { pathOf } from '../toolchain/pointer.js';
import { addAjvFormats, PrismAjv } from './from-prism.js';
import { oncePer } from './once.js';
import { within, type Violation } from './violation.js';
import { withoutRequired, type Direction } from './direction.js';

/** Says what is wrong with a value; nothing where it is valid. */
export type Check = (value: unknown) => Violation[];

export interface CheckOptions {
  document: OpenApiDocument;
  /** Undefined where anything goes. */
  schema: object | undefined;
  direction: Direction;
  /** Whether text may stand for numbers and booleans, as in parameters and forms. It is replaced in the value. */
  fromText?: boolean;
  /** Whether to go on after the first fault. */
  all?: boolean;
}

/**
 * Compiles a check of a schema of a document. `$ref` leads into the document.
 *
 * @throws {Error} where the schema cannot be compiled.
 */
export function compileCheck({ document, schema = {}, direction, fromText = false, all = true }: CheckOptions): Check {
  const ajv = validatorOf(document, direction, fromText, all);
  const text = JSON.stringify(withoutRequired(document, schema, direction));
  const validate = ajv.compile(JSON.parse(text.replaceAll('"$ref":"#/', '"$ref":"document#/')) as object);
  return (value) => (validate(value) ? [] : validate.errors!.map(explain));
}

const validators = oncePer((_: OpenApiDocument) => new Map<string, Ajv2020>());

function validatorOf(document: OpenApiDocument, direction: Direction, fromText: boolean, all: boolean): Ajv2020 {
  const key = [direction, fromText, all].join(' ');
  const known = validators(document).get(key);
  if (known) return known;
  const ajv = new PrismAjv({
    allErrors: all,
    coerceTypes: fromText,
    strict: false,
    // The documents are linted; of formats only those that are known count.
    validateSchema: false,
    logger: false,
  });
  addAjvFormats(ajv);
  ajv.addFormat('date-time', dateTime.date_time);
  ajv.addSchema(withoutRequired(document, document, direction), 'document');
  validators(document).set(key, ajv);
  return ajv;
}

function explain({ instancePath, keyword, message = '', params }: ErrorObject): Violation {
  const { allowedValues, additionalProperty, unevaluatedProperty } = params as Record<string, unknown>;
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
  const surplus = (additionalProperty ?? unevaluatedProperty) as string | undefined;
  return {
    path: pathOf(instancePath),
    code: keyword,
    message: `${keyword === 'pattern' ? shortened(message) : message}${allowed}${surplus === undefined ? '' : `; found '${surplus}'`}`,
  };
}

/** Patterns that are generated go on and on. */
const shortened = (message: string) => (message.length > 120 ? `${message.slice(0, 119)}…` : message);

/** Says what is wrong with a body of so many bytes. */
export type BodyCheck = (value: unknown, size: number) => Violation[];

/** Beyond this many bytes a body hears of its first fault only: there could be millions. */
const longBody = 256 * 1024;

/** Compiles a check of a body, which may be long, or nested more deeply than the stack reaches. */
export function compileBodyCheck(options: Omit<CheckOptions, 'all'>): BodyCheck {
  const check = compileCheck(options);
  let quickCheck: Check | undefined;
  return (value, size) => {
    try {
      if (size <= longBody) return within('body', check(value));
      quickCheck ??= compileCheck({ ...options, all: false });
      return within('body', quickCheck(value));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [{ path: ['body'], code: 'depth', message: 'is nested too deeply' }];
    }
  };
}
