import type { Exchange } from '../mock/proxy.js';
import { formatTable } from '../toolchain/table.js';
import { printable, withoutSecrets } from './without-secrets.js';

/** Traffic may differ in more ways than anyone reads. */
const most = 500;

/** Counts what passes through a proxy, for its last words. */
export class TrafficSummary {
  #requests = 0;
  #left = 0;
  readonly #seen = new Set<string>();
  /** Rows of the table by what they say. */
  readonly #departures = new Map<string, { count: number; row: string[] }>();

  /** @param operations how many operations are documented. */
  constructor(readonly operations: number) {}

  add({ method, url, operationId, departures }: Exchange): void {
    this.#requests++;
    if (operationId) this.#seen.add(operationId);
    for (const { direction, place, message } of departures) {
      const where = operationId ?? `${method} ${withoutSecrets(url.split('?', 1)[0]!)}`;
      // Items of a list are alike.
      const row = [where, direction, place.replace(/\.\d+(?=\.|$)/g, '.*'), message].map(printable);
      const key = row.join('\n');
      const known = this.#departures.get(key);
      if (known) known.count++;
      else if (this.#departures.size < most) this.#departures.set(key, { count: 1, row });
      else this.#left++;
    }
  }

  /** The summary as text: the most frequent departures first. */
  toString(): string {
    const head = `${this.#requests} requests, ${this.#seen.size} of ${this.operations} operations seen`;
    if (this.#departures.size === 0) return `${head}, nothing departs from the contract.`;
    const rows = [...this.#departures.values()].sort((a, b) => b.count - a.count);
    const more = this.#left > 0 ? `\nand ${this.#left} more that are not counted apart.` : '';
    const table = formatTable(
      ['times', 'operation', 'in', 'place', 'what departs'],
      rows.map(({ count, row }) => [String(count), ...row]),
    );
    return `${head}, ${rows.length} departures from the contract:\n\n${table}${more}`;
  }
}
