import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentPath } from '../families.js';
import type { SourceFiles } from '../source-files.js';
import { newChangesets } from './changesets.js';
import { bumpFor, byImpact, checkBump, explainImpact, gravest, type Impact } from './impact.js';

/** A reason why the change cannot be merged as it is. */
export interface Problem {
  file: string;
  line: number;
  field: string;
  /** What is wrong, and what mends it. */
  message: string;
}

/** `info.version` of a family's document. */
export function versionOf(files: SourceFiles, family: string): string {
  const { info } = files.node(documentPath(family)).value as { info?: { version?: unknown } };
  return typeof info?.version === 'string' ? info.version : '';
}

/** Whether a family's version was raised as its change requires. */
export function checkFamily(
  family: string,
  base: SourceFiles,
  head: SourceFiles,
  impact: Impact | undefined,
): Problem[] {
  const { needed, fault } = checkBump(versionOf(base, family), versionOf(head, family), impact);
  if (!fault) return [];
  const file = documentPath(family);
  const line = head.line({ file, path: ['info', 'version'], value: undefined });
  const mend = needed ? `Set info.version in ${file} to ${needed} or higher.` : `Set info.version in ${file} to one.`;
  return [{ file, line, field: 'info.version', message: `The version of ${family}: ${fault}. ${mend}` }];
}

/** Whether the package was raised as the whole change requires, by its version or by a changeset. */
export async function checkPackage(base: string, head: string, impact: Impact | undefined): Promise<Problem[]> {
  const [before, after] = await Promise.all([readPackage(base), readPackage(head)]);
  if (!after) return [{ file: 'package.json', line: 1, field: 'version', message: 'package.json cannot be read.' }];
  const changesets = await newChangesets(base, head, after.name);
  const broken = changesets.flatMap(({ file, fault }) => {
    return fault === undefined ? [] : [{ file, line: 1, field: 'releases', message: `It is no changeset: ${fault}` }];
  });
  // Where there was no package there is nothing to raise.
  if (!before || !impact) return broken;
  const { fault } = checkBump(before.version, after.version, impact);
  const bump = bumpFor(before.version, impact);
  const noted = gravest(changesets.map((changeset) => changeset.bump));
  if (!fault || byImpact(noted, bump) <= 0) return broken;
  const raise = changesets.find((changeset) => changeset.bump);
  const found = raise
    ? `${raise.file} raises ${after.name} by a ${raise.bump} version only`
    : `No changeset raises ${after.name}`;
  const mend = raise
    ? `Change it to \`${bump}\`.`
    : `Run npm run changeset and choose ${bump}, or write .changeset/<name>.md with \`'${after.name}': ${bump}\` in its head.`;
  return [
    ...broken,
    {
      file: raise?.file ?? 'package.json',
      line: raise ? 1 : after.line,
      field: raise ? after.name : 'version',
      message: `${found}, and the change of the contract needs ${explainImpact(before.version, impact)}. ${mend}`,
    },
  ];
}

async function readPackage(folder: string): Promise<{ name: string; version: string; line: number } | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { name, version } = JSON.parse(text) as { name?: string; version?: string };
  if (!name || !version) return undefined;
  return { name, version, line: text.split('\n').findIndex((line) => line.includes('"version"')) + 1 };
}
