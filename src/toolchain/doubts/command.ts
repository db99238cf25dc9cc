import { Option, type Command } from 'commander';
import { chooseFamilies, listFamilies, root, UnknownFamilyError } from '../families.js';
import { doubtFormats, formatDoubts, type DoubtFormat } from './report.js';

/** Adds `doubts`: list what the documents leave open. */
export function addDoubts(program: Command): void {
  program
    .command('doubts')
    .description('list what the documents leave open: where, what is unsure, which sources disagree')
    .argument('[family...]', 'families to list; all of them unless named')
    .addOption(new Option('--format <format>', 'how to print').choices(doubtFormats).default('table'))
    .action(async (names: string[], { format }: { format: DoubtFormat }) => {
      const families = familiesOf(program, names);
      const [{ findDoubts }, { SourceFiles }] = await Promise.all([
        import('./doubts.js'),
        import('../source-files.js'),
      ]);
      console.log(formatDoubts(findDoubts(new SourceFiles(root), families), families, format));
    });
}

/** Ends the program with exit code 2 where there is no such family. */
function familiesOf(program: Command, names: string[]): string[] {
  try {
    return chooseFamilies(names, listFamilies());
  } catch (error) {
    if (!(error instanceof UnknownFamilyError)) throw error;
    return program.error(`error: ${error.message}`, { exitCode: 2 });
  }
}
