import { setImmediate as nextTurn } from 'node:timers/promises';
import { waitFor } from '@numberkit/test-support/wait-for';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { ChangeWatch } from '../../../src/control/shared/change-watch.js';
import { ProcessSync } from '../../../src/control/shared/process-sync.js';
import { StubControlDatabase } from '../../support/stub-control-database.js';

afterEach(() => void vi.useRealTimers());

/** Watches a database; `log` has the sentences, and `changes` counts how often it was called. */
async function startWatch(database: StubControlDatabase) {
  const log: string[] = [];
  const found = { changes: 0 };
  const watch = new ChangeWatch({
    database,
    stateId: 'state',
    processId: 'process',
    logger: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    seen: () => 0,
    onChange: () => {
      found.changes += 1;
    },
    onLost: () => undefined,
  });
  await watch.start();
  return {
    watch,
    log,
    found,
    [Symbol.asyncDispose]: () => watch.stop(),
  };
}

const loseAll = ({ listeners }: StubControlDatabase) => {
  for (const listener of listeners) listener.onLost();
};

test('a connection that ends while it is tried counts as lost, and changes are found all the same', async () => {
  const database = new StubControlDatabase();
  await using watching = await startWatch(database);
  database.deliver = (notify) => {
    notify();
    database.refusesListeners = true;
    loseAll(database);
  };
  loseAll(database);
  await waitFor(() => expect(database.refusesListeners).toBe(true));
  await waitFor(() => expect(watching.log.join()).toContain('was lost'));
  const { changes } = watching.found;
  database.version += 1;
  await waitFor(() => expect(watching.found.changes).toBeGreaterThan(changes));
});

test('a process that was busy while its notification arrived does not take the connection for lost', async () => {
  const database = new StubControlDatabase();
  await using watching = await startWatch(database);
  // As from a socket: in the turn of the event loop that follows, after the timers whose time has come.
  database.deliver = (notify) => void setImmediate(notify);
  await nextTurn();
  const checked = watching.watch.check();
  // Until it waits for the notification.
  for (let turn = 0; turn < 100; turn += 1) await undefined;
  const end = performance.now() + 1100;
  while (performance.now() < end);
  await checked;
  expect(database.listeners.size).toBe(1);
});

test('a process whose connection was lost reads again, though the version is the one that it has seen', async () => {
  // It notes nothing by itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const database = new StubControlDatabase();
  const applied: number[] = [];
  await using sync = new ProcessSync({
    database,
    logger: pino({ level: 'silent' }),
    outbox: { take: () => undefined },
    apply: ({ ahead }) => void applied.push(ahead),
  });
  await sync.start();
  vi.useRealTimers();
  // A crash has undone a change, and another one was made since.
  database.ahead = 1000;
  database.refusesListeners = true;
  loseAll(database);
  await waitFor(() => expect(applied.at(-1)).toBe(1000));
});
