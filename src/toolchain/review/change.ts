import type { Impact } from './impact.js';

/** A change of the contract, as a reviewer sees it. */
export interface Change {
  impact: Impact;
  /** The operation it was found in first, or the path. Empty for the document as a whole. */
  operation: string;
  /** Every operation that it concerns, as a shared schema does several. */
  operations: string[];
  /** Where it is in the operation or the document, for readers. */
  place: string;
  /** Who sends what changed. Empty where nobody does, as with prose. */
  direction: 'request' | 'response' | 'request and response' | '';
  /** What changed, in sentences. */
  what: string[];
  rules: string[];
  /** It says how something is known and leaves open what is known. */
  provenance: boolean;
  /** Where it stands: in the working tree, or in the base if it is gone. */
  side: 'base' | 'head';
  file: string;
  line: number;
  pointer: string;
}

/** The operation that is named for a change, and how many more it concerns. */
export function nameOperation({ operation, operations }: Change): { name: string; more: number } {
  const name = operation || (operations[0] ?? '');
  return { name, more: operations.includes(name) ? operations.length - 1 : 0 };
}
