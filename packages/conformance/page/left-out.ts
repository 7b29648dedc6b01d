import { needWords, toLeftOutText } from '../src/report/words.js';
import { element } from './elements.js';
import type { JsonReport } from './report.js';

/** The cases that were not asked, and what they need. */
export function createLeftOut({ leftOut = [] }: JsonReport): HTMLElement | undefined {
  if (leftOut.length === 0) return undefined;
  return element(
    'section',
    { class: 'coverage', 'aria-label': 'Left out' },
    element('h2', {}, `What was left out (${leftOut.length})`),
    element(
      'details',
      {},
      element('summary', {}, toLeftOutText(leftOut)),
      element(
        'ul',
        {},
        leftOut.map(({ id, title, needs }) =>
          element('li', {}, element('code', {}, id), ` ${title}. It needs ${needWords[needs]}.`),
        ),
      ),
    ),
  );
}
