import { makeContender, type Contender, type ContenderName } from './contenders.js';

/** A block of calls to make. */
export interface Block {
  calls: number;
  concurrency: number;
}

const [name, baseUrl] = process.argv.slice(2) as [ContenderName, string];
const call = await makeContender(name, baseUrl);

process.on('message', ({ calls, concurrency }: Block) => {
  void run(call, calls, concurrency).then((microseconds) => process.send!(microseconds));
});
// Also when the parent was killed.
process.once('disconnect', () => process.exit());
process.send!('ready');

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
