import { operationNames } from '../call.js';
import type { Growth } from '../growth.js';
import { median, medianOfRounds } from '../median.js';
import { atLeast, below, type Goal } from '../goals.js';

/** What many rows must not change, the largest number of them held against none. */
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
      'ms from start to first answer on a database that is there',
      median(existing.map(({ firstAnswer }) => firstAnswer)),
    ),
    below(200, 'most MB with many rows', Math.max(...existing.map(({ memory }) => memory))),
  ];
}
