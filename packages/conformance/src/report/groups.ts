import type { OperationId } from '@numberkit/contract';
import type { Finding, FindingGroup, Result, Verdict } from './report.js';

/** Items by what they have in common, in the order in which they came. */
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

/** Results by their operation, in the order in which they came. */
export function toByOperation(
  results: readonly Result[],
): readonly (readonly [OperationId, readonly Result[]])[] {
  return [...groupBy(results, ({ operation }) => operation)];
}

/** Verdicts whose findings are told one by one; what blocks a case is told by its reason. */
const grouped: readonly Verdict[] = ['fail', 'warn'];

/**
 * The findings that several cases share. Those without any answer come first, since nothing else can
 * be said there; then those of the most cases.
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

/** Whether a finding of a case is one of a group's. */
export function isOf(group: FindingGroup, verdict: Verdict, finding: Finding): boolean {
  return toKey(verdict, finding) === toKey(group.verdict, group);
}

/** A case with the findings that are its own; none where groups have told them all. */
export function withoutShared(result: Result, groups: readonly FindingGroup[]): readonly Result[] {
  const { verdict, findings, reason } = result;
  const own = findings.filter((each) => !groups.some((group) => isOf(group, verdict, each)));
  if (own.length === findings.length) return [result];
  if (own.length === 0 && reason === undefined) return [];
  const shared = findings.length - own.length;
  const also = `${shared} of its findings ${shared === 1 ? 'is' : 'are'} told above, with other cases`;
  return [{ ...result, findings: own, reason: reason ?? also }];
}

/** What is expected where no answer came at all. */
export const aResponse = 'an answer';

function lacksResponse({ member, expected }: FindingGroup): boolean {
  return member === undefined && expected === aResponse;
}

function toKey(
  verdict: Verdict,
  { member, expected, actual }: Pick<Finding, 'member' | 'expected' | 'actual'>,
): string {
  return JSON.stringify([verdict, member, expected, actual]);
}

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
    ...[...groupBy(results.filter(hasVerdict('blocked')), ({ reason }) => reason)]
      .filter(([, cases]) => cases.length > 1)
      .map(([because = '', cases]) => ({
        verdict: 'blocked' as const,
        head: `${cases.length} cases`,
        because,
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
    isTold: true,
  }));
}

function hasVerdict(wanted: Verdict): (result: Result) => boolean {
  return ({ verdict }) => verdict === wanted;
}

// Only a case's name has a slash.
function isKnownByOperation({ verdict, knownBy = '/' }: Result): boolean {
  return verdict === 'known' && !knownBy.includes('/');
}
