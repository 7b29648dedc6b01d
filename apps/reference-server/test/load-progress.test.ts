import { expect, test } from 'vitest';
import { type LoadProgress, loadFixtures } from '../src/fixtures/load-fixtures.js';
import { newId } from '../src/new-id.js';
import { openStorage } from '../src/storage/storage.js';

test('the loading of many fixtures says how far it has come', async () => {
  const optOutLists = Array.from({ length: 2500 }, (_, index) => ({ OptOutListName: `l${index}` }));
  const fixtures = { accountId: '111122223333', region: 'us-east-1', optOutLists };
  await using storage = await openStorage({ kind: 'sqlite-memory' });
  const progress: LoadProgress[] = [];
  await storage.fillWhenNew(fixtures, (tables) =>
    loadFixtures(fixtures, tables, {
      now: new Date(),
      activationDelay: 0,
      newId,
      onProgress: (one) => void progress.push(one),
    }),
  );
  expect(progress).toEqual([
    { written: 1000, total: 2500 },
    { written: 2000, total: 2500 },
    { written: 2500, total: 2500 },
  ]);
});
