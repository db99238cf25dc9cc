import { describe, expect, it } from 'vitest';
import { resolve, type MediaType, type Response, type Example } from '../../src/toolchain/openapi.js';
import { requestExamples } from '../../src/toolchain/samples.js';
import { operations } from '../support/documents.js';
import { compileSchema } from '../support/schema.js';

describe.each(operations)('$family $id', ({ document, operation }) => {
  const bodies: [string, MediaType][] = [];
  if (operation.requestBody) bodies.push(...contents('request', resolve(document, operation.requestBody)));
  for (const [status, response] of Object.entries(operation.responses)) {
    bodies.push(...contents(status, resolve<Response>(document, response)));
  }

  for (const [place, body] of bodies) {
    const validate = compileSchema(document, body.schema);
    for (const [name, reference] of Object.entries(body.examples)) {
      it(`${place} example ${name} is valid`, () => {
        validate(resolve<Example>(document, reference).value);
        expect(validate.errors ?? []).toEqual([]);
      });
    }
  }

  it('has the example of its source', () => {
    const taken = bodies.flatMap(([, { examples }]) =>
      Object.values(examples).map((reference) => resolve<Example>(document, reference)['x-taken-from']),
    );
    expect(taken.filter(Boolean).length).toBeGreaterThan(0);
  });

  if (operation.requestBody) {
    it('has a request example of its source', () => {
      const taken = requestExamples(document, operation).filter(([, example]) => example['x-taken-from']);
      expect(taken.length).toBeGreaterThan(0);
    });
  }
});

function contents(place: string, { content = {} }: { content?: Record<string, MediaType> }): [string, MediaType][] {
  return Object.values(content).map((body) => [place, body]);
}
