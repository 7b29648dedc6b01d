import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** nginx in front of the processes. */
export interface Balancer extends AsyncDisposable {
  readonly url: string;
}

/** Starts nginx, which gives each request to the next of the processes. */
export async function startBalancer(port: number, upstreams: readonly string[]): Promise<Balancer> {
  await using resources = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-many-processes-'));
  resources.defer(() => rm(folder, { recursive: true }));
  // nginx that root starts writes large bodies there as another user, who has to get through to them.
  await chmod(folder, 0o711);
  const file = join(folder, 'nginx.conf');
  await writeFile(file, toConfiguration(folder, port, upstreams));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
    // Debian installs it where only root's PATH looks.
    env: { ...process.env, PATH: [process.env['PATH'], '/usr/sbin'].join(delimiter) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'spawn').catch((cause: unknown) => {
    throw new Error('nginx does not start: install it first, as by apt-get install nginx.', {
      cause,
    });
  });
  const ended = once(child, 'close');
  resources.defer(async () => {
    child.kill('SIGQUIT');
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  // Another program may listen on the port: nginx writes the file of its process id when it listens itself.
  while (!(existsSync(join(folder, 'pid')) && (await isUp(`${url}/health`)))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error('nginx ended; it says above why.');
    }
    await sleep(20);
  }
  const kept = resources.move();
  return { url, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function isUp(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => undefined))?.ok ?? false;
}

/** A stream of events must arrive as it comes, and a client signs the `Host` that it knows. */
function toConfiguration(folder: string, port: number, upstreams: readonly string[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
pid ${folder}/pid;
error_log stderr;
events { worker_connections 4096; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  upstream numberkit {
    ${upstreams.map((url) => `server ${new URL(url).host} max_fails=0;`).join('\n    ')}
    keepalive 64;
  }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 17m;
    client_body_buffer_size 2m;
    location / {
      proxy_pass http://numberkit;
      proxy_http_version 1.1;
      proxy_buffering off;
      proxy_set_header Host $http_host;
      proxy_set_header Connection "";
    }
  }
}
`;
}
