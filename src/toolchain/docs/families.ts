import { eachOperation, type OpenApiDocument, type OperationObject } from '../openapi.js';
import { listDoubts, type PlacedDoubt } from './doubts.js';

/** What the site says about a family as a whole. */
export interface FamilySummary {
  family: string;
  document: OpenApiDocument;
  title: string;
  /** One sentence, without "Unofficial contract of", which holds for all. */
  summary: string;
  operations: OperationObject[];
  /** Operations by how they are known. */
  confidence: Record<OperationObject['x-confidence'], number>;
  deprecated: number;
  doubts: PlacedDoubt[];
}

/** Sums up a family. */
export function summarize(family: string, document: OpenApiDocument): FamilySummary {
  const operations = [...eachOperation(document)].map(({ operation }) => operation);
  const confidence = { documented: 0, observed: 0, inferred: 0 };
  for (const operation of operations) confidence[operation['x-confidence']]++;
  const { title, summary = '' } = document.info;
  return {
    family,
    document,
    title,
    summary: capitalize(summary.replace(/^Unofficial contract of /, '')),
    operations,
    confidence,
    deprecated: operations.filter(({ deprecated }) => deprecated).length,
    doubts: listDoubts(document),
  };
}

const capitalize = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
