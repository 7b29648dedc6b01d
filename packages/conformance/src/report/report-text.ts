import type { Report, RunOutcome } from './report.js';
import { toResultText } from './result-text.js';

const outcomes: Readonly<Record<RunOutcome, string>> = {
  passed: 'passed',
  failed: 'failed: the subject breaks rules',
  blocked: 'not shown: scenarios were kept from running, or none ran',
  suiteFault: 'void: the kit itself broke',
};

/** A report for a terminal: every scenario on a line, with the particulars of those that do not pass. */
export function toReportText(report: Report): string {
  const { subject, totals, outcome, results, runId } = report;
  const counts = [
    `${totals.pass} pass`,
    `${totals.fail} fail`,
    `${totals.warn} warn`,
    `${totals.blocked} blocked`,
    `${totals.suiteFault} suite fault`,
  ];
  return [
    `${subject.kind} ${subject.name}, run ${runId}`,
    '',
    ...results.map(toResultText),
    '',
    `${results.length} scenarios: ${counts.join(', ')}`,
    outcomes[outcome],
  ].join('\n');
}
