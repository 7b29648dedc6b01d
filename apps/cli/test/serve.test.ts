import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingNames } from '@numberkit/reference-server';
import { expect, test, vi } from 'vitest';
import { openServe } from './support/open-serve.js';
import { runProcess } from './support/run-process.js';

test('serve starts a server, and Ctrl-C stops it cleanly', async () => {
  await using serve = await openServe();
  expect((await fetch(`${serve.url}/health`)).status).toBe(200);
  expect(serve.output()).toContain('curl');
  expect(await serve.stop()).toBe(0);
  await expect(fetch(`${serve.url}/health`)).rejects.toThrow();
});

test('an option beats the environment variable of its setting', async () => {
  const environment = { NUMBERKIT_LOG_LEVEL: 'info', NUMBERKIT_PHONE_NUMBER_QUOTA: '9' };
  await using serve = await openServe(['--log-level', 'silent'], environment);
  await fetch(`${serve.url}/v2/phone-numbers`);
  expect(serve.output()).not.toContain('{"level"');
});

test('the address that the other commands use may stand in its environment', async () => {
  const environment = { NUMBERKIT_URL: 'http://127.0.0.1:1', NUMBERKIT_BASE_URL: 'http://x' };
  await using serve = await openServe([], environment);
  expect((await fetch(`${serve.url}/health`)).status).toBe(200);
});

// Where no desktop knows a browser, the opener of Linux runs the program in BROWSER.
test.skipIf(process.platform !== 'linux')(
  'serve --open opens the console once the server listens',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
    try {
      const browser = join(folder, 'browser');
      const opened = join(folder, 'opened');
      await writeFile(
        browser,
        `#!/bin/sh\necho "$1" > ${opened}.tmp && mv ${opened}.tmp ${opened}\n`,
        { mode: 0o755 },
      );
      const environment = { DISPLAY: ':7', BROWSER: browser, HOME: folder, XDG_DATA_DIRS: folder };
      await using serve = await openServe(['--open', '--control-key', 's3cret'], environment);
      const address = await vi.waitUntil(() => readFile(opened, 'utf8').catch(() => undefined), {
        timeout: 50_000,
      });
      expect(address?.trim()).toBe(`${serve.url}/_numberkit/console/#key=s3cret`);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

test.each([
  [['--port', 'many'], 2, /^--port is many; [^\n]+\.$/],
  [['--fixtures', 'none.yaml'], 2, /^The fixtures in [^\n]+none\.yaml cannot be used[^\n]+$/],
  [['--activation-delay', '0'], 2, /^--activation-delay is 0; [^\n]+\.$/],
  [['--host', '0.0.0.0'], 2, /^--host is 0\.0\.0\.0/],
  [['--colour', 'red'], 2, /unknown option '--colour'/],
])('serve %j ends with a sentence that names what is wrong', async (words, code, sentence) => {
  const ended = await runProcess(['serve', ...words]);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.problem).toMatch(sentence);
});

test('every setting of the server has an option with the name of its variable', async () => {
  const { out } = await runProcess(['serve', '--help']);
  expect(settingNames.length).toBeGreaterThan(10);
  for (const setting of settingNames) expect(out).toContain(`(${setting})`);
});
