import type { Provenance } from '../scenario/provenance.js';
import type { Need } from '../scenario/scenario.js';
import type { Coverage, LeftOut, Report, RunOutcome, Verdict } from './report.js';

/** Every verdict, the gravest first, as a reader sees it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  suiteFault: 'suite fault',
  fail: 'fail',
  notImplemented: 'not implemented',
  blocked: 'blocked',
  warn: 'warn',
  known: 'known',
  pass: 'pass',
};

/** The whole run in a sentence. */
export const outcomeWords: Readonly<Record<RunOutcome, string>> = {
  passed: 'passed',
  failed: 'failed: the subject breaks rules',
  blocked: 'not shown: cases were kept from running, or none ran',
  suiteFault: 'void: the kit itself broke',
};

/** The same where not everything was asked. */
export const passedInPart = 'passed, as far as it was asked';

/** What of a report says how its run came out. */
export type OutcomeFacts = Pick<
  Report,
  'outcome' | 'totals' | 'leftOut' | 'chosen' | 'without' | 'stale'
>;

/** Whether a run passed that was not asked everything, or in which something is known to fail. */
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

/** What a run came to, in a sentence. */
export function toOutcomeText(report: OutcomeFacts): string {
  const { outcome, totals, stale = [] } = report;
  const isAllLacking = totals.fail === 0 && totals.notImplemented > 0 && stale.length === 0;
  if (outcome === 'failed' && isAllLacking) return 'failed: operations are not implemented';
  if (!isPassedInPart(report)) return outcomeWords[outcome];
  return totals.known > 0 ? `${passedInPart}, but for what is known to fail` : passedInPart;
}

/** The same as the sentence that heads a page. */
export function toOutcomeSentence(report: OutcomeFacts): string {
  const text = toOutcomeText(report);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What cases need that are left out, to stand after "need". */
export const needWords: Readonly<Record<Need, string>> = {
  control: 'a steering interface (--control)',
  otherAccount: 'a second account (--other-access-key-id)',
};

/** How many cases were left out, and for want of what: `38 need a steering interface (--control)`. */
export function toLeftOutText(leftOut: readonly LeftOut[]): string {
  const needs: readonly Need[] = ['control', 'otherAccount'];
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

/** What was left out by name. */
export function toWithoutText({ names, cases }: NonNullable<Report['without']>): string {
  return `left out by name: ${names.join(' ')} (${cases} ${cases === 1 ? 'case' : 'cases'})`;
}

/** Expected failures that are none any more. */
export function toStaleText(stale: readonly string[]): string {
  return `no failure any more, take it off the list of expected failures: ${stale.join(' ')}`;
}

/** How often the subject throttled the kit, and how long it waited. */
export function toThrottledText({ requests, waited }: NonNullable<Report['throttled']>): string {
  const times = requests === 1 ? 'one request' : `${requests} requests`;
  return `throttled: ${times}, sent again in their time; waited ${(waited / 1000).toFixed(1)} s`;
}

/** Where a rule comes from. */
export const sourceWords: Readonly<Record<Provenance['kind'], string>> = {
  documented: 'documented by the service',
  observed: 'observed with the official SDKs',
  decided: 'decided by this project, see spec/README.md',
};

/** Where a rule comes from, with the part of the table or of the API that says it. */
export function toSourceText({ kind, section }: Provenance): string {
  return `${section}, ${sourceWords[kind]}${kind === 'decided' ? `#${toAnchor(section)}` : ''}`;
}

/** The same for a page, which cannot tell where the table is to be read. */
export function toSourceSentence({ kind, section }: Provenance): string {
  const rows = kind === 'decided' ? `, the rows of “${section}”` : '';
  return `${section}, ${sourceWords[kind]}${rows}`;
}

/** The anchor of a part of the API in the table of decisions. */
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

/** How often each verdict was given: `310 pass, 2 fail`; those that were not are left out. */
export function toCountsText(totals: Readonly<Record<Verdict, number>>): string {
  const given = verdicts.filter((verdict) => totals[verdict] > 0);
  return given.map((verdict) => `${totals[verdict]} ${verdictWords[verdict]}`).join(', ') || 'none';
}

/** What of a contract can be put to the test. */
export const coverageWords: Readonly<Record<keyof Coverage, string>> = {
  boundaries: 'keyword boundaries',
  statuses: 'statuses',
  exceptions: 'exceptions',
  inputMembers: 'members sent',
  outputMembers: 'members answered',
};

/** The same, in the order in which they are told. */
export const coverageNames: readonly (keyof Coverage)[] = [
  'boundaries',
  'statuses',
  'exceptions',
  'inputMembers',
  'outputMembers',
];
