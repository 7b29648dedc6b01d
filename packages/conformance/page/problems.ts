import { button, element } from './elements.js';
import { type Result, toHash } from './report.js';
import { createSign, verdicts, verdictWords } from './verdicts.js';

/** As many as a reader takes in before asking for more. */
const atFirst = 12;

/** What does not pass, the gravest first, each with the first thing that is wrong. */
export function createProblems(seen: readonly Result[], isFiltered: boolean): HTMLElement {
  const problems = seen
    .filter(({ verdict }) => verdict !== 'pass')
    .toSorted((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict));
  const list = element('ol', { class: 'problems' }, problems.slice(0, atFirst).map(createProblem));
  const more = button(
    { class: 'quiet' },
    () => {
      list.append(...problems.slice(atFirst).map(createProblem));
      more.remove();
    },
    `Show ${problems.length - atFirst} more`,
  );
  return element(
    'section',
    { 'aria-label': 'Problems' },
    element('h2', {}, `What does not pass (${problems.length})`),
    problems.length > 0
      ? list
      : element('p', { class: 'nothing' }, isFiltered ? 'Nothing among these cases.' : 'Nothing.'),
    problems.length > atFirst ? more : undefined,
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
          first.member ? element('code', {}, first.member) : undefined,
          ' expected ',
          element('code', {}, shorten(first.expected)),
          ' came ',
          element('code', {}, shorten(first.actual)),
          others.length > 0 ? ` and ${others.length} more` : undefined,
        ),
    ),
  );
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 140 ? `${line.slice(0, 140)}…` : line;
}
