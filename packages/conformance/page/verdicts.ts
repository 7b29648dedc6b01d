import { verdictWords } from '../src/report/words.js';
import { element } from './elements.js';
import type { Verdict } from './report.js';

export {
  isPassedInPart,
  sourceWords,
  toChosenText,
  toOutcomeSentence,
  toSourceSentence,
  verdictWords,
} from '../src/report/words.js';

/** Each verdict has a sign beside its colour, for readers who do not see colours. */
const signs: Readonly<Record<Verdict, string>> = {
  suiteFault: '?',
  fail: '✕',
  notImplemented: '∅',
  blocked: '‖',
  warn: '!',
  known: '~',
  pass: '✓',
};

/** The gravest first. */
export const verdicts: readonly Verdict[] = [
  'suiteFault',
  'fail',
  'notImplemented',
  'blocked',
  'warn',
  'known',
  'pass',
];

/** The sign of a verdict, in its colour. */
export function createSign(verdict: Verdict): HTMLElement {
  return element('span', { class: `sign ${verdict}`, 'aria-hidden': 'true' }, signs[verdict]);
}

/** The sign and the word. */
export function createBadge(verdict: Verdict): HTMLElement {
  return element('span', { class: `badge ${verdict}` }, createSign(verdict), verdictWords[verdict]);
}
