/** A bound of a range: a date, or text that is sent as it is. */
type Bound = Date | string;

/**
 * Writes a filter for a span of days: `2026-03-02..2026-03-05`. Of a `Date` the day in UTC is taken.
 *
 * @param from first day; leave it out only where the operation's description allows a range without a beginning.
 * @param to last day, or the one after it, as the operation's description says.
 * @throws {TypeError} when there is no bound, or one that is no date.
 */
export const dateRange = (from: Bound | undefined, to?: Bound): string => range(from, to, 'YYYY-MM-DD'.length);

/**
 * Writes a filter for a span of time: `2026-03-02T08:00:00.000Z..2026-03-02T17:00:00.000Z`.
 *
 * @param from beginning; may be left out where the operation's description allows it, and so may `to`.
 * @throws {TypeError} when there is no bound, or one that is no date.
 */
export const timeRange = (from: Bound | undefined, to?: Bound): string => range(from, to);

function range(from: Bound | undefined, to: Bound | undefined, length?: number): string {
  if (from === undefined && to === undefined) throw new TypeError('A range needs a beginning or an end.');
  const write = (bound: Bound | undefined) => {
    if (bound === undefined) return '';
    const date = new Date(bound);
    if (Number.isNaN(date.getTime())) throw new TypeError(`A bound of a range is no date: ${JSON.stringify(bound)}.`);
    return typeof bound === 'string' ? bound : date.toISOString().slice(0, length);
  };
  return `${write(from)}..${write(to)}`;
}
