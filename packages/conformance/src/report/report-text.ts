import { type Paint, plain } from './colours.js';
import { toPrintable } from './escape.js';
import { toByOperation } from './groups.js';
import type { Coverage, Report, Result, Verdict } from './report.js';
import { toResultTexts } from './result-texts.js';
import {
  coverageNames,
  coverageWords,
  isPassedInPart,
  toChosenText,
  toCountsText,
  toLeftOutText,
  toOutcomeText,
  toStaleText,
  toThrottledText,
  toWithoutText,
} from './words.js';

/** How to write a report. */
export interface ReportTextOptions {
  /** Whether to include the cases that pass. Default: yes. */
  readonly passing?: boolean | undefined;
  /** Default: no colours. */
  readonly paint?: Paint | undefined;
}

/** A report for a terminal: the cases that do not pass, then the summary. */
export function toReportText(report: Report, options: ReportTextOptions = {}): string {
  const { passing = true, paint = plain } = options;
  const {
    totals,
    results,
    leftOut = [],
    duration,
    coverage,
    throttled,
    chosen,
    without,
    stale = [],
  } = report;
  const took = duration === undefined ? '' : ` in ${(duration / 1000).toFixed(1)} s`;
  return [
    toSubjectText(report),
    '',
    ...toResultTexts(report, { all: passing, paint }).flatMap((text, at, texts) => [
      text,
      ...(passing || (isLine(text) && isLine(texts[at + 1])) ? [] : ['']),
    ]),
    ...(passing ? [''] : []),
    ...toOperationLines(results),
    '',
    ...(coverage ? [toCoverageText(coverage)] : []),
    `${results.length} ${results.length === 1 ? 'case' : 'cases'}${took}: ${toCountsText(totals)}`,
    ...(throttled ? [toThrottledText(throttled)] : []),
    ...(chosen ? [toChosenText(chosen)] : []),
    ...(without ? [toWithoutText(without)] : []),
    ...(stale.length > 0 ? [toStaleText(stale)] : []),
    ...(leftOut.length > 0 ? [`left out: ${toLeftOutText(leftOut)}`] : []),
    paintOutcome(report, paint),
  ].join('\n');
}

// Entries of one line stand without blank lines between them.
function isLine(text: string | undefined): boolean {
  return text !== undefined && !text.includes('\n');
}

// A run that did not test everything is not green.
function paintOutcome(report: Report, paint: Paint): string {
  const text = toOutcomeText(report);
  if (report.outcome === 'failed') return paint.fail(text);
  if (report.outcome !== 'passed') return paint.blocked(text);
  return isPassedInPart(report) ? paint.warn(text) : paint.pass(text);
}

function toSubjectText({ subject, runId }: Report): string {
  const { kind, name, protocol } = subject;
  return `${kind} ${toPrintable(name)}${protocol ? `, protocol ${protocol}` : ''}, run ${runId}`;
}

function toOperationLines(results: readonly Result[]): readonly string[] {
  const operations = toByOperation(results);
  const width = Math.max(...operations.map(([operation]) => operation.length));
  return operations.map(([operation, its]) => {
    const count = (verdict: Verdict) => its.filter((each) => each.verdict === verdict).length;
    const lacking = its.filter((each) => each.missingOperation === operation).length;
    const passed = `${count('pass')} of ${its.length} pass`;
    // Passing cases show nothing about an operation that is not implemented.
    const text = lacking > 0 ? `not implemented, by ${lacking} of ${its.length} cases` : passed;
    return `${operation.padEnd(width)}  ${text}`;
  });
}

function toCoverageText(coverage: Coverage): string {
  const parts = coverageNames.map((name) => {
    const { exercised, missed } = coverage[name];
    return `${exercised.length} of ${exercised.length + missed.length} ${coverageWords[name]}`;
  });
  const { unreadable = [] } = coverage.boundaries;
  const exercised = `exercised of the contract: ${parts.join(', ')}`;
  return unreadable.length === 0
    ? exercised
    : `${exercised}\nnot tried, since the suite cannot make values for it: ${unreadable.join(', ')}`;
}
