import { isDeepStrictEqual } from 'node:util';

/** What a program knows of a number: nothing that the server chooses but its id. */
export interface NumberState {
  list: string;
  isProtected: boolean;
  managesOptOuts: boolean;
  channel: string | undefined;
}

export interface ConfigurationState {
  isProtected: boolean;
  /** Actions by destination. */
  overrides: Record<string, string>;
  /** Statuses by capability and country. */
  rules: Record<string, string>;
}

/** The state of a server as the simplest program would hold it. */
export interface State {
  numbers: Record<string, NumberState>;
  lists: string[];
  configurations: Record<string, ConfigurationState>;
  /** Tags by the ARN of their resource, without those of resources that are gone. */
  tags: Record<string, Record<string, string>>;
  /** The uses of tokens: what was asked for and the name of what was made. */
  tokens: Record<string, { readonly asked: object; readonly made: string }>;
}

/** What the server under test is configured with. Its lists are `Default`, one of the fixtures, and others. */
export const quotas = { numbers: 3, lists: 4, configurations: 6 };

/** The list of the fixtures, which a pool uses. */
export const pooledList = 'marketing';

const toFixtureId = (digit: string) => `protect-${digit.repeat(32)}`;

/** Why a protect configuration of the fixtures cannot be deleted. */
export const usedConfigurations: Readonly<Record<string, string>> = {
  [toFixtureId('3')]: 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
  [toFixtureId('4')]: 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
};

export const fixtureConfigurations: readonly string[] = ['1', '2', '3', '4'].map(toFixtureId);

export function createState(): State {
  const empty = () => ({ isProtected: false, overrides: {}, rules: {} });
  return {
    numbers: {},
    lists: ['Default', pooledList],
    configurations: Object.fromEntries(fixtureConfigurations.map((id) => [id, empty()])),
    tags: {},
    tokens: {},
  };
}

/** What a call got: an output, or a refusal's name and reason. */
export type Result<Output> = { readonly output: Output } | { readonly refusal: string };

/** A call that was made, and what it says of the states before and after it. */
export interface Observed {
  readonly text: string;
  /** The state after the call if it had met this one; undefined if it cannot have met it. */
  readonly follow: (state: State) => State | undefined;
}

/**
 * The states in which calls that were made at once can have left a server: those of the serial orders in which each
 * call gets what it got.
 */
export function followAtOnce(states: readonly State[], calls: readonly Observed[]): State[] {
  if (calls.length === 0) return [...states];
  const ends: State[] = [];
  for (const [index, call] of calls.entries()) {
    const next = states.flatMap((state) => call.follow(state) ?? []);
    if (next.length === 0) continue;
    for (const end of followAtOnce(next, calls.toSpliced(index, 1))) {
      if (!ends.some((known) => isDeepStrictEqual(known, end))) ends.push(end);
    }
  }
  return ends;
}
