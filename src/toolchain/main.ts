import { join } from 'node:path';
import { Command } from 'commander';
import { endOnBrokenPipe } from '../cli/broken-pipe.js';
import { BrokenDocumentError, bundleDocuments } from './bundle.js';
import { addDocs } from './docs/command.js';
import { addDoubts } from './doubts/command.js';
import { root } from './families.js';
import { addReview } from './review/command.js';
import { addCheckRelease } from './review/release.js';
import { recordTotals, scoreDocuments } from './score.js';

const program = new Command('npm run').description('What the npm scripts of this repository run.').configureHelp({
  // npm takes options for its own unless two dashes stand before them, and its scripts have colons.
  commandUsage: (command) =>
    command.parent ? `npm run ${command.name().replace('-', ':')} -- ${command.usage()}` : 'npm run <script>',
});

program
  .command('generate')
  .description('write generated/ from openapi/')
  .action(async () => {
    const { generateFiles, writeGenerated } = await import('./generate.js');
    const files = await generateFiles(await bundleDocuments());
    await writeGenerated(files);
    console.log(`generated/: ${[...files.keys()].join(', ')}`);
  });

program
  .command('check')
  .description('fail when generated/ is not what openapi/ gives')
  .action(async () => {
    const { compareGenerated, generateFiles } = await import('./generate.js');
    const problems = await compareGenerated(await generateFiles(await bundleDocuments()));
    if (problems.length > 0) return fail([...problems, 'Run npm run generate and commit the result.']);
    console.log('generated/ is what openapi/ gives.');
  });

program
  .command('bundle')
  .description('write each family as one file into dist/openapi/, as JSON and YAML')
  .action(async () => {
    const { writeBundles } = await import('./publish.js');
    console.log(`dist/openapi/: ${(await writeBundles(await bundleDocuments())).join(', ')}`);
  });

program
  .command('build-cli')
  .description('write the command into dist/src/cli/ as the package ships it')
  .action(async () => {
    const { buildCli } = await import('./build-cli.js');
    await buildCli(join(root, 'dist/src/cli'));
  });

program
  .command('score')
  .description('fail when a score of the documents is below its bar')
  .option('--record', 'write the totals to openapi/score.json')
  .action(async ({ record }: { record?: boolean }) => {
    const { totals, problems } = await scoreDocuments();
    if (record) return recordTotals(totals);
    if (problems.length > 0) return fail(problems);
    console.log(
      Object.entries(totals)
        .map(([family, total]) => `${family} ${total}`)
        .join(', '),
    );
  });

program
  .command('demo')
  .description('run the whole line, from the documents to typed calls of the mock')
  .action(async () => {
    const { runDemo } = await import('./demo.js');
    process.exitCode = await runDemo();
  });

addDocs(program);
addDoubts(program);
addReview(program);
addCheckRelease(program);

function fail(lines: string[]) {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

endOnBrokenPipe();

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BrokenDocumentError)) throw error;
  fail([error.message]);
}
