import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, open } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '@numberkit/test-support';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, onTestFinished, test } from 'vitest';
import { openTestServer } from '../support/open-test-server.js';
import { startProcess } from '../support/start-process.js';

const folder = useTemporaryFolder();

const address = /listens on (http:\/\/127\.0\.0\.1:(\d+))/;

test('a started server prints its address, its resources, and a call that works', async () => {
  await using server = startProcess({}, folder.path);
  const [, url] = await server.waitFor(address);
  await server.waitFor(/curl .+\n/);
  expect(server.output()).toContain('protect-11111111111111111111111111111111');
  expect(server.output()).toContain('+442079460100');
  expect((await fetch(`${url}/health`)).status).toBe(200);
  const curl = /curl -s (\S+) -H '([^']+): ([^']+)' -d '([^']+)'/.exec(server.output()) ?? [];
  const [, target = '', name = '', value = '', body = ''] = curl;
  const response = await fetch(target, { method: 'POST', headers: { [name]: value }, body });
  expect(await response.json()).toMatchObject({ Status: 'PENDING' });
});

test('the state is there after a restart', async () => {
  const call = async (url: string) => {
    const response = await fetch(`${url}/phone-numbers/%2B12065550100`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"CallingName":"Ada"}',
    });
    return response.status;
  };
  {
    await using first = startProcess({}, folder.path);
    expect(await call((await first.waitFor(address))[1] ?? '')).toBe(200);
  }
  await using second = startProcess({}, folder.path);
  expect(await call((await second.waitFor(address))[1] ?? '')).toBe(409);
});

test('on SIGTERM the server finishes the request in flight and takes no new one', async () => {
  await using server = startProcess({}, folder.path);
  const [, url, port] = await server.waitFor(address);
  const body = '{"ProductType":"VoiceConnector"}';
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  let response = '';
  socket.on('data', (chunk) => {
    response += chunk.toString();
  });
  // With the 100 the server has taken the request and waits for its body.
  socket.write(
    `POST /phone-numbers/%2B12065550100 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
  );
  while (!response.includes('100 Continue')) await once(socket, 'data');
  server.child.kill('SIGTERM');
  await server.waitFor(/stopping/);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  socket.write(body);
  await once(socket, 'close');
  expect(response).toContain('200 OK');
  expect(await server.ended).toBe(0);
});

// Such a signal ends no process that is the first of a container, unless that ends itself.
test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s during the start makes the server exit with %i', async (signal, code) => {
  const silent = createServer();
  await using database = await listen(silent);
  await using server = startProcess(
    { DATABASE_URL: `postgres://nobody@127.0.0.1:${database.port}/none` },
    folder.path,
  );
  await once(silent, 'connection');
  server.child.kill(signal);
  expect(await server.ended).toBe(code);
});

test('a server whose runner goes during the start stops, too', async () => {
  const start = `require('node:child_process').spawn('${process.execPath}', process.argv.slice(2), { stdio: 'inherit' }).pid`;
  const npm = await folder.write('npm', `#!/usr/bin/env node\nconsole.log('server', ${start});`);
  await chmod(npm, 0o755);
  // The start takes as long as somebody writes.
  const fixtures = join(folder.path, 'fixtures.json');
  await promisify(execFile)('mkfifo', [fixtures]);
  await using runner = startProcess(
    { NUMBERKIT_STOP_WITH_RUNNER: 'yes', NUMBERKIT_FIXTURES: fixtures },
    folder.path,
    npm,
  );
  const [, id] = await runner.waitFor(/server (\d+)/);
  onTestFinished(() => end(Number(id)));
  const pipe = await open(fixtures, 'w');
  const gone = once(runner.child, 'exit');
  runner.child.kill('SIGKILL');
  await gone;
  await pipe.writeFile('{"accountId":"111122223333","region":"us-east-1"}');
  await pipe.close();
  await runner.ended;
  expect(runner.output()).toContain('"reason":"runner gone"');
});

test.each([
  [{ NUMBERKIT_FIXTURE: 'x' }, /^NUMBERKIT_FIXTURE is not a setting/],
  [{ PORT: 'many' }, /^PORT is many; /],
  [{ HOST: '0.0.0.0' }, /^HOST is 0\.0\.0\.0/],
  [{ NUMBERKIT_FIXTURES: 'none.yaml' }, /^The fixtures in .+none\.yaml cannot be used/],
])('%o stops the server with one sentence', async (settings, sentence) => {
  await using server = startProcess(settings, folder.path);
  expect(await server.ended).toBe(1);
  expect(server.output()).toMatch(sentence);
  expect(server.output().trim().split('\n')).toHaveLength(1);
});

test('a port that is taken stops the server with one sentence', async () => {
  await using other = await openTestServer();
  const { port } = new URL(other.url);
  await using server = startProcess({ PORT: port }, folder.path);
  expect(await server.ended).toBe(1);
  expect(server.output()).toContain(`PORT ${port} is taken`);
});

test('a file that is no database stops the server with one sentence that names it', async () => {
  await folder.write('data.db', 'This is not a database, but it is long enough to try.');
  await using server = startProcess({ DATABASE_URL: 'sqlite:data.db' }, folder.path);
  expect(await server.ended).toBe(1);
  expect(server.output()).toMatch(/^DATABASE_URL .+data\.db/);
  expect(server.output().trim().split('\n')).toHaveLength(1);
});

test('a PostgreSQL that is not there stops the server with one sentence, without the password', async () => {
  const DATABASE_URL = 'postgres://me:secret@localhost:1/numbers';
  await using server = startProcess({ DATABASE_URL }, folder.path);
  expect(await server.ended).toBe(1);
  expect(server.output()).toMatch(/^DATABASE_URL .+localhost:1\/numbers.+ECONNREFUSED/);
  expect(server.output()).not.toContain('secret');
  expect(server.output().trim().split('\n')).toHaveLength(1);
});

/** Ends a process, if it is there. */
function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
