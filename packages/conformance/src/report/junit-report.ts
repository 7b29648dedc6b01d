import { escapeXml, toPrintable, toPrintableLines, toXmlText } from './escape.js';
import { isOf } from './finding-groups.js';
import { toByOperation } from './groups.js';
import type { FindingGroup, LeftOut, Report, Result } from './report.js';
import { toResultText } from './result-text.js';
import { needWords } from './words.js';

/**
 * A report as JUnit XML: a suite for each operation, a test case for each scenario. A broken MUST is a
 * failure; a blocked case is an error, so that no reader takes it for green. Only cases without their
 * prerequisite are skipped.
 */
export function toJUnitReport(report: Report): string {
  const { subject, results, leftOut = [], startedAt, duration } = report;
  const suites = toByOperation(results);
  const leftOutOf = (operation: string) => leftOut.filter((each) => each.operation === operation);
  const began = startedAt ? ` timestamp="${startedAt.toISOString().replace('Z', '')}"` : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(toPrintable(`${subject.kind} ${subject.name}`))}" ${toCounts(results, leftOut.length, duration)}>`,
    ...suites.flatMap(([operation, its]) => [
      `  <testsuite name="${escapeXml(operation)}"${began} ${toCounts(its, leftOutOf(operation).length)} skipped="${leftOutOf(operation).length}">`,
      ...toProperties(report),
      ...its.flatMap((each) => toCase(each, report.groups)),
      ...leftOutOf(operation).flatMap(toSkipped),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function toProperties({ subject, runId }: Report): readonly string[] {
  const properties = { subject: subject.name, protocol: subject.protocol, runId };
  return [
    '    <properties>',
    ...Object.entries(properties).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [`      <property name="${name}" value="${escapeXml(toPrintable(value))}"/>`],
    ),
    '    </properties>',
  ];
}

function toCounts(
  results: readonly Result[],
  skipped: number,
  duration = toDuration(results),
): string {
  const count = (element: string) =>
    results.filter((result) => toElement(result) === element).length;
  return [
    `tests="${results.length + skipped}"`,
    `failures="${count('failure')}"`,
    `errors="${count('error')}"`,
    `time="${toSeconds(duration)}"`,
  ].join(' ');
}

function toCase(result: Result, groups: readonly FindingGroup[]): readonly string[] {
  const { id, operation, group, verdict, duration = 0 } = result;
  const name = escapeXml(id.slice(operation.length + 1));
  const classname = escapeXml(`${operation}.${group}`);
  const head = `<testcase name="${name}" classname="${classname}" time="${toSeconds(duration)}"`;
  const element = toElement(result);
  if (element === undefined) return [`    ${head}/>`];
  const message = escapeXml(toMessage(result, groups));
  const opening =
    element === 'system-out'
      ? `<${element}>`
      : `<${element} type="${verdict}" message="${message}">`;
  return [
    `    ${head}>`,
    `      ${opening}${toXmlText(toResultText(result))}</${element}>`,
    '    </testcase>',
  ];
}

function toSkipped({ id, operation, needs }: LeftOut): readonly string[] {
  const name = escapeXml(id.slice(operation.length + 1));
  return [
    `    <testcase name="${name}" classname="${operation}.${needs}" time="0.000">`,
    `      <skipped message="${escapeXml(`it needs ${needWords[needs]}`)}"/>`,
    '    </testcase>',
  ];
}

/** The element for a case that does not simply pass. A broken SHOULD is not a failure. */
function toElement({ verdict }: Result): 'failure' | 'error' | 'system-out' | undefined {
  switch (verdict) {
    case 'pass':
      return undefined;
    case 'warn':
    case 'known':
      return 'system-out';
    case 'fail':
    case 'notImplemented':
      return 'failure';
    case 'blocked':
    case 'suiteFault':
      return 'error';
  }
}

function toMessage(result: Result, groups: readonly FindingGroup[]): string {
  const { title, reason, verdict, findings } = result;
  const [first] = findings;
  if (reason !== undefined) return toPrintableLines(reason)[0] ?? '';
  if (!first) return title;
  const { member, expected, actual } = first;
  const shared = groups.find((each) => isOf(each, verdict, first));
  const cases = shared ? `${shared.cases.length} cases: ` : '';
  return toPrintable(
    `${cases}${member ? `${member}: ` : ''}expected ${expected}, received ${actual}`,
  );
}

function toDuration(results: readonly Result[]): number {
  return results.reduce((sum, { duration = 0 }) => sum + duration, 0);
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
