import { verdictSigns, verdictWords } from '../src/report/words.js';
import { element } from './elements.js';
import type { Verdict } from './report.js';

export {
  isPassedInPart,
  toChosenText,
  toOutcomeSentence,
  toSourceSentence,
  verdictWords,
} from '../src/report/words.js';

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
  return element(
    'span',
    { class: `sign ${verdict}`, 'aria-hidden': 'true' },
    verdictSigns[verdict],
  );
}

/** The sign and the word. */
export function createBadge(verdict: Verdict): HTMLElement {
  return element('span', { class: `badge ${verdict}` }, createSign(verdict), verdictWords[verdict]);
}
