import module from 'node:module';

// Keeps what Node compiles for the next start. Node 20 cannot.
module.enableCompileCache?.();
const { runServer } = await import('./run-server.js');

process.exitCode = await runServer({
  environment: process.env,
  folder: process.cwd(),
  print: console.log,
  complain: console.error,
});
