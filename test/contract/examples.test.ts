import { describe, expect, it } from 'vitest';
import { resolve, type MediaType, type Response, type Example } from '../../src/toolchain/openapi.js';
import { requestExamples } from '../../src/toolchain/samples.js';
import { operations } from '../support/documents.js';
import { compileSchema } from '../support/schema.js';

/** Kinds of sources that show what is sent and what comes back. */
const showing = new Set(['reference', 'tutorial', 'sample', 'capture']);

/** Operations of such a source that shows no example all the same, and why. */
const withoutExample = new Map([
  ['listAttachments', 'No copy of the page was seen with its example.'],
  ['getUploadUrlWithContentType', 'The tutorials show the other form of the call.'],
  ['listTasks', 'No copy of the page was seen with its example.'],
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
  const isShown = (claim: string) =>
    operation['x-source'][claim]?.some((key) => showing.has(document['x-sources'][key]!.kind)) ?? false;
  const taken = wanted.flatMap(([, { examples }]) =>
    Object.values(examples).map((reference) => resolve<Example>(document, reference)['x-taken-from']),
  );

  const reason = withoutExample.get(id);
  if (reason) {
    it(`has no example of its source: ${reason}`, () => expect(taken.filter(Boolean)).toEqual([]));
  } else if (wanted.length > 0 && isShown('response')) {
    it('has the example of its source', () => expect(taken.filter(Boolean).length).toBeGreaterThan(0));
  }

  if (operation.requestBody && isShown('request')) {
    it('has a request example of its source', () => {
      const taken = requestExamples(document, operation).filter(([, example]) => example['x-taken-from']);
      expect(taken.length).toBeGreaterThan(0);
    });
  }
});

function contents(place: string, { content = {} }: { content?: Record<string, MediaType> }): [string, MediaType][] {
  return Object.values(content).map((body) => [place, body]);
}
