import { toWireName } from '@numberkit/contract';
import { isEqual } from '../matching/compare.js';
import {
  type MatchContext,
  type Matcher,
  type Members,
  toSuppliedMembers,
} from '../matching/matcher.js';
import { inCapitals, sharedToken, token } from '../matching/matchers.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { CaseBasis } from './case-basis.js';

/**
 * An idempotency token that differs from another one in its case alone. A server that takes the two for one finds
 * other parameters than before, and refuses the probe as a conflict.
 */
export function tokenCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, plain, trial } = basis;
  const { idempotencyToken, operationId } = operation;
  if (!idempotencyToken || !trial.exchange.probe || !takesTokens(basis)) return [];
  const own = toToken(basis);
  const call = ({ exchange }: typeof plain, value: unknown) => {
    const { probe: _, ...rest } = exchange;
    return { ...rest, input: { ...exchange.input, [idempotencyToken]: value } };
  };
  return [
    {
      id: `${operationId}/token-in-another-case`,
      operation,
      title: `Two values of ${idempotencyToken} that differ in their case MUST count as two`,
      provenance: decided('all'),
      group: 'idempotency',
      subjects: 'servers',
      steps: [...plain.before, call(plain, own), ...trial.before, call(trial, inCapitals(own))],
    },
  ];
}

/** The token of a plain success: one for the run if the input is the same in every case. */
export function toToken({ plain }: CaseBasis): Matcher {
  return isSameInEveryCase(plain.exchange.input) ? sharedToken : token('call');
}

function isSameInEveryCase(input: Members): boolean {
  const contextOf = (scenarioId: string): MatchContext => ({
    runId: 'run',
    scenarioId,
    fixtures: {},
    input: {},
    earlier: new Map(),
  });
  try {
    const [one, other] = ['a/one', 'a/other'].map((id) => toSuppliedMembers(input, contextOf(id)));
    return isEqual(one, other);
  } catch {
    // It depends on fixtures or on earlier exchanges.
    return false;
  }
}

/** Whether the contract allows the tokens that the suite makes: a UUID, say, has another form. */
export function takesTokens({ operation }: CaseBasis): boolean {
  const { idempotencyToken = '', members, schemas } = operation;
  const { pattern, format, maxLength } = members.body.includes(idempotencyToken)
    ? schemas.request.within('properties', idempotencyToken).value
    : schemas.parameter(toWireName(operation, idempotencyToken)).value;
  if (format !== undefined) return false;
  const isLongEnough = typeof maxLength !== 'number' || maxLength >= 64;
  const samples = ['abc-DEF_123-'.repeat(3), '0bc-DEF_123-'.repeat(5)];
  return (
    isLongEnough &&
    samples.every((text) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text))
  );
}
