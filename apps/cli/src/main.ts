#!/usr/bin/env node
import { readNodeProblem } from '@numberkit/reference-server/node-version';

// Without a top-level await, which an older Node cannot parse: it could not print the reason.
const problem = readNodeProblem(new URL('../package.json', import.meta.url));
if (problem === undefined) {
  void run();
} else {
  console.error(problem);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { wantsColours } = await import('@numberkit/conformance/terminal');
  const { runCommand } = await import('./program.js');
  process.exitCode = await runCommand(process.argv.slice(2), {
    environment: process.env,
    folder: process.cwd(),
    colours: wantsColours(process.stdout, process.env),
    print: (text) => void process.stdout.write(`${text}\n`),
    printError: (problem) => console.error(problem),
  });
}
