const minute = 60_000;

/**
 * Counts requests by caller. A caller that had its number within the last minute has to wait until the first of them is a
 * minute old.
 */
export class RateLimit {
  /** The times of the last requests that were let through, by caller. */
  readonly #callers = new Map<string, number[]>();
  #cleaned = 0;

  constructor(readonly perMinute: number) {}

  /**
   * Lets a request through, or says how long to wait.
   *
   * @returns 0, or whole seconds after which a request is let through.
   */
  take(caller: string, now: number): number {
    this.#forget(now);
    const times = this.#callers.get(caller)?.filter((time) => time > now - minute) ?? [];
    this.#callers.set(caller, times);
    if (times.length < this.perMinute) {
      times.push(now);
      return 0;
    }
    return Math.ceil((times[0]! + minute - now) / 1000);
  }

  /** Once a minute, callers that were quiet for a minute. */
  #forget(now: number) {
    if (now < this.#cleaned + minute) return;
    this.#cleaned = now;
    for (const [caller, times] of this.#callers) {
      if (times.every((time) => time <= now - minute)) this.#callers.delete(caller);
    }
  }
}
