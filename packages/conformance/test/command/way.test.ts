import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { describe, expect, test } from 'vitest';
import { readConnectionOptions } from '../../src/command/connection-options.js';
import { handleRequest } from '../servers/handle-request.js';
import type { HttpRequest } from '../servers/messages.js';
import { startServer } from '../servers/start-server.js';
import { runCommand, runCommandIn } from './run-command.js';

const only = ['--only', 'updatePhoneNumber/both-details'];
const tls = (name: string) => fileURLToPath(new URL(`../tls/${name}.pem`, import.meta.url));

async function startSecureServer() {
  const [cert, key] = await Promise.all([tls('server'), tls('server-key')].map(read));
  return startServer({}, handleRequest, { cert: cert ?? '', key: key ?? '' });
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

describe('the command, given a server,', () => {
  test('waits for one on this machine that does not listen yet, and for no other', async () => {
    expect(await readConnectionOptions({ baseUrl: 'http://localhost:1' })).toMatchObject({
      wait: 10_000,
    });
    expect(await readConnectionOptions({ baseUrl: 'http://[::1]:1' })).toMatchObject({
      wait: 10_000,
    });
    expect(await readConnectionOptions({ baseUrl: 'https://example.com' })).toMatchObject({
      wait: 0,
    });
    const gone = await startServer();
    await gone[Symbol.asyncDispose]();
    const wait = ['--wait', '2000'];
    const ended = await runCommand('server', '--base-url', gone.baseUrl, ...wait, ...only);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/cannot be reached: .*; waiting for up to 2 s \(--wait\)\n$/);
  });

  test('sends the headers of --header, and keeps their values out of the reports', async () => {
    const received: HttpRequest[] = [];
    await using server = await startServer({
      request: (request) => {
        received.push(request);
        return request;
      },
    });
    await using folder = await openTemporaryFolder();
    const files = ['json', 'junit', 'html'].map((form) => folder.at(form));
    const reports = ['--json', '--junit', '--html'].flatMap((name, at) => [name, files[at] ?? '']);
    const headers = ['--header', 'X-Api-Key: sesame', '--header', 'accept-language: de'];
    const given = ['--base-url', server.baseUrl, ...headers, '--all', ...reports, ...only];
    const { code, stdout } = await runCommand('server', ...given);
    expect(code).toBe(0);
    expect(received).not.toEqual([]);
    for (const { headers: sent } of received) {
      expect(sent).toMatchObject({ 'x-api-key': 'sesame', 'accept-language': 'de' });
    }
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    for (const text of [stdout, ...texts]) expect(text).not.toContain('sesame');
    expect(texts[0]).toContain('"x-api-key": "(left out)"');
  });
});

describe('the command, given a server with a certificate of a private authority,', () => {
  test('passes with --ca', async () => {
    await using server = await startSecureServer();
    const ended = await runCommand(
      'server',
      '--base-url',
      server.baseUrl,
      '--ca',
      tls('ca'),
      ...only,
    );
    expect(ended).toMatchObject({ code: 0 });
  });

  test('passes with NODE_EXTRA_CA_CERTS', async () => {
    await using server = await startSecureServer();
    const environment = { NODE_EXTRA_CA_CERTS: tls('ca') };
    const ended = await runCommandIn(environment, 'server', '--base-url', server.baseUrl, ...only);
    expect(ended).toMatchObject({ code: 0 });
  });

  test('is blocked without either, and names both', async () => {
    await using server = await startSecureServer();
    const now = ['--wait', '0'];
    const ended = await runCommand('server', '--base-url', server.baseUrl, ...now, ...only);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain(
      'name a certificate authority of your own by --ca or NODE_EXTRA_CA_CERTS',
    );
  });
});
