import pc from 'picocolors';
import type { Answered } from '../mock/server.js';
import { printable, withoutSecrets } from './without-secrets.js';

export const logFormats = ['text', 'json', 'none'] as const;
export type LogFormat = (typeof logFormats)[number];

/** Colours for a terminal, and none for a pipe, even in CI. */
export const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY);

/** One line for a request; headers, and with them tokens, are in none. */
export function logLine(format: 'text' | 'json', answered: Answered): string {
  const { method, status, milliseconds, operationId, violations } = answered;
  const url = withoutSecrets(answered.url);
  if (format === 'json') {
    const faults = violations?.map(({ path, code, message }) => ({
      place: path.join('.'),
      code,
      message: safe(code, message),
    }));
    const time = new Date().toISOString();
    return JSON.stringify({
      time,
      method,
      url,
      status,
      milliseconds: round(milliseconds),
      operationId,
      violations: faults,
    });
  }
  const [first, ...others] = violations ?? [];
  const fault = first && [...first.path, safe(first.code, first.message)].join(' ');
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const told = [operationId, `${round(milliseconds)} ms`, fault && printable(fault + more)].filter(Boolean).join('  ');
  return `${paint(status)} ${method} ${url}  ${colours.dim(told)}`;
}

/** Why a text is not JSON is said with some of that text. */
const safe = (code: string | number, message: string) => (code === 'json' ? 'is not JSON' : message);

const round = (milliseconds: number) => Number(milliseconds.toFixed(1));

function paint(status: number): string {
  const colour = status < 300 ? colours.green : status < 500 ? colours.yellow : colours.red;
  return colour(String(status));
}
