#!/usr/bin/env node
import { runCommand } from './run-command.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (problem) => console.error(problem),
});
