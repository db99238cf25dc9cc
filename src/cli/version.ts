import { readFileSync } from 'node:fs';

/** Where package.json is: seen from `src/cli`, and from `dist/src/cli` of a built package. */
const place = import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json';

export function packageVersion(): string {
  const text = readFileSync(new URL(place, import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
