import { align } from './align.js';
import type { OperationName, Protocol } from './call.js';
import type { Figures } from './measure.js';
import { median } from './median.js';

/** One measurement. */
export interface Row extends Figures {
  readonly subject: string;
  readonly operation: OperationName;
  readonly protocol: Protocol;
  readonly round: number;
  /** In milliseconds. */
  readonly firstAnswer: number;
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
      of((row) => row.firstAnswer).toFixed(0),
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
