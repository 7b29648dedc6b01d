import type { Result, Verdict } from './report.js';

/** Groups items by a key, in the order in which they come. */
function groupBy<Item, Key>(
  items: readonly Item[],
  toKey: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(toKey(item));
    if (group) group.push(item);
    else groups.set(toKey(item), [item]);
  }
  return groups;
}

/** Groups results by operation, in the order in which they come. */
export function toByOperation(
  results: readonly Result[],
): readonly (readonly [string, readonly Result[]])[] {
  return [...groupBy(results, ({ operation }) => operation)];
}

/** Cases with a common cause that is not a finding. */
export interface Cause {
  readonly verdict: Verdict;
  /** The text after the verdict. */
  readonly head: string;
  readonly reason?: string;
  readonly cases: readonly Result[];
  /** Whether the head says all about the cases. */
  readonly isComplete?: true;
}

/** The causes that block several cases, the operations that are not implemented, and those known to fail. */
export function toCauses(results: readonly Result[]): readonly Cause[] {
  return [
    ...[...groupBy(results.filter(hasVerdict('blocked')), ({ reason }) => reason)]
      .filter(([, cases]) => cases.length > 1)
      .map(([reason = '', cases]) => ({
        verdict: 'blocked' as const,
        head: `${cases.length} cases`,
        reason,
        cases,
      })),
    ...toOperations(
      results.filter(hasVerdict('notImplemented')),
      'notImplemented',
      ({ missingOperation, operation }) => missingOperation ?? operation,
    ),
    ...toOperations(results.filter(isKnownByOperation), 'known', ({ knownBy = '' }) => knownBy),
  ];
}

function toOperations(
  results: readonly Result[],
  verdict: Verdict,
  toName: (result: Result) => string,
): readonly Cause[] {
  return [...groupBy(results, toName)].map(([operation, cases]) => ({
    verdict,
    head: `${operation} (${cases.length} ${cases.length === 1 ? 'case' : 'cases'})`,
    cases,
    isComplete: true,
  }));
}

function hasVerdict(expected: Verdict): (result: Result) => boolean {
  return ({ verdict }) => verdict === expected;
}

// Only a case's name has a slash.
function isKnownByOperation({ verdict, knownBy = '/' }: Result): boolean {
  return verdict === 'known' && !knownBy.includes('/');
}
