import { effect } from '@preact/signals';
import { serverTime, stateChanges, summary } from '../model/server.ts';
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
  stateChanges.value += 1;
  try {
    summary.value = await control.value.summarizeState();
  } catch {
    // The connection finds out what is wrong, and shows it.
  }
}

/** Refreshes at every change that the clock makes to a resource: no event tells of it. */
export function startRefreshing(): void {
  effect(() => {
    const next = summary.value?.upcoming[0]?.at.getTime();
    if (next !== undefined && serverTime.value !== undefined && serverTime.value >= next) {
      refreshState();
    }
  });
}
