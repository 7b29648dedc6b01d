import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** nginx in front of the processes. */
export interface Balancer extends AsyncDisposable {
  readonly url: string;
}

/** Starts nginx, which gives each request to the next of the processes. */
export async function startBalancer(
  nginx: string,
  port: number,
  upstreams: readonly string[],
): Promise<Balancer> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-many-processes-'));
  // nginx that root starts writes large bodies there as another user, who has to get through to them.
  await chmod(folder, 0o711);
  const file = join(folder, 'nginx.conf');
  await writeFile(file, toConfiguration(folder, port, upstreams));
  const child = spawn(nginx, ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  while (!(await isUp(`${url}/health`))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error('nginx ended; it says above why.');
    }
    await sleep(20);
  }
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
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
    ${upstreams.map((url) => `server ${new URL(url).host};`).join('\n    ')}
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
