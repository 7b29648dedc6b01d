import type { ControlOutput } from '@numberkit/sdk/control';
import { type Column, createRowWriter, toTable } from './table.js';
import type { Paint, Tone } from './text.js';

export type Journal = ControlOutput<'listJournal'>;
export type JournalEntry = Journal['entries'][number];

const columns: readonly Column<JournalEntry>[] = [
  { heading: 'STATUS', value: ({ status }) => String(status ?? '---'), tone: toTone },
  { heading: 'OPERATION', value: ({ operation }) => operation ?? 'no operation' },
  { heading: 'REGION', value: ({ region }) => region },
  { heading: 'PROTOCOL', value: ({ protocol }) => protocol },
  { heading: 'VERDICT', value: ({ verdict }) => verdict },
  { heading: 'MS', value: ({ duration }) => duration.toFixed(1), align: 'right' },
  { heading: 'FAULT', value: ({ fault }) => fault },
  { heading: 'EXCEPTION', value: ({ exception }) => exception },
  { heading: 'REASON', value: ({ reason }) => reason },
];

/** The journal, one request a line. */
export function toJournalText({ entries }: Journal, paint: Paint): string {
  if (entries.length === 0) return 'There are no requests.';
  return toTable([toTimeColumn(entries), ...columns], entries, paint);
}

/** The time of day, where all are of one day. */
function toTimeColumn(entries: readonly JournalEntry[]): Column<JournalEntry> {
  const days = new Set(entries.map(({ time }) => time.toISOString().slice(0, 10)));
  const [day] = days;
  return days.size === 1
    ? { heading: `${day} UTC`, value: toTimeOfDay }
    : { heading: 'TIME', value: ({ time }) => time.toISOString() };
}

const toTimeOfDay = ({ time }: JournalEntry): string => time.toISOString().slice(11, -1);

/** Writes the requests of a journal that grows, one a line, in the columns of the journal. */
export function createJournalWriter(paint: Paint): (entry: JournalEntry) => string {
  return createRowWriter([{ heading: 'UTC', value: toTimeOfDay }, ...columns], paint);
}

/** The outcome of a request, as the console names it: a request that breaks the contract is the caller's fault. */
function toTone({ status, verdict }: JournalEntry): Tone {
  if (status === undefined) return 'dropped';
  if (verdict === 'invalid') return 'bad';
  if (status >= 500) return 'failed';
  if (verdict === 'unjudged') return 'unjudged';
  return status >= 400 ? 'wait' : 'good';
}
