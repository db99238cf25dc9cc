import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundleDocuments } from '../../src/toolchain/bundle.js';
import { makeInstalled } from '../support/installed.js';
import { inTurn, median, medianRatio } from './statistics.js';
import { root } from './subjects.js';

export interface MockFigures {
  subject: string;
  /** Median of the rounds, from the start of the process to its first 200, in milliseconds. */
  ready: number;
  /** Median of the ratios to `prism mock` of the same round. */
  readyToPrism: number;
  /** Median of the rounds. */
  requestsPerSecond: number;
  /** Median of the ratios to `prism mock` of the same round. */
  rateToPrism: number;
  /** Median of the ratios to our mock of one family of the same round. */
  rateToOneFamily: number;
}

const family = 'relationships';
const path =
  '/bim360/relationship/v2/containers/04074497-ed5d-4ea3-861d-1f146418f5bb/relationships:search?pageLimit=10';
const headers = { Authorization: 'Bearer any' };
const concurrency = 16;

type Subject = 'prism mock' | 'one family' | 'all families';
const subjects: Subject[] = ['prism mock', 'one family', 'all families'];

/**
 * Times our mock, as an installed package has it, next to `prism mock` on the same bundled document, neither logging.
 * Each has a process of its own; only one works at a time.
 */
export async function measureMock(quick: boolean): Promise<MockFigures[]> {
  const folder = await makeInstalled(await bundleDocuments(), join(root, 'node_modules'));
  const ours = [join(folder, 'dist/src/cli/main.js'), 'mock', '--log', 'none', '--port'];
  const prism = [join(root, 'node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', '-v', 'silent', '-p'];
  const command = (subject: Subject, port: string): string[] => {
    if (subject === 'prism mock') return [...prism, port, join(folder, `dist/openapi/${family}.json`)];
    return [...ours, port, ...(subject === 'one family' ? [family] : [])];
  };
  try {
    const ready = await timeStarts(command, quick ? 2 : 7);
    const rates = await timeRequests(command, quick);
    return subjects.map((subject) => ({
      subject,
      ready: median(ready[subject]),
      readyToPrism: medianRatio(ready[subject], ready['prism mock']),
      requestsPerSecond: median(rates[subject]),
      rateToPrism: medianRatio(rates[subject], rates['prism mock']),
      rateToOneFamily: medianRatio(rates[subject], rates['one family']),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Command = (subject: Subject, port: string) => string[];
type Samples = Record<Subject, number[]>;

const noSamples = (): Samples => ({ 'prism mock': [], 'one family': [], 'all families': [] });

async function timeStarts(command: Command, rounds: number): Promise<Samples> {
  const samples = noSamples();
  // The first round fills the file cache.
  for (let round = -1; round < rounds; round++) {
    for (const subject of inTurn(subjects, round + 1)) {
      const started = await startMock(command, subject);
      await started.stop();
      if (round >= 0) samples[subject].push(started.ready);
    }
  }
  return samples;
}

async function timeRequests(command: Command, quick: boolean): Promise<Samples> {
  const running = new Map<Subject, Started>();
  const samples = noSamples();
  const milliseconds = quick ? 200 : 1000;
  try {
    for (const subject of subjects) running.set(subject, await startMock(command, subject));
    for (const subject of subjects) await measureRate(running.get(subject)!.port, quick ? 300 : 3000);
    for (let round = 0; round < (quick ? 3 : 11); round++) {
      for (const subject of inTurn(subjects, round)) {
        const { port } = running.get(subject)!;
        // Untimed: after a pause a process is slow at first.
        await measureRate(port, milliseconds / 10);
        samples[subject].push(await measureRate(port, milliseconds));
      }
    }
    return samples;
  } finally {
    for (const { stop } of running.values()) await stop();
  }
}

interface Started {
  port: number;
  /** Milliseconds from the start of the process to its first 200. */
  ready: number;
  stop: () => Promise<void>;
}

async function startMock(command: Command, subject: Subject): Promise<Started> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, command(subject, String(port)), { stdio: 'ignore' });
  const stop = () => kill(child);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${subject} ended before it was ready`);
    if (performance.now() - start > 60_000) {
      await stop();
      throw new Error(`${subject} is not ready after a minute`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return { port, ready: performance.now() - start, stop };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number) =>
  call(port, undefined).then(
    (status) => status === 200,
    () => false,
  );

/** Requests a second, as many at a time as `concurrency` says. */
async function measureRate(port: number, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const start = performance.now();
  let calls = 0;
  const caller = async () => {
    while (performance.now() - start < milliseconds) {
      const status = await call(port, agent);
      if (status !== 200) throw new Error(`the mock answered ${status}`);
      calls++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, caller));
  agent.destroy();
  return (calls * 1000) / (performance.now() - start);
}

function call(port: number, agent: Agent | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode!));
      response.once('error', reject);
    });
    sent.once('error', reject).end();
  });
}
