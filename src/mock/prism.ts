import { createLogger, type IPrismDiagnostic } from '@stoplight/prism-core';
import {
  createInstance,
  type IHttpMockConfig,
  type IHttpRequest,
  type PrismHttpComponents,
  type PrismHttpInstance,
} from '@stoplight/prism-http';
import mocker from '@stoplight/prism-http/dist/mocker/index.js';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import { DiagnosticSeverity } from '@stoplight/types';
import { left } from 'fp-ts/Either';
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray';
import { checkAppCredentials } from './app-credentials.js';
import { explainViolations } from './error-answer.js';
import { findPairedExample } from './paired-example.js';

/** Bodies that claim to be JSON and are not, with the reason. */
export const malformedBodies = new WeakMap<IHttpRequest, string>();

export const mockConfig: IHttpMockConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/**
 * Prism with two of its parts replaced: malformed JSON and credentials that are missing or doubled are violations like any
 * other, and answers say what is wrong, or belong to the request example that was sent.
 */
export function createPrism(): PrismHttpInstance {
  return createInstance(mockConfig, {
    logger: createLogger('mock', { enabled: false }),
    validateInput: checkInput,
    mock: answer,
  });
}

const checkInput: PrismHttpComponents['validateInput'] = (call) => {
  const { element, resource } = call;
  const malformed = malformedBodies.get(element);
  const violation =
    malformed === undefined
      ? checkAppCredentials(resource, element)
      : { path: ['body'], code: 'json', message: `Request body is not JSON: ${malformed}` };
  if (!violation) return validateInput(call);
  return left([{ ...violation, severity: DiagnosticSeverity.Error }] as NonEmptyArray<IPrismDiagnostic>);
};

const answer: PrismHttpComponents['mock'] = (call) => (logger) => {
  const { input, resource, config } = call;
  const violations = input.validations.filter(({ severity }) => severity === DiagnosticSeverity.Error);
  const preferred = config.code !== undefined || config.exampleKey !== undefined || config.dynamic;
  const paired = violations.length > 0 || preferred ? undefined : findPairedExample(resource, input.data.body);
  const result = mocker.default({ ...call, config: { ...config, ...(paired && { exampleKey: paired }) } })(logger);
  if (violations.length === 0 || result._tag === 'Left' || !isObject(result.right.body)) return result;
  const { statusCode, body } = result.right;
  return {
    ...result,
    right: { ...result.right, body: explainViolations(resource, statusCode, body, violations) },
  };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
