import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readFreePort } from './free-port.js';

/** A reverse proxy of our own. */
export interface Nginx extends AsyncDisposable {
  readonly url: string;
  /** Of its first process; the others are children of that. */
  readonly pid: number;
}

/** Starts nginx on a free port; `locations` is the content of its one server, `others` stand beside that. */
export async function startNginx(command: string, locations: string, others = ''): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-nginx-'));
  // nginx that root starts writes large bodies there as another user, who has to get through to them.
  await chmod(folder, 0o711);
  const port = await readFreePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const config = `
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
    events { worker_connections 4096; }
    http { access_log off; ${temporary} ${others} server { listen 127.0.0.1:${port}; ${locations} } }`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const child = spawn(command, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  const isUp = async () => (await fetch(url).catch(() => undefined)) !== undefined;
  while (!(await isUp())) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`nginx ended:\n${errors}`);
    }
    await setTimeout(20);
  }
  return {
    url,
    pid: child.pid ?? 0,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Starts nginx as a balancer, which gives requests to servers in turn. */
export function startBalancer(command: string, urls: readonly string[]): Promise<Nginx> {
  const servers = urls.map((url) => `server ${new URL(url).host} max_fails=0;`).join(' ');
  return startNginx(
    command,
    `location / {
      proxy_pass http://numberkit; proxy_http_version 1.1; proxy_buffering off;
      proxy_set_header Host $http_host; proxy_set_header Connection "";
      client_max_body_size 17m; client_body_buffer_size 2m;
    }`,
    `upstream numberkit { ${servers} keepalive 64; }`,
  );
}
