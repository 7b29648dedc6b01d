import { align } from '../align.js';
import { operationNames } from '../call.js';
import { median } from '../median.js';
import type { Growth } from '../growth.js';

/** The medians over the rounds, a line for each database and number of rows. */
export function toGrowthTable(growth: readonly Growth[]): string {
  const groups = Map.groupBy(growth, ({ database, rows }) => `${database}|${rows}`);
  const lines = [...groups.values()].map((group) => {
    const of = (read: (one: Growth) => number) => median(group.map(read)).toFixed(0);
    return [
      group[0]?.database ?? '',
      String(group[0]?.rows),
      ...operationNames.map((operation) => of(({ rates }) => rates[operation] ?? Number.NaN)),
      of(({ firstAnswer }) => firstAnswer),
      of(({ memoryBefore }) => memoryBefore),
      of(({ memory }) => memory),
    ];
  });
  const rates = operationNames.map((operation) => `${operation}/s`);
  const titles = ['database', 'rows', ...rates, 'start ms', 'MB at first', 'MB at last'];
  return align([titles, ...lines], 1);
}
