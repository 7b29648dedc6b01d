import type { CoverageOf } from '../src/report/report.js';
import { coverageNames, coverageWords, toLeftOutText } from '../src/report/words.js';
import { element } from './elements.js';
import type { JsonReport } from './report.js';

/** The coverage of the contract by the run. */
export function createCoverage({ coverage }: JsonReport): HTMLElement | undefined {
  if (!coverage) return undefined;
  return element(
    'section',
    { class: 'coverage', 'aria-label': 'Coverage' },
    element('h2', {}, 'Coverage of the contract'),
    coverageNames.map((name) => createPart(coverageWords[name], coverage[name])),
  );
}

function createPart(
  name: string,
  { exercised, missed, notRepresentable = [], unreadable = [] }: CoverageOf,
): HTMLElement {
  const of = exercised.length + missed.length;
  const figures = `${exercised.length} of ${of}`;
  const meter = element('meter', { min: 0, max: of, value: exercised.length, 'aria-label': name });
  return element(
    'details',
    {},
    element('summary', {}, element('span', { class: 'name' }, name), meter, figures),
    missed.length === 0
      ? element('p', { class: 'none' }, 'All of them.')
      : element('div', {}, element('p', {}, 'Not exercised:'), createList(missed)),
    notRepresentable.length === 0
      ? undefined
      : element(
          'div',
          {},
          element('p', {}, 'Not representable in a request of this protocol:'),
          createList(notRepresentable),
        ),
    unreadable.length === 0
      ? undefined
      : element(
          'div',
          {},
          element('p', {}, 'Keywords for which the suite cannot make values:'),
          createList(unreadable),
        ),
  );
}

function createList(names: readonly string[]): HTMLElement {
  return element(
    'ul',
    {},
    names.map((name) => element('li', {}, element('code', {}, name))),
  );
}

/** The cases that were left out, by the prerequisite that they lack. */
export function createLeftOut({ leftOut = [] }: JsonReport): HTMLElement | undefined {
  if (leftOut.length === 0) return undefined;
  const needs = [...new Set(leftOut.map((each) => each.needs))];
  return element(
    'section',
    { class: 'coverage leftOut', 'aria-label': 'Left out' },
    element('h2', {}, `What was left out (${leftOut.length})`),
    needs.map((need) => {
      const its = leftOut.filter((each) => each.needs === need);
      return element(
        'details',
        {},
        element('summary', {}, toLeftOutText(its)),
        element(
          'ul',
          {},
          its.map(({ id, title }) =>
            element('li', {}, element('code', {}, id), element('span', { class: 'title' }, title)),
          ),
        ),
      );
    }),
  );
}
