import type { Provenance } from '../scenario/provenance.js';
import type { Need } from '../scenario/scenario.js';
import type { Coverage, LeftOut, Report, RunOutcome, Verdict } from './report.js';

/** Every verdict in words, the gravest first. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  suiteFault: 'suite fault',
  fail: 'fail',
  notImplemented: 'not implemented',
  blocked: 'blocked',
  warn: 'warn',
  known: 'known',
  pass: 'pass',
};

/** The sign of each verdict, beside its colour, for readers who do not see colours. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  suiteFault: '?',
  fail: '✕',
  notImplemented: '∅',
  blocked: '‖',
  warn: '!',
  known: '~',
  pass: '✓',
};

/** The outcome of a run in words. */
const outcomeWords: Readonly<Record<RunOutcome, string>> = {
  passed: 'passed',
  failed: 'failed: the subject breaks rules',
  blocked: 'blocked: cases could not run, or none ran',
  suiteFault: 'void: the suite itself failed',
};

/** The same of a run that passed without testing everything. */
const passedInPart = 'passed, as far as tested';

/** The part of a report that determines its outcome in words. */
export type OutcomeFacts = Pick<
  Report,
  'outcome' | 'totals' | 'leftOut' | 'chosen' | 'without' | 'stale'
>;

/** Whether a run passed without testing everything, or with known failures. */
export function isPassedInPart({
  outcome,
  totals,
  leftOut = [],
  chosen,
  without,
}: OutcomeFacts): boolean {
  if (outcome !== 'passed') return false;
  return leftOut.length > 0 || (chosen ?? without) !== undefined || totals.known > 0;
}

/** The outcome of a run as a phrase. */
export function toOutcomeText(report: OutcomeFacts): string {
  const { outcome, totals, stale = [] } = report;
  const isAllLacking = totals.fail === 0 && totals.notImplemented > 0 && stale.length === 0;
  if (outcome === 'failed' && isAllLacking) return 'failed: operations are not implemented';
  if (!isPassedInPart(report)) return outcomeWords[outcome];
  return totals.known > 0 ? `${passedInPart}, except for known failures` : passedInPart;
}

/** The same as a heading. */
export function toOutcomeSentence(report: OutcomeFacts): string {
  const text = toOutcomeText(report);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The prerequisites in words, to stand after "need". */
export const needWords: Readonly<Record<Need, string>> = {
  control: 'a control interface (--control)',
  otherAccount: 'a second account (--other-access-key-id)',
  items: 'a driver whose client reads all items of a list (items)',
};

/** How many cases lack which prerequisite: `38 need a control interface (--control)`. */
export function toLeftOutText(leftOut: readonly LeftOut[]): string {
  const needs: readonly Need[] = ['control', 'otherAccount', 'items'];
  return needs
    .map((need) => [leftOut.filter((each) => each.needs === need).length, needWords[need]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${count === 1 ? 'needs' : 'need'} ${words}`)
    .join(', ');
}

/** How many cases were chosen. */
export function toChosenText({ cases, of }: NonNullable<Report['chosen']>): string {
  return `chosen: ${cases} of ${of} cases`;
}

/** The names that the caller left out. */
export function toWithoutText({ names, cases }: NonNullable<Report['without']>): string {
  return `left out by name: ${names.join(' ')} (${cases} ${cases === 1 ? 'case' : 'cases'})`;
}

/** Expected failures that no longer fail. */
export function toStaleText(stale: readonly string[]): string {
  return `no longer failing, remove from the list of expected failures: ${stale.join(' ')}`;
}

/** How often the subject throttled the suite, and how long it waited. */
export function toThrottledText({ requests, waited }: NonNullable<Report['throttled']>): string {
  const times = requests === 1 ? 'one request' : `${requests} requests`;
  return `throttled: ${times}, sent again later; waited ${(waited / 1000).toFixed(1)} s`;
}

const sourceWords: Readonly<Record<Provenance['kind'], string>> = {
  documented: 'documented by the service',
  observed: 'observed with the official SDKs',
  decided: 'decided by Numberkit',
};

/** The source of a rule, with the operation or part of the API; of a decision also its place in the repository. */
export function toSourceText({ kind, section }: Provenance): string {
  const place = kind === 'decided' ? `, spec/README.md#${toAnchor(section)} in its repository` : '';
  return `${section}, ${sourceWords[kind]}${place}`;
}

/** The same for a page, which cannot link to the table. */
export function toSourceSentence({ kind, section }: Provenance): string {
  const rows =
    kind === 'decided' ? `, spec/README.md in its repository, the rows of “${section}”` : '';
  return `${section}, ${sourceWords[kind]}${rows}`;
}

/** The anchor of an operation or part of the API in the table of decisions. */
export function toAnchor(section: string): string {
  return `decided-${section.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

const verdicts: readonly Verdict[] = [
  'pass',
  'fail',
  'warn',
  'known',
  'notImplemented',
  'blocked',
  'suiteFault',
];

/** The number of each verdict, without zeros: `310 pass, 2 fail`. */
export function toCountsText(totals: Readonly<Record<Verdict, number>>): string {
  const given = verdicts.filter((verdict) => totals[verdict] > 0);
  return given.map((verdict) => `${totals[verdict]} ${verdictWords[verdict]}`).join(', ') || 'none';
}

/** The parts of a coverage in words. */
export const coverageWords: Readonly<Record<keyof Coverage, string>> = {
  boundaries: 'keyword boundaries',
  statuses: 'statuses',
  exceptions: 'exceptions',
  inputMembers: 'members sent',
  outputMembers: 'members returned',
};

/** The parts of a coverage in the order of a report. */
export const coverageNames: readonly (keyof Coverage)[] = [
  'boundaries',
  'statuses',
  'exceptions',
  'inputMembers',
  'outputMembers',
];
