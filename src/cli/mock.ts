import { Option, type Command } from 'commander';
import { chooseFamilies } from '../toolchain/families.js';
import { availableFamilies, loadDocuments } from './documents.js';
import { openDocs } from './open-docs.js';
import { parseDelay, parsePort, parseRateLimit, parseSeed, parseShare } from './option-values.js';
import { asLogged, logFormats, logLine, type LogFormat } from './request-log.js';
import { fail, stopOnSignal } from './run-server.js';
import { startScreen } from './start-screen.js';

interface MockOptions {
  port: number;
  host: string;
  delay?: { min: number; max: number };
  fail?: number;
  rateLimit?: number;
  seed?: number;
  dynamic?: boolean;
  openDocs?: boolean;
  log: LogFormat;
}

/** Adds `mock`: serve families from the documents until interrupted. */
export function addMock(program: Command): void {
  program
    .command('mock')
    .summary('serve all families on one port')
    .description(
      'Serves families on one port, from the documents: production paths, any bearer token, requests checked.',
    )
    .argument('[family...]', 'families to serve, such as submittals; all unless named')
    .option('--port <port>', 'port to listen on; 0 takes any free one', parsePort, 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--delay <ms|min-max>', 'how long an answer takes, in milliseconds', parseDelay)
    .option('--fail <rate>', 'share of the requests answered with 503 and Retry-After, such as 0.1 or 10%', parseShare)
    .option('--rate-limit <n/min>', 'requests a minute for each token; more are answered with 429', parseRateLimit)
    .option('--seed <n>', 'repeat a run: the same delays, failures and made-up answers again', parseSeed)
    .option('--dynamic', 'make up answers from the schemas instead of taking the examples')
    .option('--open-docs', 'open the documentation in a browser')
    .addOption(new Option('--log <format>', 'one line for each request').choices(logFormats).default('text'))
    .addHelpText('after', help)
    .action(runMock);
}

const help = `
Choose the answer with a request header:
  Prefer: code=404        the documented answer of that status
  Prefer: example=NAME    the example of that name
  Prefer: dynamic=true    made up from the schema

Examples:
  aps-contracts mock                            all families at http://127.0.0.1:4010
  aps-contracts mock submittals authentication  these two
  aps-contracts mock --delay 100-800 --fail 5%  a bad day, as your users know it
  aps-contracts mock --rate-limit 60            does your frontend obey Retry-After?
  aps-contracts mock --fail 0.2 --seed 7        the same failures in each run, for a test
  aps-contracts mock --log json | jq .status    what was asked

  curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/construction/tradetapp/v2/qualifications/59d2b8660675250927442cbf`;

async function runMock(named: string[], options: MockOptions): Promise<void> {
  const { log, dynamic, delay, fail: rate, rateLimit } = options;
  try {
    const available = availableFamilies();
    const families = chooseFamilies(named, available);
    // Prism loads while the documents are bundled, and never for --help.
    const [documents, { createMockServer }] = await Promise.all([loadDocuments(families), import('../mock/server.js')]);
    const draws = rate !== undefined || (delay && delay.min < delay.max) || dynamic;
    const seed = options.seed ?? (draws ? Math.floor(Math.random() * 2 ** 32) : undefined);
    const server = await createMockServer({
      ...options,
      seed,
      documents: documents.values(),
      leftOut: available.filter((family) => !families.includes(family)),
      ...(log !== 'none' && { onAnswer: (answer) => console.log(logLine(log, asLogged(answer))) }),
    });
    const notes = [
      delay && `Delay: ${delay.min === delay.max ? delay.min : `${delay.min} to ${delay.max}`} ms`,
      rate !== undefined && `Fails: ${rate * 100} % of the requests, with 503`,
      rateLimit !== undefined && `Limit: ${rateLimit} requests a minute for each token, then 429`,
      draws && `Seed: ${seed} (--seed ${seed} repeats this run)`,
      options.openDocs && openDocs(),
    ].filter((note) => typeof note === 'string');
    // Stdout is for the lines where a program reads them.
    const say = log === 'json' ? console.error : console.log;
    say(startScreen(server.url, documents, notes));
    stopOnSignal(server, () => say('Stopped.'));
  } catch (error) {
    fail('mock', error, options);
  }
}
