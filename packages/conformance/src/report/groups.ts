import type { OperationId } from '@numberkit/contract';
import type { Finding, FindingGroup, Result, Verdict } from './report.js';

/** Groups items by a key, in the order in which they come. */
export function groupBy<Item, Key>(
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
): readonly (readonly [OperationId, readonly Result[]])[] {
  return [...groupBy(results, ({ operation }) => operation)];
}

/** Verdicts whose findings are reported; a blocked case is reported by its reason. */
const grouped: readonly Verdict[] = ['fail', 'warn'];

/**
 * The findings that several cases share. Those without a response come first, because they leave nothing
 * else to judge; then those of the most cases.
 */
export function toFindingGroups(results: readonly Result[]): readonly FindingGroup[] {
  const groups = new Map<string, { finding: Finding; verdict: Verdict; cases: Set<string> }>();
  for (const { id, verdict, findings } of results) {
    if (!grouped.includes(verdict)) continue;
    for (const finding of findings) {
      const key = toKey(verdict, finding);
      const group = groups.get(key);
      if (group) group.cases.add(id);
      else groups.set(key, { finding, verdict, cases: new Set([id]) });
    }
  }
  return [...groups.values()]
    .filter(({ cases }) => cases.size > 1)
    .map(({ finding: { member, place, expected, actual }, verdict, cases }) => ({
      verdict,
      ...(member !== undefined && { member }),
      ...(place !== undefined && { place }),
      expected,
      actual,
      cases: [...cases],
    }))
    .toSorted(
      (one, other) =>
        Number(lacksResponse(other)) - Number(lacksResponse(one)) ||
        other.cases.length - one.cases.length,
    );
}

/** Whether a finding of a case belongs to a group. */
export function isOf(group: FindingGroup, verdict: Verdict, finding: Finding): boolean {
  return toKey(verdict, finding) === toKey(group.verdict, group);
}

/** A case with only its own findings; no case if groups report all its findings. */
export function withoutShared(result: Result, groups: readonly FindingGroup[]): readonly Result[] {
  const { verdict, findings, reason } = result;
  const own = findings.filter((each) => !groups.some((group) => isOf(group, verdict, each)));
  if (own.length === findings.length) return [result];
  if (own.length === 0 && reason === undefined) return [];
  const shared = findings.length - own.length;
  const also = `${shared} of its findings ${shared === 1 ? 'is' : 'are'} reported above, with other cases`;
  return [{ ...result, findings: own, reason: reason ?? also }];
}

/** The expected value of a finding without any response. */
export const aResponse = 'a response';

function lacksResponse({ member, expected }: FindingGroup): boolean {
  return member === undefined && expected === aResponse;
}

function toKey(
  verdict: Verdict,
  { member, expected, actual }: Pick<Finding, 'member' | 'expected' | 'actual'>,
): string {
  return JSON.stringify([verdict, member, expected, actual]);
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

function hasVerdict(wanted: Verdict): (result: Result) => boolean {
  return ({ verdict }) => verdict === wanted;
}

// Only a case's name has a slash.
function isKnownByOperation({ verdict, knownBy = '/' }: Result): boolean {
  return verdict === 'known' && !knownBy.includes('/');
}
