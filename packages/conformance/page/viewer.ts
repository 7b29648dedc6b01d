import { createDetail } from './detail.js';
import { button, element } from './elements.js';
import { type JsonReport, type Result, readHash, toHash } from './report.js';

/** The panel with the case in the page's address. */
export interface Viewer {
  readonly element: HTMLElement;
  /** Shows the case in the current address. */
  follow(): void;
}

/** @param toNeighbours the cases through which a reader can go */
export function createViewer(report: JsonReport, toNeighbours: () => readonly Result[]): Viewer {
  const byId = new Map(report.results.map((result) => [result.id, result]));
  const content = element('div', { class: 'content', tabindex: -1 });
  const dialog = element(
    'dialog',
    { class: 'viewer', 'aria-labelledby': 'case' },
    element(
      'nav',
      { 'aria-label': 'Cases' },
      button({ 'aria-keyshortcuts': 'k' }, () => go(-1), '← Previous'),
      button({ 'aria-keyshortcuts': 'j' }, () => go(1), 'Next →'),
      button({ class: 'close', 'aria-label': 'Close' }, () => dialog.close(), '✕'),
    ),
    content,
  );
  dialog.addEventListener('close', () => {
    if (location.hash !== '') history.pushState(null, '', location.pathname + location.search);
  });
  // A click beside the panel has the dialog itself as its target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'j') go(1);
    if (key === 'k') go(-1);
  });

  function go(step: number): void {
    const cases = toNeighbours();
    const at = cases.findIndex(({ id }) => id === readHash());
    const next = cases[at === -1 ? 0 : (at + step + cases.length) % cases.length];
    if (next) location.hash = toHash(next);
  }

  return {
    element: dialog,
    follow: () => {
      const id = readHash();
      if (id === '') return void dialog.close();
      const result = byId.get(id);
      content.replaceChildren(
        ...(result
          ? [element('article', {}, createDetail(result, report))]
          : [element('p', { id: 'case', class: 'none' }, `This run has no case ${id}.`)]),
      );
      if (!dialog.open) dialog.showModal();
      content.scrollTop = 0;
      content.focus();
    },
  };
}
