import { toLeftOutText } from '../src/report/words.js';
import { element } from './elements.js';
import type { JsonReport } from './report.js';

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
