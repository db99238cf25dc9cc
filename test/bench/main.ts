import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { checkBars } from './bars.js';
import { measureBytes } from './bytes.js';
import { measureCalls } from './calls.js';
import { measureColdImport } from './cold-import.js';
import { measureMock } from './mock.js';
import { formatReport } from './report.js';
import { measureTypeCheck } from './type-check.js';

interface BenchOptions {
  json?: boolean;
  quick?: boolean;
}

await new Command('bench')
  .description(
    'Measures the built client next to bare fetch, openapi-fetch and the SDK of Autodesk, and the mock next to Prism.',
  )
  .option('--json', 'print one JSON object instead of tables')
  .option('--quick', 'make few calls: shows that it works, the figures mean little')
  .addHelpText(
    'after',
    `
A bar that is missed does not fail the run; a measurement that cannot be made does.
With --json, keep npm's own lines away: npm run --silent bench -- --json`,
  )
  .action(bench)
  .parseAsync();

async function bench({ json = false, quick = false }: BenchOptions): Promise<void> {
  try {
    progress('timing calls');
    const calls = await measureCalls(quick);
    progress('bundling');
    const bytes = await measureBytes();
    progress('timing imports');
    const coldImport = measureColdImport(quick);
    progress('timing the compiler');
    const typeCheck = measureTypeCheck(quick);
    progress('timing the mock');
    const mock = await measureMock(quick);
    const figures = { calls, bytes, coldImport, typeCheck, mock };
    const bars = checkBars(figures);
    const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
    console.log(json ? JSON.stringify({ quick, machine, ...figures, bars }, null, 2) : formatReport(figures, bars));
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** To stderr, for stdout is for the figures. */
function progress(what: string): void {
  console.error(`${what} ...`);
}
