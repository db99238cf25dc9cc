import { availableParallelism } from 'node:os';

/** Lets so many of the tasks run at once as there are cores. */
export function createPool(size = Math.max(2, availableParallelism())) {
  const waiting: (() => void)[] = [];
  let free = size;
  return async function run<T>(task: () => Promise<T>): Promise<T> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
