import pc from 'picocolors';
import type { Answered } from '../mock/server.js';
import { placeOf, told } from '../mock/violation.js';
import { printable, withoutSecrets } from './without-secrets.js';

export const logFormats = ['text', 'json', 'none'] as const;
export type LogFormat = (typeof logFormats)[number];

/** Colours for a terminal, and none for a pipe, even in CI. */
export const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY);

/** What a line tells of a request. */
export interface Logged {
  method: string;
  url: string;
  status: number;
  milliseconds: number;
  operationId?: string;
  /** What was wrong, with no value that was sent. */
  faults: { place: string; code: string | number; message: string; direction?: string }[];
}

/** What a line tells of a request to the mock. */
export const asLogged = ({ violations = [], ...answered }: Answered): Logged => ({
  ...answered,
  faults: violations.map((fault) => ({ place: placeOf(fault), code: fault.code, message: told(fault) })),
});

/** One line for a request; headers, and with them tokens, are in none. */
export function logLine(format: 'text' | 'json', { url, milliseconds, faults, ...logged }: Logged): string {
  const { method, status, operationId } = logged;
  const line = {
    time: new Date().toISOString(),
    ...logged,
    url: withoutSecrets(url),
    milliseconds: round(milliseconds),
  };
  if (format === 'json') return JSON.stringify({ ...line, ...(faults.length > 0 && { faults }) });
  const [first, ...others] = faults;
  const fault = first && [first.direction, first.place, first.message].filter(Boolean).join(' ');
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const rest = [operationId, `${line.milliseconds} ms`, fault && printable(fault + more)].filter(Boolean).join('  ');
  return `${paint(status)} ${method} ${line.url}  ${colours.dim(rest)}`;
}

const round = (milliseconds: number) => Number(milliseconds.toFixed(1));

function paint(status: number): string {
  const colour = status < 300 ? colours.green : status < 500 ? colours.yellow : colours.red;
  return colour(String(status));
}
