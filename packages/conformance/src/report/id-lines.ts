import { toByOperation } from './by-operation.js';
import type { Result } from './report.js';

/** Ids that are named where several cases are one entry. */
const maxIds = 5;

/** The ids of cases, an operation a line, as `--only` takes them; a handful, or all of them. */
export function toIdLines(cases: readonly Result[], all: boolean): readonly string[] {
  const named = all ? cases : cases.slice(0, maxIds);
  const left = cases.length - named.length;
  return [
    ...toByOperation(named).map(([, its]) => `ids       ${its.map(({ id }) => id).join(' ')}`),
    ...(left > 0 ? [`          and ${left} more (--all)`] : []),
  ];
}
