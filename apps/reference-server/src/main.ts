import { runServer } from './run-server.js';

process.exitCode = await runServer({
  environment: process.env,
  folder: process.cwd(),
  print: console.log,
  complain: console.error,
});
