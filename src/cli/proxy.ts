import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { Option, type Command } from 'commander';
import type { Exchange } from '../mock/proxy.js';
import { chooseFamilies } from '../toolchain/families.js';
import { eachOperation } from '../toolchain/openapi.js';
import { availableFamilies, loadDocuments } from './documents.js';
import { parsePort, parseUpstream } from './option-values.js';
import { logFormats, logLine, type LogFormat } from './request-log.js';
import { fail, stopOnSignal } from './run-server.js';
import { TrafficSummary } from './traffic-summary.js';
import { withoutSecrets } from './without-secrets.js';

interface ProxyOptions {
  upstream: URL;
  port: number;
  host: string;
  report?: string;
  log: LogFormat;
}

/** Adds `proxy`: send traffic on to a service and say where it departs from the documents. */
export function addProxy(program: Command): void {
  program
    .command('proxy')
    .summary('check live traffic against the contract')
    .description(
      'Sends requests on to a service and its answers back, both unchanged, and says where they depart from the documents.',
    )
    .argument('[family...]', 'families to check against, such as submittals; all unless named')
    .requiredOption('--upstream <url>', 'the service, such as https://developer.api.autodesk.com', parseUpstream)
    .option('--port <port>', 'port to listen on; 0 takes any free one', parsePort, 4020)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--report <file>', 'write each departure to a file, as a line of JSON')
    .addOption(new Option('--log <format>', 'one line for each request').choices(logFormats).default('text'))
    .addHelpText('after', help)
    .action(runProxy);
}

const help = `
Nothing that is sent is in the log or the report: places and rules are, tokens and values are not.
Ctrl-C stops it and shows what departed, the most frequent first.

Examples:
  aps-contracts proxy --upstream https://developer.api.autodesk.com
  aps-contracts proxy --upstream https://developer.api.autodesk.com --report departures.jsonl submittals
  aps-contracts proxy --upstream http://127.0.0.1:4010 --log json | jq 'select(.faults)'

  Then call http://127.0.0.1:4020 where you called the service, with a real token.`;

async function runProxy(named: string[], options: ProxyOptions): Promise<void> {
  const { upstream, log } = options;
  try {
    const families = chooseFamilies(named, availableFamilies());
    const [documents, { createProxyServer }] = await Promise.all([loadDocuments(families), import('../mock/proxy.js')]);
    const report = options.report === undefined ? undefined : await openReport(options.report);
    const operations = [...documents.values()].flatMap((document) => [...eachOperation(document)]);
    const summary = new TrafficSummary(operations.length);
    const server = await createProxyServer({
      ...options,
      documents: documents.values(),
      onExchange: (exchange) => {
        summary.add(exchange);
        for (const line of reportLines(exchange)) report?.write(line);
        if (log !== 'none') console.log(logLine(log, { ...exchange, faults: exchange.departures }));
      },
    });
    // Stdout is for the lines where a program reads them.
    const say = log === 'json' ? console.error : console.log;
    say(`Proxy of ${upstream.href} at ${server.url}, checking ${families.join(', ')} (Ctrl-C stops it)\n`);
    stopOnSignal(server, () => {
      report?.end();
      say(`\n${String(summary)}`);
    });
  } catch (error) {
    fail('proxy', error, options);
  }
}

/** @throws {Error} where the file cannot be written. */
async function openReport(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file);
  await once(stream, 'open').catch((error: Error) => {
    // Without the code, which is about a file and not about a port.
    throw new Error(`--report ${file} cannot be written: ${error.message}`);
  });
  return stream;
}

function reportLines({ method, url, status, operationId, departures }: Exchange): string[] {
  const time = new Date().toISOString();
  return departures.map((departure) => {
    return `${JSON.stringify({ time, method, url: withoutSecrets(url), status, operationId, ...departure })}\n`;
  });
}
