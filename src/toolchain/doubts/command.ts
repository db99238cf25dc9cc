import { Option, type Command } from 'commander';
import { listFamilies, root } from '../families.js';
import { doubtFormats, formatDoubts, type DoubtFormat } from './report.js';

/** Adds `doubts`: list what the documents leave open. */
export function addDoubts(program: Command): void {
  program
    .command('doubts')
    .description('list what the documents leave open: where, what is unsure, which sources disagree')
    .argument('[family...]', 'families to list; all of them unless named')
    .addOption(new Option('--format <format>', 'how to print').choices(doubtFormats).default('table'))
    .action(async (names: string[], { format }: { format: DoubtFormat }) => {
      const known = listFamilies();
      const unknown = names.find((name) => !known.includes(name));
      if (unknown)
        program.error(`error: there is no family '${unknown}'; there are ${known.join(', ')}.`, { exitCode: 2 });
      const families = names.length > 0 ? known.filter((family) => names.includes(family)) : known;
      const [{ findDoubts }, { SourceFiles }] = await Promise.all([
        import('./doubts.js'),
        import('../source-files.js'),
      ]);
      console.log(formatDoubts(findDoubts(new SourceFiles(root), families), families, format));
    });
}
