#!/usr/bin/env node
import { Command } from 'commander';
import { endOnBrokenPipe } from './broken-pipe.js';
import { addMock } from './mock.js';
import { addProxy } from './proxy.js';
import { packageVersion } from './version.js';

const program = new Command('aps-contracts').description('Contract, mock and client for Autodesk Platform Services.');

program.option('--version', 'print the version').on('option:version', () => {
  console.log(packageVersion());
  process.exit();
});
// Whatever a command is told that there is not ends with 2, as a family does; 1 is for what fails. Subcommands inherit it.
program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

addMock(program);
addProxy(program);

endOnBrokenPipe();
await program.parseAsync();
