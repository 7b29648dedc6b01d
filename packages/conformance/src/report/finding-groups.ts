import type { ExchangeRecord, FindingGroup, FindingKind, Result, Verdict } from './report.js';

/** Verdicts whose findings are reported; a blocked case is reported by its reason. */
const grouped: readonly Verdict[] = ['fail', 'warn'];

/** The expected value of a finding without any response. */
export const aResponse = 'a response';

/** Findings of one kind: the received value is the same, whatever was expected. */
interface Kind {
  readonly verdict: Verdict;
  readonly first: FindingKind;
  readonly expected: Set<string>;
  readonly actual: Set<string>;
  readonly cases: Set<string>;
  /** The responses with these findings, and their requests. */
  readonly responses: Set<string>;
  readonly requests: Set<string>;
}

/**
 * The findings that several cases share, by their cause. Those without a response come first, because they
 * leave nothing else to judge; then those of the most cases.
 *
 * @param isServer whether the subject wrote the responses
 */
export function toFindingGroups(
  results: readonly Result[],
  isServer: boolean,
): readonly FindingGroup[] {
  const kinds = toKinds(results);
  const repeated = isServer ? toRepeated(kinds) : [];
  const merged = new Set(repeated.flat());
  return [
    ...repeated.map(toRepeatedGroup),
    ...kinds.filter((each) => !merged.has(each)).map(toGroup),
  ]
    .filter(({ cases }) => cases.length > 1)
    .toSorted(
      (one, other) =>
        Number(lacksResponse(other)) - Number(lacksResponse(one)) ||
        other.cases.length - one.cases.length,
    );
}

function toKinds(results: readonly Result[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { id, verdict, findings, exchanges } of results) {
    if (!grouped.includes(verdict)) continue;
    for (const { exchange, ...first } of findings) {
      const key = toKey(verdict, first);
      const kind = kinds.get(key) ?? createKind(verdict, first);
      kinds.set(key, kind);
      kind.expected.add(first.expected);
      kind.actual.add(first.actual);
      kind.cases.add(id);
      kind.responses.add(toResponseText(exchanges[exchange]));
      kind.requests.add(toRequestText(exchanges[exchange]));
    }
  }
  return [...kinds.values()];
}

function createKind(verdict: Verdict, first: FindingKind): Kind {
  return {
    verdict,
    first,
    expected: new Set(),
    actual: new Set(),
    cases: new Set(),
    responses: new Set(),
    requests: new Set(),
  };
}

function toResponseText(record: ExchangeRecord | undefined): string {
  const { status, body = '' } = record?.response ?? {};
  return body === '' ? '' : `${record?.operation} ${status} ${body}`;
}

function toRequestText(record: ExchangeRecord | undefined): string {
  const { method, target, body } = record?.request ?? {};
  return `${method} ${target} ${body}`;
}

/** The minimum of different requests with the same response for a cause of its own. */
const fewRequests = 3;

/**
 * Kinds that were all found in one response, the same byte for byte to several requests: a mock with one
 * example for each status differs from the request in many members, for one reason.
 */
function toRepeated(kinds: readonly Kind[]): readonly (readonly Kind[])[] {
  const byResponse = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const [response = ''] = kind.responses;
    if (kind.responses.size !== 1 || response === '') continue;
    const key = `${kind.verdict} ${response}`;
    byResponse.set(key, [...(byResponse.get(key) ?? []), kind]);
  }
  return [...byResponse.values()].filter(
    (its) => its.length > 1 && joined(its, 'requests').length >= fewRequests,
  );
}

function joined(kinds: readonly Kind[], part: 'cases' | 'requests'): readonly string[] {
  return [...new Set(kinds.flatMap((each) => [...each[part]]))];
}

function toRepeatedGroup(kinds: readonly Kind[]): FindingGroup {
  const sorted = kinds.toSorted((one, other) => other.cases.size - one.cases.size);
  const members = new Set(sorted.map(({ first }) => first.member ?? 'the status'));
  return {
    verdict: sorted[0]?.verdict ?? 'fail',
    expected: `responses that differ in ${toList([...members])}`,
    actual: `the same response to ${joined(kinds, 'requests').length} different requests`,
    cases: joined(kinds, 'cases'),
    kinds: sorted.map(({ first }) => first),
  };
}

function toGroup({ verdict, first, expected, actual, cases }: Kind): FindingGroup {
  const { member, place } = first;
  const isOne = expected.size === 1 && actual.size === 1;
  return {
    verdict,
    ...(member !== undefined && { member }),
    ...(place !== undefined && { place }),
    expected: toText([...expected]),
    actual: toText([...actual]),
    cases: [...cases],
    ...(!isOne && { kinds: [first] }),
  };
}

/** Whether a finding of a case belongs to a group. */
export function isOf(group: FindingGroup, verdict: Verdict, finding: FindingKind): boolean {
  const key = toKey(verdict, finding);
  return (group.kinds ?? [group]).some((each) => toKey(group.verdict, each) === key);
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

function lacksResponse({ member, expected }: FindingGroup): boolean {
  return member === undefined && expected === aResponse;
}

/** The same text for all findings of one kind. */
function toKey(verdict: Verdict, { member, place, expected, actual }: FindingKind): string {
  const wanted = member === undefined ? toWanted(expected) : '';
  return JSON.stringify([verdict, member, place, wanted, toSymptom(expected, actual)]);
}

// The expectations of any refusal are one kind, and so are those of any response that shows that a value is valid.
function toWanted(expected: string): string {
  if (/^[A-Z][A-Za-z]+ \(\d{3}\)/.test(expected)) return 'a refusal';
  const valid = 'a response that shows that ';
  return expected.startsWith(valid) ? valid : expected;
}

// Names that lack the same end are one kind: "NotFound" for "NotFoundException".
function toSymptom(expected: string, actual: string): string {
  const start = actual.slice(0, -1);
  const isCut = /^"[A-Za-z]+"$/.test(actual) && expected.startsWith(start) && expected !== actual;
  return isCut ? `without ${expected.slice(start.length)}` : actual;
}

/** The maximum of texts in a list. */
const maxNamed = 3;

function toList(texts: readonly string[]): string {
  const left = texts.length - maxNamed;
  return `${texts.slice(0, maxNamed).map(shorten).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Several texts as one: their common beginning and end around `…`, then the parts that differ. */
function toText(texts: readonly string[]): string {
  const [first = ''] = texts;
  if (texts.length < 2) return first;
  const start = toStart(texts).replace(/[A-Za-z0-9]+$/, '');
  const rests = texts.map((text) => text.slice(start.length));
  const end = reverse(toStart(rests.map(reverse))).replace(/^[A-Za-z0-9]+/, '');
  if (start.length + end.length < 8) return toList(texts);
  const different = rests.map((text) => text.slice(0, text.length - end.length) || 'nothing');
  const shortFirst = different.toSorted((one, other) => one.length - other.length);
  return `${start}…${end} (${toList(shortFirst)})`;
}

/** The longest common beginning of texts. */
function toStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  while (!others.every((text) => text.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

function reverse(text: string): string {
  return [...text].toReversed().join('');
}
