const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets the arrow keys move between cells; one cell of each table is in the tab order. */
export function enableArrowKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const cell = event.target;
    if (!step || !(cell instanceof HTMLElement) || !cell.matches('.cell')) return;
    const next = toNext(cell, step);
    event.preventDefault();
    if (!next) return;
    for (const each of cellsOf(cell)) each.tabIndex = each === next ? 0 : -1;
    next.focus();
  });
}

/** Puts the first cell of every table in the tab order. */
export function resetTabs(root: HTMLElement): void {
  for (const table of root.querySelectorAll('table')) {
    for (const [at, cell] of table.querySelectorAll<HTMLElement>('.cell').entries()) {
      cell.tabIndex = at === 0 ? 0 : -1;
    }
  }
}

function toNext(cell: HTMLElement, [x, y]: readonly [number, number]): HTMLElement | undefined {
  const cells = cellsOf(cell);
  if (y === 0) return cells[cells.indexOf(cell) + x];
  const from = cell.getBoundingClientRect();
  const inDirection = cells
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => (box.top - from.top) * y > 1);
  const distance = ({ box }: { readonly box: DOMRect }) =>
    Math.abs(box.top - from.top) * 4 + Math.abs(box.left - from.left);
  return inDirection.toSorted((one, other) => distance(one) - distance(other))[0]?.each;
}

function cellsOf(cell: HTMLElement): readonly HTMLElement[] {
  return [...(cell.closest('table')?.querySelectorAll<HTMLElement>('.cell') ?? [])];
}
