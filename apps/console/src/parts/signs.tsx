import type { JSX } from 'preact';
import { looks, type Outcome, type Tone } from '../text/outcomes.ts';

interface SignProps {
  readonly tone: Tone;
  readonly sign: string;
}

/** A sign in its colour; a word stands beside it. */
export function Sign({ tone, sign }: SignProps): JSX.Element {
  return (
    <span class={`sign ${tone}`} aria-hidden="true">
      {sign}
    </span>
  );
}

/** The sign and the word of an outcome. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { sign, tone } = looks[outcome];
  return (
    <span class={`badge ${tone}`}>
      <Sign tone={tone} sign={sign} />
      {outcome}
    </span>
  );
}
