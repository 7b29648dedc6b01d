import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, test } from 'vitest';
import { openProgress } from '../src/output/progress.js';
import { runHere } from './support/run-here.js';

test('the progress of rows is their count and rate, and is cleared at the end', () => {
  const written: string[] = [];
  let now = 0;
  {
    const terminal = { isTTY: true, write: (text: string) => written.push(text) };
    using progress = openProgress(terminal, 'rows', () => now);
    progress.show(10);
    now = 2000;
    progress.show(25_000);
  }
  expect(written).toEqual(['\r\u001b[2K25,000 rows, 12,500/s', '\r\u001b[2K']);
});

test('fixtures load shows on a terminal that a long call is running, and not in its output', async () => {
  await using folder = await openTemporaryFolder();
  let written = '';
  const shown = Promise.withResolvers<void>();
  // The server responds only once the terminal shows something.
  await using server = await listen(
    createServer(async (request, response) => {
      request.resume();
      await shown.promise;
      response.setHeader('content-type', 'application/json').end('{"accounts":[]}');
    }),
  );
  const write = (text: string) => {
    written += text;
    shown.resolve();
  };
  const pools = [{ PoolId: 'pool-1' }, { PoolId: 'pool-2' }];
  const fixtures = { accountId: '222233334444', region: 'us-east-1', pools };
  await folder.write('mine.json', JSON.stringify(fixtures));
  const words = ['fixtures', 'load', 'mine.json', '--url', server.url];
  const ended = await runHere(words, { folder: folder.path, terminal: { isTTY: true, write } });
  expect(ended.out).toBe('Loaded: account 222233334444 in us-east-1.');
  expect(written).toMatch(/^.+Loading 2 resources … \d+ s.+$/s);
});
