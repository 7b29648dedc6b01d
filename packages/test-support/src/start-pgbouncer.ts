import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findProgram } from './find-program.js';
import { readFreePort } from './free-port.js';

/** A PgBouncer of our own. */
export interface Pgbouncer extends AsyncDisposable {
  readonly pid: number;
  /** The address of a database behind it. */
  toUrl(url: string): string;
}

const program = findProgram('pgbouncer');

/** Whether this machine has it. */
export const hasPgbouncer: boolean = program !== undefined;

/**
 * Starts PgBouncer in transaction mode before a PostgreSQL.
 *
 * @param server `postgres://<user>:<password>@<host>:<port>`
 * @param settings Further lines of its configuration, such as `default_pool_size = 3`.
 */
export async function startPgbouncer(server: string, settings = ''): Promise<Pgbouncer> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-pgbouncer-'));
  const { hostname, port, username, password } = new URL(server);
  const ownPort = await readFreePort();
  await writeFile(join(folder, 'users.txt'), `"${username}" "${password}"\n`);
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${ownPort}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
${settings}
`,
  );
  await chmod(folder, 0o755);
  if (program === undefined) throw new Error('This machine has no pgbouncer.');
  const child = spawn(program, [join(folder, 'pgbouncer.ini')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // PgBouncer refuses to run as root.
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  });
  const ended = once(child, 'exit');
  await waitForLine(child.stderr, /process up/);
  return {
    pid: child.pid ?? 0,
    toUrl: (url) => {
      const behind = new URL(url);
      behind.port = String(ownPort);
      return behind.href;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function waitForLine(output: Readable, line: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (chunk: Buffer): void => {
      text += chunk.toString();
      if (!line.test(text)) return;
      output.off('data', take);
      // What else it says is read all the same: it would wait for a reader.
      output.resume();
      resolve();
    };
    output.on('data', take);
    output.once('end', () => reject(new Error(`PgBouncer did not start:\n${text}`)));
  });
}
