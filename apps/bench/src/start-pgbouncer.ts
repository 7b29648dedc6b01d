import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFreePort } from './start-postgres.js';

/** PgBouncer in transaction mode. */
export interface Pgbouncer extends AsyncDisposable {
  /** The address of the same database behind it. */
  readonly url: string;
}

// Debian installs it where only root's PATH looks.
const environment = { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

/** Whether this machine has it. */
export const hasPgbouncer: boolean =
  spawnSync('pgbouncer', ['--version'], { env: environment }).status === 0;

/** Starts it in front of a database, with its default settings but for the mode. */
export async function startPgbouncer(folder: string, database: string): Promise<Pgbouncer> {
  const url = new URL(database);
  const port = await readFreePort();
  const own = join(folder, `pgbouncer-${port}`);
  await mkdir(own);
  await writeFile(join(own, 'users.txt'), `"${url.username}" "${url.password}"\n`);
  await writeFile(
    join(own, 'pgbouncer.ini'),
    `[databases]
* = host=${url.hostname} port=${url.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${join(own, 'users.txt')}
pool_mode = transaction
`,
  );
  await chmod(own, 0o755);
  const child = spawn('pgbouncer', ['-q', join(own, 'pgbouncer.ini')], {
    env: environment,
    stdio: 'ignore',
    // PgBouncer refuses to run as root.
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  });
  const ended = once(child, 'exit');
  url.port = String(port);
  return {
    url: url.href,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(timer);
    },
  };
}
