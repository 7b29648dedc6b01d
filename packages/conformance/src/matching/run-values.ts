import { MissingPrerequisite } from '../scenario/errors.js';
import { createMatcher, type MatchContext, type Matcher } from './matcher.js';
import { show } from './show.js';

/**
 * The given id of a run, or a random one.
 *
 * @throws {RangeError} The given id does not fit into a token.
 */
export function createRunId(given: string | undefined): string {
  if (given === undefined) return crypto.randomUUID().slice(0, 8);
  if (/^[A-Za-z0-9]{1,16}$/.test(given)) return given;
  throw new RangeError(`runId must be 1 to 16 letters and digits, not ${JSON.stringify(given)}`);
}

/** The name of a resource that the server holds; without it, the scenario is blocked. */
export function fixture(name: string): Matcher {
  return fixtureAs(name, (value) => value);
}

/** The same, converted to another notation. */
export function fixtureAs(name: string, write: (value: string) => string): Matcher {
  const expected = (context: MatchContext) => {
    const value = context.fixtures[name];
    if (value === undefined) throw new MissingPrerequisite(`the fixture ${name}`);
    return write(value);
  };
  return createMatcher({
    describe: (context) => show(expected(context)),
    accepts: (actual, context) => actual === expected(context),
    supply: expected,
  });
}

/**
 * A value that no other run uses, and that is the same throughout a scenario.
 *
 * @param make derives the value from the ids of the run and the scenario
 */
function ofRun(make: (runId: string, scenario: string) => string): Matcher {
  const expected = (context: MatchContext) => make(context.runId, context.scenarioId);
  return createMatcher({
    describe: (context) => show(expected(context)),
    accepts: (actual, context) => actual === expected(context),
    supply: expected,
  });
}

const maxTokenLength = 64;

/** An idempotency token of letters, digits, hyphens and underscores. */
export function token(name: string): Matcher {
  // Many cases end with the same word, and a case may prepare its call as another one does.
  return ofRun((runId, scenario) => toToken(`${runId}-${toDigits(scenario, 6)}-${name}`));
}

/**
 * An idempotency token that all scenarios of a run share: cases that only need some success repeat the same call, so
 * that a run creates less.
 */
export const sharedToken: Matcher = ofRun((runId) => toToken(`${runId}-shared`));

/** Another token, or the name of a resource, that all scenarios of a run share. */
export function sharedTokenOf(name: string): Matcher {
  return ofRun((runId) => toToken(`${runId}-shared-${name}`));
}

/** A token in capitals: another token. */
export function inCapitals(token: Matcher): Matcher {
  const expected = (context: MatchContext) => String(token.supply(context)).toUpperCase();
  return createMatcher({
    describe: (context) => show(expected(context)),
    accepts: (actual, context) => actual === expected(context),
    supply: expected,
  });
}

function toToken(text: string): string {
  const token = text.replaceAll(/[^A-Za-z0-9_-]/g, '_');
  return token.length <= maxTokenLength
    ? token
    : `${token.slice(0, maxTokenLength - 11)}-${toDigits(text, 10)}`;
}

/** An idempotency token of the maximum length, with the given ending. */
export function maxLengthToken(ending: string): Matcher {
  return ofRun((runId, scenario) => {
    const beginning = `${runId}.${scenario.split('/').at(-1)}.`;
    return beginning.padEnd(maxTokenLength - ending.length, '~') + ending;
  });
}

/**
 * A number as a text, such as that of a telephone: a prefix, and digits that other runs and scenarios are unlikely to use. A prefix
 * gets the same digits with and without its `+`.
 */
export function digits(prefix: string, count: number): Matcher {
  const seed = prefix.replace('+', '');
  return ofRun((runId, scenario) => prefix + toDigits(`${runId} ${scenario} ${seed}`, count));
}

/** Digits that a seed determines. */
function toDigits(seed: string, count: number): string {
  let text = '';
  for (let round = 0; text.length < count; round += 1) text += fnv1a(`${round} ${seed}`);
  return text.slice(-count);
}

// FNV-1a spreads the seeds well enough, without `node:crypto`.
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
