#!/usr/bin/env node
import { wantsColours } from '@numberkit/conformance/terminal';
import { runCommand } from './run-command.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  colours: wantsColours(process.stdout, process.env),
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (problem) => console.error(problem),
});
