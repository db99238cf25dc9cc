import { formatTable } from '../../src/toolchain/table.js';
import type { Bar, Figures } from './bars.js';
import { concurrencies } from './calls.js';

/** The figures as tables for a terminal. */
export function formatReport({ calls, bytes, coldImport, typeCheck, mock }: Figures, bars: Bar[]): string {
  const contenders = [...new Set(calls.map(({ contender }) => contender))];
  const callRow = (name: string) => [
    name,
    ...concurrencies.flatMap((concurrency) => {
      const time = calls.find((time) => time.contender === name && time.concurrency === concurrency)!;
      return [time.microseconds.toFixed(0), time.toBareFetch.toFixed(2)];
    }),
  ];
  const parts = [
    formatTable(
      ['One call', ...concurrencies.flatMap((concurrency) => [`us, ${concurrency} at a time`, 'to bare fetch'])],
      contenders.map(callRow),
    ),
    formatTable(
      ['Bytes of one family', 'minified', 'and gzipped'],
      bytes.map(({ subject, minified, gzipped }) => [subject, String(minified), String(gzipped)]),
    ),
    formatTable(
      ['Cold import', 'ms, process', 'ms more than nothing'],
      coldImport.map(({ subject, process, milliseconds }) => [subject, process.toFixed(1), milliseconds.toFixed(1)]),
    ),
    formatTable(
      ['Compiling a file that uses each family', 'instantiations', 'ms', 'to openapi-fetch'],
      typeCheck.map(({ subject, instantiations, milliseconds, toPlain }) => [
        subject,
        String(instantiations),
        milliseconds.toFixed(0),
        toPlain.toFixed(2),
      ]),
    ),
    formatTable(
      ['Mock', 'ready, ms', 'to prism mock', 'requests/s, 16 at a time', 'to prism mock', 'to one family'],
      mock.map(({ subject, ready, readyToPrism, requestsPerSecond, rateToPrism, rateToOneFamily }) => [
        subject === 'prism mock' ? subject : `aps-contracts, ${subject}`,
        ready.toFixed(0),
        readyToPrism.toFixed(2),
        requestsPerSecond.toFixed(0),
        rateToPrism.toFixed(1),
        rateToOneFamily.toFixed(2),
      ]),
    ),
    formatTable(
      ['Bar', '', 'measured', ''],
      bars.map(({ what, bar, measured, met }) => [what, bar, round(measured), met ? 'met' : 'missed']),
    ),
  ];
  return parts.join('\n\n');
}

const round = (value: number) => String(Number(value.toFixed(value < 10 ? 2 : 0)));
