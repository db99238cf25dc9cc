import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { root } from '../families.js';

/** Adds `check-release`: fail when a tag does not name what would be published. */
export function addCheckRelease(program: Command): void {
  program
    .command('check-release')
    .description('fail when a tag does not name the version of the package, or a changeset waits for a version')
    .argument('<tag>', 'such as v1.2.3')
    .action(async (tag: string) => {
      const problems = await checkRelease(root, tag);
      for (const problem of problems) console.error(problem);
      process.exitCode = problems.length > 0 ? 1 : 0;
    });
}

/** What speaks against publishing what a tag names, a line each. */
export async function checkRelease(folder: string, tag: string): Promise<string[]> {
  const { readChangesets } = await import('./changesets.js');
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8').catch(() => '');
  const problems = [...(await readChangesets(folder)).keys()].map(
    (file) => `${file} waits for a version: run npm run changeset version, and tag the commit that holds the result.`,
  );
  if (tag !== `v${version}`)
    problems.push(`The tag is ${tag}, and package.json has version ${version}: tag v${version}.`);
  if (!changelog.split('\n').includes(`## ${version}`)) problems.push(`CHANGELOG.md has no heading \`## ${version}\`.`);
  return problems;
}
