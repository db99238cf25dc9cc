import { sdkName, type Size } from './bytes.js';
import type { CallTime } from './calls.js';
import type { ImportTime } from './cold-import.js';
import type { TypeCheckTime } from './type-check.js';
import type { MockFigures } from './mock.js';

export interface Figures {
  calls: CallTime[];
  bytes: Size[];
  coldImport: ImportTime[];
  typeCheck: TypeCheckTime[];
  mock: MockFigures[];
}

/** A number we hold ourselves to. */
export interface Bar {
  what: string;
  bar: string;
  measured: number;
  met: boolean;
}

export function checkBars({ calls, bytes, coldImport, typeCheck, mock }: Figures): Bar[] {
  const alone = (name: string) => calls.find(({ contender, concurrency }) => contender === name && concurrency === 1)!;
  const { toBareFetch } = alone('aps-contracts');
  const { toOurs } = alone('Autodesk SDK');
  const gzipped = Math.max(...bytes.filter(({ subject }) => subject !== sdkName).map(({ gzipped }) => gzipped));
  const { milliseconds } = coldImport.find(({ subject }) => subject === 'aps-contracts')!;
  const { toPlain } = typeCheck.find(({ subject }) => subject === 'aps-contracts')!;
  const allFamilies = mock.find(({ subject }) => subject === 'all families')!;
  return [
    atMost('a call, to bare fetch', toBareFetch, 1.15, 'times'),
    atLeast("a call of Autodesk's SDK, to ours", toOurs, 1.7, 'times'),
    atMost('the largest family, minified and gzipped', gzipped, 9000, 'bytes'),
    atMost('cold import of one family', milliseconds, 40, 'ms'),
    atMost('compiling a file, to openapi-fetch', toPlain, 1.1, 'times'),
    atLeast('requests a second of the mock, to prism mock', allFamilies.rateToPrism, 4, 'times'),
    atLeast('the same with all families, to one', allFamilies.rateToOneFamily, 0.9, 'times'),
    atMost('mock ready, to prism mock', allFamilies.readyToPrism, 0.5, 'times'),
  ];
}

const atMost = (what: string, measured: number, limit: number, unit: string): Bar => ({
  what,
  bar: `at most ${limit} ${unit}`,
  measured,
  met: measured <= limit,
});

const atLeast = (what: string, measured: number, limit: number, unit: string): Bar => ({
  what,
  bar: `at least ${limit} ${unit}`,
  measured,
  met: measured >= limit,
});
