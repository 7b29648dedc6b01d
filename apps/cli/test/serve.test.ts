import { settingNames } from '@numberkit/reference-server';
import { expect, test } from 'vitest';
import { openServe } from './support/open-serve.js';
import { runProcess } from './support/run-process.js';

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
