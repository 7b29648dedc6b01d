import type { OperationName, Protocol } from './call.js';
import type { Figures } from './measure.js';

/** One measurement. */
export interface Row extends Figures {
  readonly subject: string;
  readonly operation: OperationName;
  readonly protocol: Protocol;
  readonly round: number;
  /** In milliseconds. */
  readonly firstResponse: number;
  /** Its rate by that of the floor in the same round. */
  readonly ofFloor: number | undefined;
}

/** The medians over the rounds, a line for each subject, operation and protocol. */
export function toTable(rows: readonly Row[]): string {
  const groups = Map.groupBy(rows, (row) => `${row.subject}|${row.operation}|${row.protocol}`);
  const lines = [...groups.values()].map((group) => {
    const [first] = group;
    const of = (read: (row: Row) => number | undefined) =>
      median(group.map(read).filter((value) => value !== undefined));
    const ratio = of((row) => row.ofFloor);
    return [
      first?.subject ?? '',
      first?.operation ?? '',
      first?.protocol ?? '',
      of((row) => row.rate).toFixed(0),
      Number.isNaN(ratio) ? '' : ratio.toFixed(2),
      of((row) => row.p50).toFixed(1),
      of((row) => row.p99).toFixed(0),
      of((row) => row.cpu).toFixed(0),
      of((row) => row.memory).toFixed(0),
      of((row) => row.firstResponse).toFixed(0),
      of((row) => row.errors + failuresOf(row)).toFixed(0),
      of((row) => row.loadCpu).toFixed(2),
    ];
  });
  const titles = [
    'subject',
    'operation',
    'protocol',
    'req/s',
    'of floor',
    'p50 ms',
    'p99 ms',
    'CPU us',
    'MB',
    'start ms',
    'failed',
    'load',
  ];
  return align([titles, ...lines], 3);
}

function failuresOf({ statuses }: Figures): number {
  const failed = Object.entries(statuses).filter(([status]) => !status.startsWith('2'));
  return failed.reduce((sum, [, count]) => sum + count, 0);
}

/** Columns of equal width, the first ones of text. */
export function align(lines: readonly (readonly string[])[], textColumns: number): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, i) =>
          i < textColumns ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The median over the rounds of what `read` makes of each. */
export function medianOfRounds(
  rounds: readonly { readonly round: number }[],
  read: (round: number) => number | undefined,
): number {
  const numbers = [...new Set(rounds.map(({ round }) => round))];
  return median(numbers.map(read).filter((value) => value !== undefined));
}
