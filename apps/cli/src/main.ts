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
  const { enableCompileCache } = await import('node:module');
  // Caches compiled code for the next call.
  enableCompileCache();
  const [{ exitOnOutputError, wantsColours }, { createBrowser }, { runCommand }] =
    await Promise.all([
      import('@numberkit/conformance/terminal'),
      import('./browser.js'),
      import('./program.js'),
    ]);
  exitOnOutputError({ closed: 0, failed: 1 });
  process.exitCode = await runCommand(process.argv.slice(2), {
    environment: process.env,
    folder: process.cwd(),
    colours: wantsColours(process.stdout, process.env),
    print: (text) => void process.stdout.write(`${text}\n`),
    printError: (problem) => console.error(problem),
    terminal: process.stderr,
    createInterrupt,
    createDeadline: (ms) => AbortSignal.timeout(ms),
    openBrowser: createBrowser(process.platform, process.env),
  });
}

function createInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}
