#!/usr/bin/env node
import { Command } from 'commander';
import { endOnBrokenPipe } from './broken-pipe.js';
import { addMock } from './mock.js';
import { addProxy } from './proxy.js';

const program = new Command('aps-contracts').description('Contract, mock and client for Autodesk Platform Services.');

addMock(program);
addProxy(program);

endOnBrokenPipe();
await program.parseAsync();
