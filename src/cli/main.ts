#!/usr/bin/env node
import { Command } from 'commander';
import { addMock } from './mock.js';

const program = new Command('aps-contracts').description('Contract, mock and client for Autodesk Platform Services.');

addMock(program);

await program.parseAsync();
