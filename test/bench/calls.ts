import { makeContenders, type Contender, type ContenderName } from './contenders.js';
import { startServer } from './server.js';
import { inTurn, median, medianRatio } from './statistics.js';

export const concurrencies = [1, 16] as const;

export interface CallTime {
  contender: string;
  concurrency: number;
  /** Median of the rounds, in microseconds a call. */
  microseconds: number;
  /** Median of the ratios to bare fetch of the same round. */
  toBareFetch: number;
  /** Median of the ratios to aps-contracts of the same round. */
  toOurs: number;
}

/** Times every contender at every concurrency against one server. */
export async function measureCalls(quick: boolean): Promise<CallTime[]> {
  const server = await startServer();
  try {
    const contenders = await makeContenders(server.url);
    const times: CallTime[] = [];
    for (const concurrency of concurrencies) times.push(...(await race(contenders, concurrency, quick)));
    return times;
  } finally {
    await server.close();
  }
}

async function race(
  contenders: Record<ContenderName, Contender>,
  concurrency: number,
  quick: boolean,
): Promise<CallTime[]> {
  const names = Object.keys(contenders) as ContenderName[];
  const calls = (quick ? 50 : 200) * (concurrency > 1 ? 2 : 1);
  const rounds = quick ? 7 : 40;
  const warmUp = quick ? 300 : 3000;

  for (const name of names) await run(contenders[name], warmUp, concurrency);
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<ContenderName, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of inTurn(names, round)) {
      // Untimed, so that none pays for the garbage of the one before.
      await run(contenders[name], calls / 10, concurrency);
      samples[name].push(await run(contenders[name], calls, concurrency));
    }
  }
  return names.map((contender) => ({
    contender,
    concurrency,
    microseconds: median(samples[contender]),
    toBareFetch: medianRatio(samples[contender], samples['bare fetch']),
    toOurs: medianRatio(samples[contender], samples['aps-contracts']),
  }));
}

/**
 * Makes calls, as many at a time as the concurrency says.
 *
 * @returns microseconds a call.
 */
async function run(call: Contender, calls: number, concurrency: number): Promise<number> {
  let left = calls;
  const caller = async () => {
    while (left-- > 0) await call();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, caller));
  return ((performance.now() - start) * 1000) / calls;
}
