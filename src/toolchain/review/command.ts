import { appendFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { root } from '../families.js';

const formats = ['markdown', 'json', 'github'] as const;

interface Options {
  base: string;
  format: (typeof formats)[number];
  summary?: string;
}

/** Adds `review`: what a change does to the contract, and whether its versions say so. */
export function addReview(program: Command): void {
  program
    .command('review')
    .description('compare the contract with that of a git ref; fail when a version was raised too little')
    .requiredOption('--base <ref>', 'commit, branch or tag to compare the working tree with')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('markdown'))
    .option('--summary <file>', 'append the Markdown to a file as well, such as $GITHUB_STEP_SUMMARY')
    .addHelpText(
      'after',
      `
Exit code: 0 when every version was raised enough, 1 when one was not, 2 when there is nothing to compare with.
Impact: major breaks callers, minor gives them more, patch is prose. Below 1.0.0 a major change raises the minor number.`,
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode && 2))
    .action(run);
}

async function run({ base, format, summary }: Options): Promise<void> {
  const [{ reviewContract }, { asMarkdown }, { asAnnotations }, { BadInputError }] = await Promise.all([
    import('./review.js'),
    import('./markdown.js'),
    import('./github.js'),
    import('./git.js'),
  ]);
  try {
    const review = await reviewContract(root, base);
    if (summary) await appendFile(summary, `${asMarkdown(review)}\n`);
    const texts = { markdown: asMarkdown, github: asAnnotations, json: (it: object) => JSON.stringify(it, null, 2) };
    const text = texts[format](review);
    if (text) console.log(text);
    if (format === 'markdown' || review.problems.length === 0)
      return void (process.exitCode = review.problems.length ? 1 : 0);
    for (const { file, line, message } of review.problems) console.error(`${file}:${line}: ${message}`);
    process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    console.error(`review: ${error.message}`);
    process.exitCode = 2;
  }
}
