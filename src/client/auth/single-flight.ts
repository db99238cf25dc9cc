import { untilAborted } from '../timing.js';

interface Flight<T> {
  promise: Promise<T>;
  controller: AbortController;
  passengers: number;
}

/**
 * Lets callers that want the same thing at the same time share one piece of work. The work is forgotten when it ends: a
 * failure is not handed to anyone who comes later.
 *
 * @param abandon whether the work is aborted when the last caller has given up.
 */
export function singleFlight<T>({ abandon }: { abandon: boolean }) {
  const flights = new Map<string, Flight<T>>();

  return async (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const flight = flights.get(key) ?? depart(key, work);
    flight.passengers++;
    try {
      return await untilAborted(flight.promise, signal);
    } finally {
      flight.passengers--;
      if (abandon && flight.passengers === 0) flight.controller.abort();
    }
  };

  function depart(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const promise = work(controller.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    // Everyone may have left before the work fails.
    promise.catch(() => undefined);
    const flight: Flight<T> = { promise, controller, passengers: 0 };
    // Once aborted, a flight takes no one on board.
    controller.signal.addEventListener('abort', () => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    flights.set(key, flight);
    return flight;
  }
}
