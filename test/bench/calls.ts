import { startChild, type Child } from './child.js';
import type { Block } from './contender-process.js';
import { contenderNames, type ContenderName } from './contenders.js';
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

type Contenders = Record<ContenderName, Child>;

/**
 * Times every contender at every concurrency against one server. Server and contenders have a process each, so that none
 * pays for the garbage of another; only one contender works at a time.
 */
export async function measureCalls(quick: boolean): Promise<CallTime[]> {
  const children: Child[] = [];
  const start = async (file: string, ...args: string[]) => {
    const child = await startChild(file, ...args);
    children.push(child);
    return child;
  };
  try {
    const { ready: port } = await start('server-process.ts');
    const contenders = {} as Contenders;
    for (const name of contenderNames) {
      contenders[name] = await start('contender-process.ts', name, `http://127.0.0.1:${port as number}`);
    }
    const times: CallTime[] = [];
    for (const concurrency of concurrencies) times.push(...(await race(contenders, concurrency, quick)));
    return times;
  } finally {
    for (const child of children.reverse()) await child.close();
  }
}

async function race(contenders: Contenders, concurrency: number, quick: boolean): Promise<CallTime[]> {
  const run = (name: ContenderName, calls: number): Promise<number> =>
    contenders[name].ask({ calls, concurrency } satisfies Block) as Promise<number>;
  const calls = (quick ? 50 : 200) * (concurrency > 1 ? 2 : 1);
  const rounds = quick ? 7 : 40;

  for (const name of contenderNames) await run(name, quick ? 300 : 3000);
  const samples = Object.fromEntries(contenderNames.map((name) => [name, [] as number[]])) as Record<
    ContenderName,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of inTurn(contenderNames, round)) {
      // Untimed: after a pause a process is slow at first.
      await run(name, calls / 10);
      samples[name].push(await run(name, calls));
    }
  }
  return contenderNames.map((contender) => ({
    contender,
    concurrency,
    microseconds: median(samples[contender]),
    toBareFetch: medianRatio(samples[contender], samples['bare fetch']),
    toOurs: medianRatio(samples[contender], samples['aps-contracts']),
  }));
}
