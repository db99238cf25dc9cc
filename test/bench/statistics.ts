/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - 1]!) / 2;
}

/** Median of the ratios within each round. Both values of a round met the same machine, so its drift cancels out. */
export function medianRatio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value / base[round]!));
}

/** Median of the differences within each round. */
export function medianDifference(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value - base[round]!));
}

/**
 * The order of a round: each round begins with the next contender, and every other goes backwards, so that none always
 * follows the same one.
 */
export function inTurn<T>(contenders: readonly T[], round: number): T[] {
  const start = round % contenders.length;
  const order = [...contenders.slice(start), ...contenders.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}
