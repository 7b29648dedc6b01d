import { button, element } from './elements.js';
import type { JsonReport, Result, Verdict } from './report.js';
import { createSign, verdicts, verdictWords } from './verdicts.js';

/** The filters of the cases. */
export interface Filters {
  readonly element: HTMLElement;
  /** Whether to show a case. */
  matches(result: Result): boolean;
  /** Shows the number of shown cases. */
  showCount(shown: number): void;
  focus(): void;
}

/** The row of filters; `onChange` is called whenever one of them changes. */
export function createFilters(report: JsonReport, onChange: () => void): Filters {
  const { results, totals } = report;
  const search = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search rules, members, bodies',
    'aria-label': 'Search',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const operation = createSelect(
    'Operation',
    'All operations',
    report.operations.map(({ id }) => id),
  );
  const level = createSelect('Level', 'All levels', unique(results.map((each) => each.level)));
  const source = createSelect(
    'Source',
    'All sources',
    unique(results.map(({ provenance }) => provenance.kind)),
  );
  const selected = new Set<Verdict>();
  const toggles = verdicts
    .filter((verdict) => totals[verdict] > 0)
    .map((verdict) => createToggle(verdict, totals[verdict], selected, onChange));
  const status = element('p', { class: 'seen', role: 'status' });
  const texts = new Map(results.map((result) => [result.id, toSearchText(result)]));
  const reset = button(
    { class: 'quiet' },
    () => {
      for (const each of [search, operation, level, source]) each.value = '';
      selected.clear();
      for (const each of toggles) each.setAttribute('aria-pressed', 'false');
      onChange();
    },
    'Show all',
  );
  for (const each of [search, operation, level, source]) each.addEventListener('input', onChange);
  return {
    element: element(
      'form',
      { class: 'filters', role: 'search', 'aria-label': 'Filter the cases' },
      element('div', { class: 'toggles', role: 'group', 'aria-label': 'Verdicts' }, toggles),
      element('div', { class: 'fields' }, search, operation, level, source),
      element('div', { class: 'shown' }, status, reset),
    ),
    matches: (result) =>
      (selected.size === 0 || selected.has(result.verdict)) &&
      (operation.value === '' || operation.value === result.operation) &&
      (level.value === '' || level.value === result.level) &&
      (source.value === '' || source.value === result.provenance.kind) &&
      words(search.value).every((word) => texts.get(result.id)?.includes(word)),
    showCount: (shown) => {
      status.textContent = `${shown} of ${results.length} cases`;
      reset.hidden = shown === results.length;
    },
    focus: () => search.focus(),
  };
}

function createSelect(label: string, all: string, values: readonly string[]): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': label, name: label.toLowerCase() },
    element('option', { value: '' }, all),
    values.map((value) => element('option', { value }, value)),
  );
}

function createToggle(
  verdict: Verdict,
  count: number,
  selected: Set<Verdict>,
  onChange: () => void,
): HTMLButtonElement {
  const toggle = button(
    { class: `toggle ${verdict}`, 'aria-pressed': 'false', 'data-verdict': verdict },
    () => {
      if (!selected.delete(verdict)) selected.add(verdict);
      toggle.setAttribute('aria-pressed', String(selected.has(verdict)));
      onChange();
    },
    createSign(verdict),
    element('b', {}, String(count)),
    ` ${verdictWords[verdict]}`,
  );
  return toggle;
}

function toSearchText(result: Result): string {
  const { id, title, group, exception, reason, findings, exchanges } = result;
  const said = findings.map(({ member, expected, actual }) => `${member} ${expected} ${actual}`);
  const sent = exchanges.map(({ request, response }) =>
    [request?.method, request?.target, request?.body, response?.status, response?.body].join(' '),
  );
  return [id, title, group, exception, reason, ...said, ...sent].join('\n').toLowerCase();
}

function words(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
