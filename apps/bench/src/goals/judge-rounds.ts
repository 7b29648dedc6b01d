import { type OperationName, operationNames } from '../call.js';
import { median, medianOfRounds } from '../median.js';
import type { Row } from '../report.js';
import { atLeast, below, type Goal } from '../goals.js';

/** Least shares of the floor's rate on sqlite. */
const sharesOfFloor = { request: 0.35, put: 0.45, update: 0.45 };

/** What the rounds have to show: medians of the ratios within a round, by the contract's protocol. */
export function judgeRounds(rows: readonly Row[]): Goal[] {
  const find = (subject: string, operation: OperationName, round: number): Row | undefined =>
    rows.find(
      (row) =>
        row.subject === subject &&
        row.operation === operation &&
        row.round === round &&
        row.protocol === 'contract',
    );
  const ratio = (operation: OperationName, subject: string, base: string): number =>
    medianOfRounds(rows, (round) => {
      const one = find(subject, operation, round);
      const other = find(base, operation, round);
      return one && other && one.rate / other.rate;
    });
  const p99 = (operation: OperationName, subject: string): number =>
    medianOfRounds(rows, (round) => find(subject, operation, round)?.p99);
  const servers = rows.filter(({ subject }) => subject.startsWith('server'));
  return [
    ...operationNames.flatMap((operation) => [
      atLeast(
        sharesOfFloor[operation],
        `${operation}: sqlite3 of its floor`,
        ratio(operation, 'server sqlite3', 'floor sqlite'),
      ),
      atLeast(1.5, `${operation}: sqlite3 of Prism`, ratio(operation, 'server sqlite3', 'Prism')),
      // Asked for where the floor shows that the machine allows it.
      ...(p99(operation, 'floor sqlite') < 25
        ? [below(40, `${operation}: sqlite3's p99 in ms`, p99(operation, 'server sqlite3'))]
        : []),
      atLeast(
        0.7,
        `${operation}: PostgreSQL of its floor`,
        ratio(operation, 'server PostgreSQL', 'floor PostgreSQL'),
      ),
      atLeast(
        0.9,
        `${operation}: PostgreSQL in two processes of one`,
        ratio(operation, 'server PostgreSQL x2', 'server PostgreSQL'),
      ),
    ]),
    below(200, 'most MB under load', Math.max(...servers.map(({ memory }) => memory))),
    below(1.25, 'MB at the end of a run by those at its beginning', toMemoryGrowth(servers)),
  ];
}

function toMemoryGrowth(rows: readonly Row[]): number {
  const runs = Map.groupBy(rows, ({ subject, round }) => `${subject} ${round}`);
  const growths = [...runs.values()].map((run) => {
    const [first] = run;
    const last = run.at(-1);
    return first && last ? last.memory / first.memoryBefore : Number.NaN;
  });
  return median(growths);
}
