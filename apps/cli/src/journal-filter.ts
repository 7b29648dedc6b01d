import { type Command, Option } from 'commander';
import { toOperationName } from './arguments.js';
import { UsageError } from './errors.js';
import type { JournalEntry } from './output/journal-text.js';

/** Selects entries of the journal. */
export interface JournalFilter {
  /** What the server can select by; it refuses an operation or a status that cannot be. */
  readonly query: { readonly operation?: string; readonly status?: number };
  matches(entry: JournalEntry): boolean;
  /** The filter in words, to stand after "request". */
  readonly words: string;
}

/** The options of the filter, as given. */
export interface GivenJournalFilter {
  readonly operation?: string;
  readonly status?: string;
  readonly verdict?: string;
  readonly accountId?: string;
  readonly account?: string;
}

/** Adds the options that select entries of the journal. */
export function addJournalFilterOptions(command: Command): Command {
  return command
    .option('--operation <name>', 'only requests for this operation')
    .option('--status <status>', 'only responses with this status, such as 409 or 4xx')
    .addOption(
      new Option('--verdict <verdict>', 'only requests that the contract judges so').choices([
        'valid',
        'invalid',
        'unjudged',
      ]),
    )
    .option('--account-id <id>', 'only requests of this account')
    .addOption(new Option('--account <id>').hideHelp());
}

/** @throws {UsageError} The status is neither one nor a class of them, or the operation is ambiguous. */
export async function toJournalFilter(given: GivenJournalFilter): Promise<JournalFilter> {
  const { verdict, accountId = given.account } = given;
  const operation =
    given.operation === undefined ? undefined : await toOperationName(given.operation);
  const status = toStatusFilter(given.status);
  return {
    query: {
      ...(operation !== undefined && { operation }),
      ...(typeof status === 'number' && { status }),
    },
    matches: (entry) =>
      (operation === undefined || entry.operation === operation) &&
      (status === undefined || isOfStatus(entry.status, status)) &&
      (verdict === undefined || entry.verdict === verdict) &&
      (accountId === undefined || entry.accountId === accountId),
    words: [
      ...(operation === undefined ? [] : [`for ${operation}`]),
      ...(status === undefined ? [] : [`with status ${given.status}`]),
      ...(verdict === undefined ? [] : [`judged ${verdict}`]),
      ...(accountId === undefined ? [] : [`of account ${accountId}`]),
    ].join(' '),
  };
}

/** A status, or the first digit of a class of them. */
type StatusFilter = number | `${number}xx`;

function toStatusFilter(text: string | undefined): StatusFilter | undefined {
  if (text === undefined) return undefined;
  const [, digit] = /^([1-5])xx$/i.exec(text) ?? [];
  if (digit !== undefined) return `${Number(digit)}xx`;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(
    `--status is ${text}; it must be a status such as 409, or a class such as 4xx.`,
  );
}

function isOfStatus(status: number | undefined, wanted: StatusFilter): boolean {
  if (status === undefined) return false;
  return wanted === status || wanted === `${Math.floor(status / 100)}xx`;
}
