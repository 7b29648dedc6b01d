import { readServerNodeProblem } from './node-version.js';

// No await here: an older Node could not read the file, and would print another reason.
const problem = readServerNodeProblem();
if (problem === undefined) {
  void start();
} else {
  console.error(problem);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { enableCompileCache } = await import('node:module');
  // Caches compiled code for the next start.
  enableCompileCache();
  const { runServer } = await import('./run-server.js');
  process.exitCode = await runServer({
    environment: process.env,
    folder: process.cwd(),
    print: console.log,
    printError: console.error,
  });
}
