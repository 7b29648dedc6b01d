import type { ControlOutput } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { toCount, toNumber, toOperationName } from '../arguments.js';
import { addClientOptions, runClientAction } from '../client-command.js';
import { type Column, toTable } from '../output/table.js';
import { type Paint, type Tone, toRemovedText } from '../output/text.js';
import type { Platform } from '../platform.js';

interface JournalOptions {
  readonly operation?: string;
  readonly status?: number;
  readonly limit?: number;
  readonly clear?: true;
}

const examples = `
Examples:
  $ numberkit journal
  $ numberkit journal --limit 5
  $ numberkit journal --operation UpdatePhoneNumber --status 409
  $ numberkit journal --clear`;

/** `numberkit journal`: the last requests. */
export function addJournalCommand(program: Command, platform: Platform): void {
  const command = program
    .command('journal')
    .description('Show the last requests, the oldest first; sensitive members are masked.')
    .option('--operation <name>', 'only the requests for this operation')
    .option('--status <status>', 'only the requests with this status of the response', toNumber)
    .option('--limit <count>', 'only this many, the last ones', toCount)
    .option('--clear', 'forget every request so far')
    .addHelpText('after', examples);
  addClientOptions(command, platform).action(() => {
    const {
      operation,
      status,
      limit = Number.POSITIVE_INFINITY,
      clear,
    }: JournalOptions = command.opts();
    if (clear) {
      return runClientAction(command, platform, {
        call: (control) => control.clearJournal(),
        toText: ({ cleared }) => toRemovedText('Forgot', cleared, 'request'),
      });
    }
    const filter = {
      ...(operation !== undefined && { operation: toOperationName(operation) }),
      ...(status !== undefined && { status }),
    };
    return runClientAction(command, platform, {
      call: (control) => control.listJournal(filter),
      select: ({ entries }) => ({ entries: entries.slice(-limit) }),
      toText: toJournalText,
    });
  });
}

type Journal = ControlOutput<'listJournal'>;
type Entry = Journal['entries'][number];

const columns: readonly Column<Entry>[] = [
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
function toJournalText({ entries }: Journal, paint: Paint): string {
  if (entries.length === 0) return 'There are no requests.';
  return toTable([toTimeColumn(entries), ...columns], entries, paint);
}

/** The time of day, where all are of one day. */
function toTimeColumn(entries: readonly Entry[]): Column<Entry> {
  const days = new Set(entries.map(({ time }) => time.toISOString().slice(0, 10)));
  const [day] = days;
  return days.size === 1
    ? { heading: `${day} UTC`, value: ({ time }) => time.toISOString().slice(11, -1) }
    : { heading: 'TIME', value: ({ time }) => time.toISOString() };
}

function toTone({ status }: Entry): Tone {
  if (status === undefined || status >= 500) return 'bad';
  return status >= 400 ? 'wait' : 'good';
}
