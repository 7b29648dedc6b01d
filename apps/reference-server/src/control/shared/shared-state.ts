import { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import type { ControlDatabase } from '../../storage/control/control-database.js';
import { type ControlSnapshot, writeClock } from '../../storage/control/control-row.js';
import { removeFaults } from '../../storage/control/fault-rows.js';
import { clearEntries } from '../../storage/control/journal-rows.js';
import type { Scope } from '../../storage/scope.js';
import type { Storage } from '../../storage/storage.js';
import type { ControlState } from '../control-state.js';
import { realTime } from '../controlled-clock.js';
import { type Outbox, type OutboxBatch, ProcessSync } from './process-sync.js';
import { SharedClock, toColumns } from './shared-clock.js';
import { SharedFaults } from './shared-faults.js';
import { SharedJournal } from './shared-journal.js';
import { SharedRevisions } from './shared-revisions.js';

export interface SharedStateOptions {
  readonly database: ControlDatabase;
  readonly logger: Logger;
  readonly storage: Pick<Storage, 'changes'>;
}

/** Opens the control state of all processes on a database. It outlives them. */
export async function openSharedState(options: SharedStateOptions): Promise<ControlState> {
  const { database, logger, storage } = options;
  const refills = new EventEmitter<{ refilled: [scope: Scope] }>();
  let id = '';
  let scope: Scope | null = null;
  const apply = (snapshot: ControlSnapshot) => {
    id = snapshot.stateId;
    clock.apply(snapshot);
    if (snapshot.faults !== null) faults.apply(snapshot.faults);
    journal.apply(snapshot);
    const isNews = scope !== null && !isSame(scope, snapshot.scope);
    scope = snapshot.scope;
    if (isNews && scope !== null) refills.emit('refilled', scope);
  };
  const outbox: Outbox = { take: () => join([journal.take(), revisions.take()]) };
  const sync = new ProcessSync({ database, logger, outbox, apply });
  const clock = new SharedClock(sync);
  const faults = new SharedFaults(sync);
  const journal = new SharedJournal({ database, sync, onPulse: (pulse) => revisions.apply(pulse) });
  const revisions = new SharedRevisions(journal);
  const countCommit = () => {
    revisions.count();
    journal.flushSoon();
  };
  await sync.start().catch(async (error: unknown) => {
    await sync[Symbol.asyncDispose]();
    throw error;
  });
  storage.changes.on('committed', countCommit);
  return {
    id,
    isShared: true,
    clock,
    faults,
    journal,
    revisions,
    catchUp: () => sync.catchUp(),
    reset: async () => {
      await journal.clearWith(async (connection) => {
        await removeFaults(connection);
        await writeClock(connection, () => toColumns(realTime));
        await clearEntries(connection);
        return true;
      });
    },
    refills,
    announceRefill: () => sync.collect(),
    follow: () => {
      const end = new AbortController();
      void journal.follow(end.signal);
      return () => end.abort();
    },
    [Symbol.asyncDispose]: async () => {
      storage.changes.off('committed', countCommit);
      journal.stop();
      await sync[Symbol.asyncDispose]();
    },
  };
}

function isSame(one: Scope, other: Scope | null): boolean {
  return one.accountId === other?.accountId && one.region === other.region;
}

function join(batches: readonly (OutboxBatch | undefined)[]): OutboxBatch | undefined {
  const waiting = batches.filter((batch) => batch !== undefined);
  if (waiting.length === 0) return undefined;
  return {
    write: async (connection, processId) => {
      for (const batch of waiting) await batch.write(connection, processId);
    },
    putBack: () => {
      for (const batch of waiting) batch.putBack();
    },
  };
}
