import { element } from './elements.js';
import type { JsonReport } from './report.js';
import {
  isPassedInPart,
  toChosenText,
  toOutcomeSentence,
  verdicts,
  verdictWords,
} from './verdicts.js';

/** The subject and the outcome of the run. */
export function createSummary(report: JsonReport): HTMLElement {
  const { subject, outcome, results, leftOut = [], chosen } = report;
  const isInPart = isPassedInPart(report);
  const passed = results.filter(({ verdict }) => verdict === 'pass').length;
  return element(
    'header',
    { class: `summary ${isInPart ? 'inPart' : outcome}` },
    element('p', { class: 'kind' }, `Conformance of a ${subject.kind}`),
    element('h1', {}, subject.name),
    element('p', { class: 'outcome' }, toOutcomeSentence(report)),
    createBar(report),
    element(
      'p',
      { class: 'facts' },
      [
        `${passed} of ${results.length} cases pass`,
        ...(chosen ? [toChosenText(chosen)] : []),
        ...(leftOut.length > 0 ? [`${leftOut.length} left out`] : []),
        ...toFacts(report),
      ].join(' · '),
    ),
  );
}

function toFacts({ subject, runId, startedAt, duration }: JsonReport): readonly string[] {
  return [
    ...(subject.protocol ? [`protocol ${subject.protocol}`] : []),
    ...(startedAt ? [new Date(startedAt).toLocaleString()] : []),
    ...(duration === undefined ? [] : [`${(duration / 1000).toFixed(1)} s`]),
    `run ${runId}`,
  ];
}

/** The verdicts of the cases as one bar. */
function createBar({ totals }: JsonReport): HTMLElement {
  const given = verdicts.toReversed().filter((verdict) => totals[verdict] > 0);
  const label = given.map((verdict) => `${totals[verdict]} ${verdictWords[verdict]}`).join(', ');
  const parts = given.map((verdict) => {
    const part = element('span', { class: verdict });
    part.style.flexGrow = String(totals[verdict]);
    return part;
  });
  return element('div', { class: 'bar', role: 'img', 'aria-label': label }, parts);
}
