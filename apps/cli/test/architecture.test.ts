import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeServer } from '@numberkit/conformance';
import { type RunningServer, startServer, toConfig, toSettings } from '@numberkit/reference-server';
import { Numberkit } from '@numberkit/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileRecorder, openFileRecorder } from './support/files-run.js';
import { tollFree } from './support/lease.js';
import { openServe } from './support/open-serve.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = await readFile(join(root, 'docs/architecture.md'), 'utf8');

let recorder: FileRecorder;
beforeAll(() => {
  recorder = openFileRecorder(root);
});
afterAll(() => recorder[Symbol.dispose]());

describe('docs/architecture.md names the files that take part in', () => {
  test('a request to the server', async () => {
    await using server = await openServer();
    const call = () =>
      fetch(server.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-amz-json-1.0',
          'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
        },
        body: JSON.stringify(tollFree),
      });
    expect((await call()).status).toBe(200);
    await recorder.take();
    expect((await call()).status).toBe(200);
    expect(await recorder.take()).toEqual(filesOf('## The way of a request'));
  });

  test('a call of the client', async () => {
    const body = JSON.stringify({ PhoneNumberId: 'phone-1', CreatedTimestamp: 1 });
    const server = createServer((request, response) => {
      request.resume().once('end', () => response.end(body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = new Numberkit({ baseUrl });
    try {
      await client.requestPhoneNumber(tollFree);
      await recorder.take();
      await client.requestPhoneNumber(tollFree);
      expect(await recorder.take()).toEqual(filesOf("## The way of a client's call"));
    } finally {
      server.close();
    }
  });

  test('a case of the suite', async () => {
    await using server = await openServe();
    const taken: (readonly string[])[] = [];
    const report = await judgeServer({
      baseUrl: server.url,
      only: ['requestPhoneNumber/toll-free-numbers', 'requestPhoneNumber/gives-defaults'],
      onResult: () => void taken.push(recorder.take()),
    });
    expect(report.outcome).toBe('passed');
    expect(taken[1]).toEqual(filesOf('## The way of a case'));
  });
});

function openServer(): Promise<RunningServer> {
  const variables = { PORT: '0', DATABASE_URL: 'sqlite::memory:', NUMBERKIT_LOG_LEVEL: 'silent' };
  return startServer({ config: toConfig(toSettings(variables), '.') });
}

/** The source files that a section links to, sorted; it says how many they are. */
function filesOf(heading: string): readonly string[] {
  const section = page.slice(page.indexOf(`${heading}\n`)).split(/\n(?=## )/)[0] ?? '';
  const links = [...section.matchAll(/\]\(\.\.\/([^)]+\.ts)\)/g)].map(([, file = '']) => file);
  const files = [...new Set(links)].sort();
  expect(section).toContain(`${files.length} files.`);
  return files;
}
