import { addEntries, journal } from '../model/journal.ts';
import { faults, notice, server, setClock } from '../model/server.ts';
import { refreshState } from './refresh.ts';
import { beginAgain } from './restart.ts';
import type { ServerEvent } from './stream.ts';

/** Takes events into the page's copy of the server. */
export function applyEvents(events: readonly ServerEvent[]): void {
  let entries: (ServerEvent & { event: 'journal' })['data'][] = [];
  const addGathered = () => {
    addEntries(entries);
    entries = [];
  };
  for (const one of events) {
    if (one.event === 'journal') {
      entries.push(one.data);
      continue;
    }
    addGathered();
    applyEvent(one);
  }
  addGathered();
}

function applyEvent(one: Exclude<ServerEvent, { event: 'journal' }>): void {
  switch (one.event) {
    case 'server':
      server.value = one.data;
      break;
    case 'journalCleared':
      journal.value = [];
      break;
    case 'clock':
      setClock(one.data);
      refreshState();
      break;
    case 'faults':
      faults.value = one.data.faults;
      break;
    case 'state':
      refreshState();
      break;
    case 'gap':
      applyGap(one.data);
      break;
  }
}

function applyGap({ reason, missed }: (ServerEvent & { event: 'gap' })['data']): void {
  if (reason === 'restarted') {
    void beginAgain();
    return;
  }
  const count = missed === undefined ? 'Some' : String(missed);
  notice.value = `${count} requests came while the page did not listen, and are no longer in the journal.`;
}
