import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/toolchain/openapi.js';
import { documents } from '../support/documents.js';
import { violations } from './violations.js';

const [document] = documents.values();
const breakEach = (schema: Schema, ...valid: unknown[]) => violations(document!, schema, valid);

const conditional = {
  allOf: [{ if: { properties: { kind: { const: 'a' } } }, then: { dependentRequired: { kind: ['one', 'two'] } } }],
};

describe('violations', () => {
  it('throws at a keyword it does not know, wherever it stands', () => {
    expect(() => breakEach({ multipleOf: 2 }, 4)).toThrow('multipleOf');
    const nested = { allOf: [{ if: {}, then: { minProperties: 1 } }] };
    expect(() => breakEach(nested, { kind: 'a' })).toThrow('minProperties');
  });

  it('throws at a condition that no value meets', () => {
    expect(() => breakEach(conditional, { kind: 'b' })).toThrow('No value meets the condition');
    expect(breakEach(conditional, { kind: 'b' }, { kind: 'a', one: 1, two: 2 })).toHaveLength(2);
  });

  it('throws where a needed property has no value to be left out', () => {
    expect(() => breakEach(conditional, { kind: 'a', one: 1 })).toThrow('no value for two');
  });

  it('leaves out needed properties one by one', () => {
    expect(breakEach(conditional, { kind: 'a', one: 1, two: 2 })).toMatchObject([
      { keyword: 'dependentRequired', lacks: 'one', value: { kind: 'a', two: 2 } },
      { keyword: 'dependentRequired', lacks: 'two', value: { kind: 'a', one: 1 } },
    ]);
  });
});
