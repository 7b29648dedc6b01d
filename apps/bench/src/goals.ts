import { type OperationName, operationNames, pageLists } from './call.js';
import type { Growth } from './growth.js';
import type { Overload } from './overload.js';
import { type Pages, pageSizes, pagesFloor } from './pages.js';
import { align, median, medianOfRounds, type Row } from './report.js';
import { type StartTime, startSubjects } from './start.js';

/** A goal of the benchmark, and whether it is met. */
export interface Goal {
  readonly goal: string;
  /** The measured value. */
  readonly value: number;
  readonly sense: 'at least' | 'below';
  readonly limit: number;
  readonly isMet: boolean;
  /** By how much of the limit the value is on the wrong side; 0 when met. */
  readonly missedBy: number;
}

function atLeast(limit: number, goal: string, value: number): Goal {
  const isMet = value >= limit;
  return { goal, value, sense: 'at least', limit, isMet, missedBy: isMet ? 0 : 1 - value / limit };
}

function below(limit: number, goal: string, value: number): Goal {
  const isMet = value < limit;
  return { goal, value, sense: 'below', limit, isMet, missedBy: isMet ? 0 : value / limit - 1 };
}

/** The least shares of the floor's rate on sqlite. */
const sharesOfFloor = { request: 0.35, put: 0.45, update: 0.45 };

/** The goals of the rounds: medians of the ratios within a round, by the contract's protocol. */
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
      // Only a goal if the floor shows that the machine allows it.
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

/** The goals of growth: the largest number of rows compared with none. */
export function judgeGrowth(growth: readonly Growth[]): Goal[] {
  const most = Math.max(...growth.map(({ rows }) => rows));
  const databases = [...new Set(growth.map(({ database }) => database))];
  const existing = growth.filter(({ rows }) => rows > 0);
  return [
    ...databases.flatMap((database) => {
      const find = (rows: number, round: number): Growth | undefined =>
        growth.find((one) => one.database === database && one.rows === rows && one.round === round);
      return operationNames.map((operation) => {
        const value = medianOfRounds(growth, (round) => {
          const full = find(most, round)?.rates[operation];
          const empty = find(0, round)?.rates[operation];
          return full && empty && full / empty;
        });
        return atLeast(0.8, `${operation}: ${database} with ${most} rows of none`, value);
      });
    }),
    below(
      800,
      'ms from start to first response on an existing database',
      median(existing.map(({ firstResponse }) => firstResponse)),
    ),
    below(200, 'most MB with many rows', Math.max(...existing.map(({ memory }) => memory))),
  ];
}

/** The goals of pages: any page of many rows compared with one of few. */
export function judgePages(pages: readonly Pages[]): Goal[] {
  const { few, many } = pageSizes;
  const names = new Set(pages.map(({ database }) => database));
  names.delete(pagesFloor);
  const databases = [...names];
  const each = databases.flatMap((database) => pageLists.map((list) => ({ database, list })));
  return each.flatMap(({ database, list }) => {
    const find = (rows: number, round: number): Pages | undefined =>
      pages.find(
        (one) =>
          one.database === database &&
          one.list === list &&
          one.rows === rows &&
          one.round === round,
      );
    const ratio = medianOfRounds(pages, (round) => {
      const long = find(many, round)?.rate;
      const short = find(few, round)?.rate;
      return long && short && long / short;
    });
    const p99 = medianOfRounds(pages, (round) => find(many, round)?.p99);
    return [
      atLeast(0.8, `pages of ${list}: ${database} with ${many} rows of ${few}`, ratio),
      below(50, `pages of ${list}: ${database}'s p99 in ms with ${many} rows`, p99),
    ];
  });
}

/**
 * The goals of a start: what it takes to the first response, by what Prism takes in the same round; and how long the
 * command takes to say what it can do.
 */
export function judgeStart(times: readonly StartTime[]): Goal[] {
  const ratio = (read: (time: StartTime) => number | undefined): number =>
    medianOfRounds(times, (round) => {
      const find = (name: string) =>
        times.find((time) => time.subject === name && time.round === round);
      const one = find(startSubjects.bundled);
      const other = find(startSubjects.prism);
      const [taken, base] = [one, other].map((time) => time && read(time));
      return taken && base && taken / base;
    });
  return [
    below(
      0.7,
      'start: time to the first response of Prism',
      ratio((time) => time.firstResponse),
    ),
    below(
      0.7,
      'start: CPU to the first response of Prism',
      ratio((time) => time.cpu),
    ),
    below(
      300,
      'start: ms of numberkit --help',
      medianOfRounds(
        times,
        (round) =>
          times.find((time) => time.subject === startSubjects.help && time.round === round)
            ?.firstResponse,
      ),
    ),
  ];
}

const clear = ['200', '503 with Retry-After'];

/** The goals of overload. */
export function judgeOverload({ before, during, after }: Overload): Goal[] {
  const unclear = Object.entries(during.statuses).filter(([status]) => !clear.includes(status));
  const count = unclear.reduce((sum, [, times]) => sum + times, during.errors);
  return [
    below(1, 'overload: responses other than 200 and 503 with Retry-After, or none', count),
    below(200, 'overload: MB', Math.max(during.memory, after.memory)),
    atLeast(0.9, 'overload: rate from 2 s after its end by that before', after.rate / before.rate),
  ];
}

/** A line for each goal: the goal, the measured value, and by how much it is missed. */
export function toGoalTable(goals: readonly Goal[]): string {
  const lines = goals.map(({ goal, value, sense, limit, isMet, missedBy }) => [
    goal,
    isMet ? 'met' : `missed by ${(100 * missedBy).toFixed(0)} %`,
    value.toFixed(value < 10 ? 2 : 0),
    `${sense} ${limit}`,
  ]);
  return align([['goal', 'verdict', 'measured', 'asked'], ...lines], 2);
}
