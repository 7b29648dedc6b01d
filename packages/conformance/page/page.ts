import { enableArrowKeys, resetTabs } from './arrow-keys.js';
import { createCoverage, createLeftOut } from './coverage.js';
import { element } from './elements.js';
import { createFilters } from './filters.js';
import { createMatrix } from './matrix.js';
import { createProblems } from './problems.js';
import { type Result, readReport } from './report.js';
import { createSummary } from './summary.js';
import { createViewer } from './viewer.js';

const report = readReport();
const filters = createFilters(report, show);
const cases = element('main', { id: 'cases' });
let shown: readonly Result[] = report.results;
const viewer = createViewer(report, () => shown);

function show(): void {
  shown = report.results.filter(filters.matches);
  filters.showCount(shown.length);
  const visible = new Set(shown);
  cases.replaceChildren(
    createProblems(report, shown),
    ...report.operations.map((operation) => {
      const its = report.results.filter((each) => each.operation === operation.id);
      return createMatrix(operation, its, visible);
    }),
  );
  resetTabs(cases);
}

filters.element.addEventListener('submit', (event) => event.preventDefault());
const coverage = createCoverage(report) ?? '';
const leftOut = createLeftOut(report) ?? '';
document.body.append(
  createSummary(report),
  filters.element,
  cases,
  leftOut,
  coverage,
  viewer.element,
);
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key !== '/' || isTyping || viewer.element.hasAttribute('open')) return;
  event.preventDefault();
  filters.focus();
});
// The heads of the tables stick below the filters, whose height depends on the width of the page.
new ResizeObserver(() => {
  const height = filters.element.getBoundingClientRect().height;
  document.documentElement.style.setProperty('--filters', `${height}px`);
}).observe(filters.element);
addEventListener('hashchange', viewer.follow);
addEventListener('popstate', viewer.follow);
enableArrowKeys(cases);
show();
if (location.hash !== '') viewer.follow();
