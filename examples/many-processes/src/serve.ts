import { runServer } from '@numberkit/reference-server';

// It stops when the process that started it has ended, in whatever way.
const stop = () => process.kill(process.pid, 'SIGTERM');
process.once('disconnect', stop);

// One of the processes: its settings are in the environment, as those of any server.
process.exitCode = await runServer({
  environment: process.env,
  folder: process.cwd(),
  onListening: (url) => process.send?.(url),
  print: () => undefined,
  printError: console.error,
});
process.off('disconnect', stop);
if (process.connected) process.disconnect();
