import { InvalidArgumentError } from 'commander';

/** What a number of an option must be. */
interface Range {
  min: number;
  max: number;
  what: string;
}

const whole = ({ min, max, what }: Range) => {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) throw new InvalidArgumentError(`It must be ${what}.`);
    return value;
  };
};

export const parsePort = whole({ min: 0, max: 65535, what: 'a number from 0 to 65535' });
/** `60`, or `60/min`. */
export const parseRateLimit = (text: string): number => parseLimit(text.replace(/\/min$/, ''));
const parseLimit = whole({ min: 1, max: 1e6, what: 'a number of requests a minute, from 1' });
export const parseSeed = whole({ min: 0, max: 2 ** 32 - 1, what: 'a whole number below 4294967296' });

/** `200`, or `100-500` for anything between. */
export function parseDelay(text: string): { min: number; max: number } {
  const [, low, high = low] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  const [min, max] = [Number(low), Number(high)];
  if (low === undefined || min > max) {
    throw new InvalidArgumentError('It must be milliseconds, such as 200, or a range of them, such as 100-500.');
  }
  return { min, max };
}

/** `0.1` or `10%`. */
export function parseShare(text: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?|\.\d+)(%?)$/.exec(text) ?? [];
  const share = digits === undefined ? NaN : Number(digits) / (percent ? 100 : 1);
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError('It must be a share, such as 0.1 or 10%.');
  return share;
}

/** An http(s) address without credentials, query or fragment. */
export function parseUpstream(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new InvalidArgumentError('It must be an address such as https://developer.api.autodesk.com.');
  }
  return url;
}
