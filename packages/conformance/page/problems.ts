import { withoutShared } from '../src/report/finding-groups.js';
import { type Cause, toCauses } from '../src/report/groups.js';
import { button, type Content, element } from './elements.js';
import { type FindingGroup, type JsonReport, type Result, toHash } from './report.js';
import { createSign, verdicts, verdictWords } from './verdicts.js';

/** The number of problems that are shown at first. */
const atFirst = 12;

/** A problem of one case or of several. */
interface Problem {
  readonly verdict: Result['verdict'];
  readonly create: () => HTMLElement;
}

/**
 * The cases that do not pass: first the findings that several cases share, each once, then the cases with
 * something of their own, the gravest first.
 */
export function createProblems(
  { groups, results }: JsonReport,
  shown: readonly Result[],
): HTMLElement {
  const wrong = shown.filter(({ verdict }) => verdict !== 'pass');
  const problems = toProblems(groups, wrong);
  const list = element('ol', { class: 'problems' }, problems.slice(0, atFirst).map(toElement));
  const more = button(
    { class: 'quiet' },
    () => {
      list.append(...problems.slice(atFirst).map(toElement));
      more.remove();
    },
    `Show ${problems.length - atFirst} more`,
  );
  const isFiltered = shown.length < results.length;
  return element(
    'section',
    { 'aria-label': 'Problems' },
    element('h2', {}, `What does not pass (${wrong.length})`),
    problems.length > 0
      ? list
      : element('p', { class: 'nothing' }, isFiltered ? 'Nothing among these cases.' : 'Nothing.'),
    problems.length > atFirst ? more : undefined,
  );
}

function toProblems(groups: readonly FindingGroup[], wrong: readonly Result[]): readonly Problem[] {
  const byId = new Map(wrong.map((result) => [result.id, result]));
  const shared = groups.flatMap((group): readonly Problem[] => {
    const cases = group.cases.flatMap((id) => byId.get(id) ?? []);
    return cases.length < 2 ? [] : [{ ...group, create: () => createGroup(group, cases) }];
  });
  const reported = groups.filter(({ cases }) => cases.filter((id) => byId.has(id)).length > 1);
  const causes = toCauses(wrong);
  const ofCauses = new Set(causes.flatMap(({ cases }) => cases));
  const singles = wrong
    .filter((result) => !ofCauses.has(result))
    .flatMap((result) => withoutShared(result, reported))
    .map((result) => ({ verdict: result.verdict, create: () => createProblem(result) }));
  const others = [
    ...causes.map((cause) => ({ verdict: cause.verdict, create: () => createCause(cause) })),
    ...singles,
  ];
  return [
    ...shared,
    ...others.toSorted(
      (one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict),
    ),
  ];
}

function toElement({ create }: Problem): HTMLElement {
  return create();
}

function createGroup(group: FindingGroup, cases: readonly Result[]): HTMLElement {
  return createShared(group.verdict, `${cases.length} cases`, createWhy(group), cases);
}

function createCause({ verdict, head, reason, cases }: Cause): HTMLElement {
  const why = reason === undefined ? verdictWords[verdict] : shorten(reason);
  return createShared(verdict, head, why, cases);
}

function createShared(
  verdict: Result['verdict'],
  head: string,
  why: Content,
  cases: readonly Result[],
): HTMLElement {
  return element(
    'li',
    {},
    element(
      'div',
      { class: `problem ${verdict}` },
      createSign(verdict),
      element('span', { class: 'hidden' }, `${verdictWords[verdict]}: `),
      element('span', { class: 'id' }, head),
      element('span', { class: 'why' }, why),
      createLinks(cases),
    ),
  );
}

function createProblem(result: Result): HTMLElement {
  const { id, title, verdict, reason, findings } = result;
  const [first, ...others] = findings;
  return element(
    'li',
    {},
    element(
      'a',
      { href: toHash(result), class: `problem ${verdict}` },
      createSign(verdict),
      element('span', { class: 'hidden' }, `${verdictWords[verdict]}: `),
      element('span', { class: 'id' }, id),
      element('span', { class: 'title' }, title),
      reason === undefined ? undefined : element('span', { class: 'why' }, shorten(reason)),
      first &&
        element(
          'span',
          { class: 'why' },
          createWhy(first),
          others.length > 0 ? ` and ${others.length} more` : undefined,
        ),
    ),
  );
}

/** The member of a finding with its place; nothing if the finding is about the whole. */
export function createPlace({
  member,
  place,
}: Pick<FindingGroup, 'member' | 'place'>): Content | undefined {
  return member ? [place ? `${place} ` : undefined, element('code', {}, member)] : undefined;
}

function createWhy(
  finding: Pick<FindingGroup, 'member' | 'place' | 'expected' | 'actual'>,
): Content {
  const { expected, actual } = finding;
  return [
    createPlace(finding),
    ' expected ',
    element('code', {}, shorten(expected)),
    ' received ',
    element('code', {}, shorten(actual)),
  ];
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 140 ? `${line.slice(0, 140)}…` : line;
}

/** The number of cases that are named at first. */
const maxLinks = 5;

/** Links to cases: a few at first, the others on request. */
function createLinks(cases: readonly Result[]): HTMLElement {
  const list = element('span', { class: 'links' }, cases.slice(0, maxLinks).map(createLink));
  const left = cases.slice(maxLinks);
  if (left.length === 0) return list;
  const more = button(
    { class: 'quiet' },
    () => {
      list.append(...left.map(createLink));
      more.remove();
    },
    `and ${left.length} more`,
  );
  list.append(more);
  return list;
}

function createLink(result: Result): HTMLElement {
  return element('a', { href: toHash(result) }, result.id);
}
