import { type Numberkit, ServiceException } from '@numberkit/sdk';
import fc from 'fast-check';
import type { Observed, Result, State } from './model.js';

/** The names of what a program's calls have made so far, and have maybe deleted since. */
export interface Known {
  readonly numbers: string[];
  readonly configurations: string[];
}

/** A call of a program. */
export interface Call {
  readonly text: string;
  /** Makes the call; resources are chosen before, from what is known then. */
  readonly prepare: (known: Known) => (client: Numberkit) => Promise<Observed>;
}

/** One kind of call. */
export interface Kind<Drawn, Input, Output> {
  readonly name: string;
  readonly draws: fc.Arbitrary<Drawn>;
  readonly toInput: (drawn: Drawn, known: Known) => Input;
  readonly send: (client: Numberkit, input: Input) => Promise<Output>;
  /** Adds the name of what the call has made, if it has. */
  readonly learn?: (output: Output, known: Known) => void;
  /**
   * Changes the state as the call does. Returns the name and reason of the refusal that the call must get, or whether
   * its output is right; without an output that is not the question.
   */
  readonly follow: (state: State, input: Input, output: Output | undefined) => string | boolean;
}

/** Draws calls of a kind. */
export function toCalls<Drawn, Input, Output>(
  kind: Kind<Drawn, Input, Output>,
): fc.Arbitrary<Call> {
  return kind.draws.map((drawn) => ({
    text: `${kind.name} ${JSON.stringify(drawn)}`,
    prepare: (known) => {
      const input = kind.toInput(drawn, known);
      return async (client) => {
        const result = await toResult(kind.send(client, input));
        if ('output' in result) kind.learn?.(result.output, known);
        return observe(kind, input, result);
      };
    },
  }));
}

function observe<Drawn, Input, Output>(
  { name, follow }: Kind<Drawn, Input, Output>,
  input: Input,
  result: Result<Output>,
): Observed {
  const output = 'output' in result ? result.output : undefined;
  return {
    text: `${name} ${JSON.stringify(input)} -> ${JSON.stringify(result)}`,
    follow: (state) => {
      const after = structuredClone(state);
      const expected = follow(after, input, output);
      if ('refusal' in result) return expected === result.refusal ? state : undefined;
      return expected === true ? after : undefined;
    },
  };
}

async function toResult<Output>(response: Promise<Output>): Promise<Result<Output>> {
  try {
    return { output: await response };
  } catch (error) {
    if (!(error instanceof ServiceException) || error.status >= 500) throw error;
    const { Reason } = error.body;
    const name = error.name.replace(/^.*\./, '');
    return { refusal: typeof Reason === 'string' ? `${name} ${Reason}` : name };
  }
}

/** Draws the index of a resource; small, so that calls meet. */
export const index: fc.Arbitrary<number> = fc.nat(5);

/** The resource of an index, or a name that no resource has. */
export function pickName(names: readonly string[], at: number, unknown: string): string {
  return names[at] ?? `${unknown}-${'0'.repeat(32)}`;
}

/**
 * The outcome of a call with a token that was used before: whether the output names what was made then, or the
 * refusal; undefined for a token that is new, or none.
 */
export function followToken(
  state: State,
  key: string,
  asked: object,
  made: string | undefined,
): string | boolean | undefined {
  const use = state.tokens[key];
  if (use === undefined) return undefined;
  if (JSON.stringify(use.asked) !== JSON.stringify(asked)) return 'ConflictException';
  return use.made === made;
}

export const toArn = (resource: string): string =>
  `arn:aws:sms-voice:us-east-1:111122223333:${resource}`;
