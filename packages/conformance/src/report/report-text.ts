import { toByOperation } from './by-operation.js';
import type { Coverage } from './coverage.js';
import { type Paint, plain } from './paint.js';
import { toPrintable } from './printable.js';
import type { Report, Result } from './report.js';
import { toResultTexts } from './result-texts.js';
import {
  coverageNames,
  coverageWords,
  outcomeWords,
  passedInPart,
  toCountsText,
  toLeftOutText,
  toThrottledText,
} from './words.js';

/** What of a report is told, and how. */
export interface ReportTextOptions {
  /** Whether cases that pass have a line too. Default: yes. */
  readonly passing?: boolean;
  /** Default: no colours. */
  readonly paint?: Paint;
}

/** A report for a terminal: the particulars of what does not pass, then what it adds up to. */
export function toReportText(report: Report, options: ReportTextOptions = {}): string {
  const { passing = true, paint = plain } = options;
  const { totals, results, leftOut = [], duration, coverage, throttled } = report;
  const told = results.filter(({ verdict }) => passing || verdict !== 'pass');
  const took = duration === undefined ? '' : ` in ${(duration / 1000).toFixed(1)} s`;
  return [
    toSubjectText(report),
    '',
    ...toResultTexts(told, paint).flatMap((text) => [text, ...(passing ? [] : [''])]),
    ...(passing ? [''] : []),
    ...toOperationLines(results),
    '',
    ...(coverage ? [toCoverageText(coverage)] : []),
    `${results.length} ${results.length === 1 ? 'case' : 'cases'}${took}: ${toCountsText(totals)}`,
    ...(throttled ? [toThrottledText(throttled)] : []),
    ...(leftOut.length > 0 ? [`left out: ${toLeftOutText(leftOut)}`] : []),
    toOutcomeText(report, paint),
  ].join('\n');
}

// A run that was not asked everything is not green.
function toOutcomeText({ outcome, leftOut = [] }: Report, paint: Paint): string {
  if (outcome === 'failed') return paint.fail(outcomeWords.failed);
  if (outcome !== 'passed') return paint.blocked(outcomeWords[outcome]);
  return leftOut.length > 0 ? paint.warn(passedInPart) : paint.pass(outcomeWords.passed);
}

function toSubjectText({ subject, runId }: Report): string {
  const { kind, name, protocol } = subject;
  return `${kind} ${toPrintable(name)}${protocol ? `, protocol ${protocol}` : ''}, run ${runId}`;
}

function toOperationLines(results: readonly Result[]): readonly string[] {
  const operations = toByOperation(results);
  const width = Math.max(...operations.map(([operation]) => operation.length));
  return operations.map(([operation, its]) => {
    const passed = its.filter(({ verdict }) => verdict === 'pass').length;
    return `${operation.padEnd(width)}  ${passed} of ${its.length} pass`;
  });
}

function toCoverageText(coverage: Coverage): string {
  const parts = coverageNames.map((name) => {
    const { exercised, missed } = coverage[name];
    return `${exercised.length} of ${exercised.length + missed.length} ${coverageWords[name]}`;
  });
  return `exercised of the contract: ${parts.join(', ')}`;
}
