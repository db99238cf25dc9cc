/** A bound of a range: a date, or text in the form of ISO 8601, which is sent as it is. */
type Bound = Date | string;

/**
 * Writes a filter for a span of days: `2026-03-02..2026-03-05`. Of a `Date` the day in UTC is taken.
 *
 * @param from first day. Without it, or without `to`, the span is open at that end, which not every operation takes; its
 * description says.
 * @param to last day, or the one after it, as the operation's description says. For a single day give the filter the day
 * alone, without this function.
 * @throws {TypeError} when there is no bound, one that is no day, or an end before the beginning.
 */
export const dateRange = (from: Bound | undefined, to?: Bound): string => range(from, to, 'YYYY-MM-DD'.length);

/**
 * Writes a filter for a span of time: `2026-03-02T08:00:00.000Z..2026-03-02T17:00:00.000Z`.
 *
 * @param from beginning. Without it, or without `to`, the span is open at that end, which not every operation takes; its
 * description says.
 * @throws {TypeError} when there is no bound, one that is no date, or an end before the beginning.
 */
export const timeRange = (from: Bound | undefined, to?: Bound): string => range(from, to);

function range(from: Bound | undefined, to: Bound | undefined, length?: number): string {
  if (from === undefined && to === undefined) throw new TypeError('A range needs a beginning or an end.');
  if (from !== undefined && to !== undefined && timeOf(from, length) > timeOf(to, length)) {
    throw new TypeError(`A range ends before it begins: ${String(from)} to ${String(to)}.`);
  }
  const write = (bound: Bound | undefined) => {
    if (bound === undefined) return '';
    const time = timeOf(bound, length);
    return typeof bound === 'string' ? bound : new Date(time).toISOString().slice(0, length);
  };
  return `${write(from)}..${write(to)}`;
}

/** The time of a bound in milliseconds; `Date` alone would take `5/3/2026`, and 30 February for 2 March. */
function timeOf(bound: Bound, length: number | undefined): number {
  const isText = typeof bound === 'string';
  const time = isText || bound instanceof Date ? new Date(bound).getTime() : NaN;
  const day = isText ? bound.slice(0, 10) : undefined;
  const exists = !day || new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  if (Number.isNaN(time) || !exists || (isText && length && bound.length > length)) {
    throw new TypeError(`A bound of a range is no ${length ? 'day' : 'date'}: ${String(bound)}.`);
  }
  return time;
}
