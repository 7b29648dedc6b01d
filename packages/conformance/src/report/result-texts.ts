import { type Paint, plain } from './colours.js';
import { toPrintable, toPrintableLines } from './escape.js';
import { isOf, withoutShared } from './finding-groups.js';
import { type Cause, toByOperation, toCauses } from './groups.js';
import type { FindingGroup, Report, Result } from './report.js';
import { toPlaceLines, toRecordLines, toResultText, verdictHeads } from './result-text.js';
import { toSourceText, verdictWords } from './words.js';

/** How to write the results. */
export interface ResultTextsOptions {
  /** Whether to write everything: cases that pass, every id, and findings that a group reports. */
  readonly all: boolean;
  readonly paint?: Paint;
}

/** Maximum cases that are written one by one, unless all are. */
const maxSingle = 40;

/**
 * The results of a run as texts: first the findings and causes that several cases share, then the cases
 * with something of their own, in order. If there are more than a few, a summary comes first.
 */
export function toResultTexts(
  { results, groups }: Pick<Report, 'results' | 'groups'>,
  { all, paint = plain }: ResultTextsOptions,
): readonly string[] {
  const causes = toCauses(results);
  const ofCauses = new Set(causes.flatMap(({ cases }) => cases));
  const byId = new Map(results.map((result) => [result.id, result]));
  const singles = results
    .filter((result) => (all || result.verdict !== 'pass') && !ofCauses.has(result))
    .flatMap((result) => (all ? [result] : withoutShared(result, groups)));
  const written = all ? singles : singles.slice(0, maxSingle);
  const left = singles.length - written.length;
  return [
    ...(all ? [] : toSummary(groups, causes, singles)),
    ...groups.map((group) => {
      const cases = group.cases.flatMap((id) => byId.get(id) ?? []);
      return toGroupText(group, cases, { all, paint });
    }),
    ...causes.map((cause) => toCauseText(cause, all, paint)),
    ...written.map((result) => toSingleText(result, all, paint)),
    ...(left > 0 ? [`… and ${left} more cases, each with something of its own (--all)`] : []),
  ];
}

/** The maximum of entries without a summary, and of causes in one. */
const few = 3;
const maxSummed = 6;

/** The causes with the number of their cases, one a line; no text if there are few entries. */
function toSummary(
  groups: readonly FindingGroup[],
  causes: readonly Cause[],
  singles: readonly Result[],
): readonly string[] {
  const own = singles.filter(({ verdict }) => verdict !== 'known').length;
  const lines = [
    ...groups.map(({ cases, place, member, expected, actual }) => {
      const about = member === undefined ? '' : `${place ? `${place} ` : ''}${member}: `;
      return toSummaryLine(
        cases.length,
        `${about}expected ${cut(expected)}, received ${cut(actual)}`,
      );
    }),
    ...causes
      .filter(({ verdict }) => verdict !== 'known')
      .map(({ verdict, head, reason, cases }) =>
        toSummaryLine(cases.length, `${verdictWords[verdict]}: ${cut(reason ?? head)}`),
      ),
  ];
  if (lines.length + own <= few) return [];
  const left = lines.length - maxSummed;
  return [
    [
      'Causes, with the number of their cases:',
      ...lines.slice(0, maxSummed),
      ...(left > 0 ? [`        and ${left} more causes`] : []),
      ...(own > 0 ? [`${`${own}`.padStart(6)}  with something of their own`] : []),
    ].join('\n'),
  ];
}

function toSummaryLine(cases: number, text: string): string {
  return `${`${cases}`.padStart(6)}  ${toPrintable(text)}`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// A known failure is one line, unless everything is written.
function toSingleText(result: Result, all: boolean, paint: Paint): string {
  if (result.verdict !== 'known' || all) return toResultText(result, paint);
  return `${paint.known(verdictHeads.known.padEnd(7))} ${result.id}`;
}

function toGroupText(
  group: FindingGroup,
  cases: readonly Result[],
  { all, paint = plain }: ResultTextsOptions,
): string {
  const { verdict, expected, actual } = group;
  const [first] = cases;
  const lines = [
    ...(first && cases.every(({ title }) => title === first.title)
      ? [`rule      ${first.title}`, `source    ${toSourceText(first.provenance)}`]
      : []),
    ...toPlaceLines(group),
    `expected  ${expected}`,
    `received  ${actual}`,
    ...toIdLines(cases, all),
    ...(first ? toExample(first, group) : []),
  ];
  const head = `${paint[verdict](verdictHeads[verdict].padEnd(7))} ${cases.length} cases`;
  return [head, ...lines.map((line) => `        ${toPrintable(line)}`)].join('\n');
}

/** The first exchange with a group's finding. */
function toExample(first: Result, group: FindingGroup): readonly string[] {
  const found = first.findings.find((each) => isOf(group, first.verdict, each));
  const record = found && first.exchanges[found.exchange];
  if (!found || !record) return [];
  const [, ...lines] = toRecordLines(record, found.exchange);
  return [`first     ${first.id}, exchange ${found.exchange + 1}`, ...lines];
}

/** @param all whether to name every id */
function toCauseText(cause: Cause, all: boolean, paint: Paint): string {
  const { verdict, head, reason, cases, isComplete } = cause;
  const [first, ...more] = toPrintableLines(reason ?? '');
  const lines = [
    ...(reason === undefined ? [] : [`reason    ${first}`]),
    ...more.map((line) => `          ${line}`),
    ...(isComplete && !all ? [] : toIdLines(cases, all).map(toPrintable)),
  ];
  const title = [`${paint[verdict](verdictHeads[verdict].padEnd(7))} ${head}`];
  return [...title, ...lines.map((line) => `        ${line}`)].join('\n');
}

/** Maximum ids in an entry of several cases. */
const maxIds = 5;

/** The ids of cases as `--only` takes them, a line for each operation. */
function toIdLines(cases: readonly Result[], all: boolean): readonly string[] {
  const named = all ? cases : cases.slice(0, maxIds);
  const left = cases.length - named.length;
  return [
    ...toByOperation(named).map(([, its]) => `ids       ${its.map(({ id }) => id).join(' ')}`),
    ...(left > 0 ? [`          and ${left} more (--all)`] : []),
  ];
}
