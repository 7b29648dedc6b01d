import { effect, untracked } from '@preact/signals';
import { server, serverTime, stateChanges, summary, tick } from '../model/server.ts';
import { control } from './client.ts';

/** The shortest time between two refreshes, in milliseconds: counting many resources is work for the server. */
const interval = 1000;

let last = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Refreshes what the page shows of the resources: at once, but not twice within a second. */
export function refreshState(): void {
  const wait = last + interval - performance.now();
  if (wait <= 0) void refresh();
  else timer ??= setTimeout(() => void refresh(), wait);
}

async function refresh(): Promise<void> {
  last = performance.now();
  clearTimeout(timer);
  timer = undefined;
  stateChanges.value = stateChanges.peek() + 1;
  try {
    summary.value = await control.value.summarizeState();
  } catch {
    // The connection finds out what is wrong, and shows it.
  }
}

/** How often a shared database is looked at, in milliseconds: a process without control causes no event here. */
const sharedInterval = 5000;

/** Refreshes at every change that no event tells of: those that the clock makes to a resource, and those of others. */
export function startRefreshing(): void {
  effect(() => {
    const isShared = server.value?.database === 'postgresql';
    if (isShared && tick.value && performance.now() - last >= sharedInterval)
      untracked(refreshState);
  });
  effect(() => {
    const next = summary.value?.upcoming[0]?.at.getTime();
    if (next !== undefined && serverTime.value !== undefined && serverTime.value >= next) {
      untracked(refreshState);
    }
  });
}
