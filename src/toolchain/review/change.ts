import type { Impact } from './impact.js';

/** A change of the contract, as a reviewer sees it. */
export interface Change {
  impact: Impact;
  /** The operation it was found in first; others may share the schema. Empty for the document as a whole. */
  operation: string;
  /** Where it is in the operation or the document, for readers. */
  place: string;
  /** Who sends what changed. Empty where nobody does, as with prose. */
  direction: 'request' | 'response' | 'request and response' | '';
  /** What changed, in sentences. */
  what: string[];
  rules: string[];
  /** It says how something is known and leaves open what is known. */
  provenance: boolean;
  /** Where it stands in the working tree, or where it stood if it is gone. */
  file: string;
  line: number;
  pointer: string;
}
