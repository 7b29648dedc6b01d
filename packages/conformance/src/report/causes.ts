import { groupBy } from './group-by.js';
import type { Result, Verdict } from './report.js';

/** Cases that have one cause, which is no finding. */
export interface Cause {
  readonly verdict: Verdict;
  /** What stands behind the verdict. */
  readonly head: string;
  readonly because?: string;
  readonly cases: readonly Result[];
  /** Whether the head says all that there is to say of the cases. */
  readonly isTold?: true;
}

/** What blocks several cases; the operations that are not implemented; those that are known to fail. */
export function toCauses(results: readonly Result[]): readonly Cause[] {
  return [
    ...[...groupBy(results.filter(isOf('blocked')), ({ reason }) => reason)]
      .filter(([, cases]) => cases.length > 1)
      .map(([because = '', cases]) => ({
        verdict: 'blocked' as const,
        head: `${cases.length} cases`,
        because,
        cases,
      })),
    ...toOperations(results.filter(isOf('notImplemented')), 'notImplemented'),
    ...toOperations(results.filter(isKnownByOperation), 'known'),
  ];
}

function toOperations(results: readonly Result[], verdict: Verdict): readonly Cause[] {
  return [...groupBy(results, ({ operation }) => operation)].map(([operation, cases]) => ({
    verdict,
    head: `${operation} (${cases.length} ${cases.length === 1 ? 'case' : 'cases'})`,
    cases,
    isTold: true,
  }));
}

function isOf(wanted: Verdict): (result: Result) => boolean {
  return ({ verdict }) => verdict === wanted;
}

function isKnownByOperation({ verdict, knownBy, operation }: Result): boolean {
  return verdict === 'known' && knownBy === operation;
}
