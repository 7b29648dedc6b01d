import type { controlSchemas } from '@numberkit/sdk/control';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Outcome, toOutcome } from '../text/outcomes.ts';
import { isInScope } from './server.ts';

export type Entry = controlSchemas.JournalEntry;

/** The entries that the page keeps, as many as the server does. */
const maxEntries = 1000;

/** The requests that the server has handled, the newest first. */
export const journal: Signal<readonly Entry[]> = signal([]);

/** Adds entries in the order of their numbers, whatever of them is there already. */
export function addEntries(entries: readonly Entry[]): void {
  const newest = journal.value[0]?.number ?? 0;
  const added = entries.filter(({ number }) => number > newest);
  if (added.length === 0) return;
  journal.value = [...added.toReversed(), ...journal.value].slice(0, maxEntries);
}

/** The reader's pause. */
export const isPaused: Signal<boolean> = signal(false);

/** Whether the list stands still while the reader is in it: a row is in focus, or the list is scrolled. */
const isBusy: Signal<boolean> = signal(false);

/** The number of the newest entry that is shown while the list stands still. */
const upTo: Signal<number> = signal(Number.POSITIVE_INFINITY);

/** Lets the list stand still, or follow the server again. */
export function hold(change: { readonly isPaused?: boolean; readonly isBusy?: boolean }): void {
  const wasHeld = isPaused.value || isBusy.value;
  isPaused.value = change.isPaused ?? isPaused.value;
  isBusy.value = change.isBusy ?? isBusy.value;
  const isHeld = isPaused.value || isBusy.value;
  if (isHeld === wasHeld) return;
  upTo.value = isHeld ? (journal.value[0]?.number ?? 0) : Number.POSITIVE_INFINITY;
}

/** What the reader wants to see of the journal, as the address has it. */
export interface JournalFilter {
  readonly operation?: string;
  /** A status, or a class of them: `409`, `4xx`. */
  readonly status?: string;
  readonly outcome?: string;
  /** Words that must all occur. */
  readonly q?: string;
}

/** Whether an entry passes a filter. */
function matches(entry: Entry, { operation, status, outcome, q }: JournalFilter): boolean {
  if (operation && entry.operation !== operation) return false;
  if (status && !matchesStatus(entry.status, status)) return false;
  if (outcome && toOutcome(entry) !== outcome) return false;
  if (!q) return true;
  const text = toSearchText(entry);
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function matchesStatus(status: number | undefined, wanted: string): boolean {
  if (/^[1-5]xx$/.test(wanted)) return String(status).startsWith(wanted.charAt(0));
  return String(status) === wanted;
}

function toSearchText(entry: Entry): string {
  const { operation, exception, reason, requestId, status, fault, accountId, region } = entry;
  const parts = [operation, exception, reason, requestId, status, fault, accountId, region];
  return [...parts, toOutcome(entry), JSON.stringify(entry.input ?? '')].join(' ').toLowerCase();
}

/** The part of the journal that a filter selects. */
export interface Selection {
  readonly shown: readonly Entry[];
  /** How many more have come since the list stands still. */
  readonly waiting: number;
  /** How many pass the filter, but belong to other accounts or regions. */
  readonly elsewhere: number;
}

/** Selects entries. */
export function selectEntries(filter: JournalFilter): Selection {
  const passing = journal.value.filter((entry) => matches(entry, filter));
  const here = passing.filter(isInScope);
  const shown = here.filter(({ number }) => number <= upTo.value);
  return {
    shown,
    waiting: here.length - shown.length,
    elsewhere: passing.length - here.length,
  };
}

/** The entry with a request id, or with a number. */
export function findEntry(id: string): Entry | undefined {
  return journal.value.find((entry) => toEntryId(entry) === id);
}

/** The id of an entry in links. */
export function toEntryId({ requestId, number }: Entry): string {
  return requestId ?? String(number);
}

/** The latest requests that did not succeed. */
export const refusals: ReadonlySignal<readonly Entry[]> = computed(() => {
  const good: Outcome = 'succeeded';
  return journal.value.filter((entry) => toOutcome(entry) !== good && isInScope(entry));
});
