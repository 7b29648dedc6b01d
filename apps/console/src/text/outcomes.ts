import type { controlSchemas } from '@numberkit/sdk/control';

/** What became of a request. */
export type Outcome = 'succeeded' | 'refused' | 'invalid' | 'failed' | 'unjudged' | 'dropped';

/** How an outcome looks: the sign and the tone are those of the suite's reports. */
export interface Look {
  readonly sign: string;
  readonly tone: Tone;
  readonly meaning: string;
}

/** The colours of the suite's reports, by the verdicts that have them there. */
export type Tone = 'pass' | 'fail' | 'warn' | 'notImplemented' | 'blocked' | 'suiteFault';

/** The outcomes, the best first. */
export const looks: Readonly<Record<Outcome, Look>> = {
  succeeded: { sign: '✓', tone: 'pass', meaning: 'The request was carried out.' },
  refused: {
    sign: '!',
    tone: 'warn',
    meaning: 'The request is valid; the state or a limit of the server refused it.',
  },
  invalid: { sign: '✕', tone: 'fail', meaning: 'The request breaks the contract.' },
  failed: { sign: '?', tone: 'suiteFault', meaning: 'The server failed, or a fault says so.' },
  unjudged: {
    sign: '‖',
    tone: 'blocked',
    meaning: 'The request was turned away before it was judged.',
  },
  dropped: {
    sign: '∅',
    tone: 'notImplemented',
    meaning: 'The connection ended without a response.',
  },
};

/** The outcomes' names, for lists of choices. */
export const outcomes = Object.keys(looks).filter((name): name is Outcome => name in looks);

/** What the outcome of a request means. */
export function toMeaning(entry: Judged & Pick<controlSchemas.JournalEntry, 'fault'>): string {
  const outcome = toOutcome(entry);
  const isFault = outcome === 'refused' && entry.fault !== undefined;
  return isFault ? 'The request is valid; a fault refused it.' : looks[outcome].meaning;
}

type Judged = Pick<controlSchemas.JournalEntry, 'verdict' | 'status'>;

/** What became of the request of a journal's entry. */
export function toOutcome({ verdict, status }: Judged): Outcome {
  if (status === undefined) return 'dropped';
  if (verdict === 'invalid') return 'invalid';
  if (status >= 500) return 'failed';
  if (verdict === 'unjudged') return 'unjudged';
  return status < 400 ? 'succeeded' : 'refused';
}
