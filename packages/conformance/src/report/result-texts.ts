import { type Paint, plain } from './colours.js';
import { toPrintable, toPrintableLines } from './escape.js';
import { type Cause, isOf, toByOperation, toCauses, withoutShared } from './groups.js';
import type { FindingGroup, Report, Result } from './report.js';
import { toPlaceLines, toRecordLines, toResultText, verdictHeads } from './result-text.js';
import { toSourceText } from './words.js';

/** How much of the results is told. */
export interface ResultTextsOptions {
  /** Whether everything is: cases that pass, every id, and what a group has told already. */
  readonly all: boolean;
  readonly paint?: Paint;
}

/** Cases that are told one by one where not all is told. */
const maxSingle = 40;

/**
 * What a run found, as texts: first what several cases share, each once and with its cases; then the
 * cases that have something of their own, in their order.
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
  const told = all ? singles : singles.slice(0, maxSingle);
  const left = singles.length - told.length;
  return [
    ...groups.map((group) => {
      const cases = group.cases.flatMap((id) => byId.get(id) ?? []);
      return toGroupText(group, cases, { all, paint });
    }),
    ...causes.map((cause) => toCauseText(cause, all, paint)),
    ...told.map((result) => toSingleText(result, all, paint)),
    ...(left > 0 ? [`… and ${left} more cases, each with something of its own (--all)`] : []),
  ];
}

// What is known is one line, unless all is told.
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
    `came      ${actual}`,
    ...toIdLines(cases, all),
    ...(first ? toExample(first, group) : []),
  ];
  const head = `${paint[verdict](verdictHeads[verdict].padEnd(7))} ${cases.length} cases`;
  return [head, ...lines.map((line) => `        ${toPrintable(line)}`)].join('\n');
}

/** The first exchange in which a group's finding was made. */
function toExample(first: Result, group: FindingGroup): readonly string[] {
  const found = first.findings.find((each) => isOf(group, first.verdict, each));
  const record = found && first.exchanges[found.exchange];
  if (!found || !record) return [];
  const [, ...lines] = toRecordLines(record, found.exchange);
  return [`first     ${first.id}, exchange ${found.exchange + 1}`, ...lines];
}

/**
 * What several cases have as their cause.
 *
 * @param all whether every id is named
 */
export function toCauseText(cause: Cause, all: boolean, paint: Paint): string {
  const { verdict, head, because, cases, isTold } = cause;
  const [first, ...more] = toPrintableLines(because ?? '');
  const lines = [
    ...(because === undefined ? [] : [`because   ${first}`]),
    ...more.map((line) => `          ${line}`),
    ...(isTold && !all ? [] : toIdLines(cases, all).map(toPrintable)),
  ];
  const told = [`${paint[verdict](verdictHeads[verdict].padEnd(7))} ${head}`];
  return [...told, ...lines.map((line) => `        ${line}`)].join('\n');
}

/** Ids that are named where several cases are one entry. */
const maxIds = 5;

/** The ids of cases, an operation a line, as `--only` takes them; a handful, or all of them. */
export function toIdLines(cases: readonly Result[], all: boolean): readonly string[] {
  const named = all ? cases : cases.slice(0, maxIds);
  const left = cases.length - named.length;
  return [
    ...toByOperation(named).map(([, its]) => `ids       ${its.map(({ id }) => id).join(' ')}`),
    ...(left > 0 ? [`          and ${left} more (--all)`] : []),
  ];
}
