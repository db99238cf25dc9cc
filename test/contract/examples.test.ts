import { describe, expect, it } from 'vitest';
import { resolve, type MediaType, type Response, type Example } from '../../src/toolchain/openapi.js';
import { requestExamples } from '../../src/toolchain/samples.js';
import { operations } from '../support/documents.js';
import { compileSchema } from '../support/schema.js';

/** Operations for which no source shows what is sent or comes back in a body, and why. */
const withoutSourceExample = new Map([
  ['authorizeUser', 'The page shows links for a browser; nothing is sent in a body, and a redirect has none.'],
  ['logOut', 'The page shows a link for a browser; nothing is sent in a body, and a redirect has none.'],
]);

describe.each(operations)('$family $id', ({ id, document, operation }) => {
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

  const wanted = bodies.filter(([place]) => place === 'request' || place.startsWith('2'));
  const reason = withoutSourceExample.get(id);
  if (reason) {
    it(`needs no example of its source: ${reason}`, () => expect(wanted).toEqual([]));
  } else {
    it('has the example of its source', () => {
      const taken = wanted.flatMap(([, { examples }]) =>
        Object.values(examples).map((reference) => resolve<Example>(document, reference)['x-taken-from']),
      );
      expect(taken.filter(Boolean).length).toBeGreaterThan(0);
    });
  }

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
