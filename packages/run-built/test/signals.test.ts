import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const env = {
  ...process.env,
  PORT: '0',
  DATABASE_URL: 'sqlite::memory:',
  NUMBERKIT_LOG_LEVEL: 'info',
  // npx takes the pnpm that runs these tests, without asking the registry for a newer one.
  npm_config_prefer_offline: 'true',
};

let groups: ChildProcess[] = [];
afterEach(() => {
  for (const { pid } of groups) {
    // A failed test may have left processes running.
    if (pid !== undefined) killGroup(pid);
  }
  groups = [];
});

/** Starts a command of the clone in a process group of its own and returns the URL of its server. */
async function start(command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: 'pipe' });
  groups.push(child);
  return { child, ...(await readUrl(child)) };
}

async function readUrl({ stdout, stderr }: ChildProcessWithoutNullStreams) {
  stderr.resume();
  const lines: string[] = [];
  const output = createInterface(stdout);
  // The pipe closes when the last process that writes into it has ended.
  const closed = once(output, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line);
      const [, found] = /listens on (\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    closed.then(
      () => reject(new Error(`The command ended before the server listened:\n${lines.join('\n')}`)),
      reject,
    );
  });
  return { url, lines, closed };
}

const npx = ['-y', 'pnpm@12'];

test.each([
  ['npx -y pnpm@12 start', [...npx, 'start']],
  ['npx -y pnpm@12 numberkit serve', [...npx, 'numberkit', 'serve']],
])('SIGTERM to the outermost process of %s stops the server gracefully', async (_command, args) => {
  const { child, url, lines, closed } = await start('npx', args);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  child.kill('SIGTERM');
  await closed;
  expect(lines.join('\n')).toContain('stopping: requests in flight finish first');
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});

test('a server that a shell started with & keeps running after the shell has ended', async () => {
  const script = 'node apps/reference-server/dist/main.js & echo started $!';
  const stopWithRunner = { NUMBERKIT_STOP_WITH_RUNNER: 'yes' };
  const child = spawn('sh', ['-c', script], {
    cwd: root,
    env: { ...env, ...stopWithRunner },
    stdio: 'pipe',
    detached: true,
  });
  groups.push(child);
  const ended = once(child, 'exit');
  const { url, lines } = await readUrl(child);
  await ended;
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(lines.join('\n')).not.toContain('stopping');
});

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended.
  }
}
