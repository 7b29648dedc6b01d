import { button, element } from './elements.js';
import { type Result, toHash } from './report.js';

/** The number of cases that are named at first. */
const atFirst = 5;

/** Links to cases: a few at first, the others on request. */
export function createLinks(cases: readonly Result[]): HTMLElement {
  const list = element('span', { class: 'links' }, cases.slice(0, atFirst).map(createLink));
  const left = cases.slice(atFirst);
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
