import type { ControlOutput } from '@numberkit/sdk/control';

type Journal = ControlOutput<'listJournal'>;

/** The journal, one request a line. */
export function toJournalText({ entries }: Journal): string {
  return entries.length === 0 ? 'There are no requests.' : entries.map(toLine).join('\n');
}

function toLine(entry: Journal['entries'][number]): string {
  const { time, status, operation, protocol, verdict, duration, exception, reason, fault } = entry;
  return [
    time.toISOString(),
    String(status ?? '---'),
    operation ?? 'no operation',
    protocol,
    verdict,
    `${duration.toFixed(1)} ms`,
    ...(fault === undefined ? [] : [fault]),
    ...(exception === undefined ? [] : [exception]),
    ...(reason === undefined ? [] : [reason]),
  ].join('  ');
}
