import { toExpectations } from '../scenario/expectation.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { BaseCall, CaseBasis } from './case-basis.js';
import { takesTokens, toToken } from './token-cases.js';

/** Responses of a success and of a refusal, which should have no members beyond the contract's. */
export function declaredCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, trial } = basis;
  const plain = withSharedToken(basis);
  const calls = trial.exchange.probe ? [plain, trial] : [plain];
  return [
    {
      id: `${operation.operationId}/declared-members`,
      operation,
      title: 'A response SHOULD have no members that the contract does not declare',
      provenance: decided('all'),
      group: 'responses',
      subjects: 'servers',
      steps: calls.flatMap(toSteps),
    },
  ];
}

/** The plainest success, as a repetition where another case of the run has made the same call. */
function withSharedToken(basis: CaseBasis): BaseCall {
  const { operation, plain } = basis;
  const { idempotencyToken } = operation;
  if (!idempotencyToken || !takesTokens(basis)) return plain;
  const input = { ...plain.exchange.input, [idempotencyToken]: toToken(basis) };
  return { ...plain, exchange: { ...plain.exchange, input } };
}

function toSteps({ before, exchange }: BaseCall): AnyScenario['steps'] {
  const { probe: _, ...call } = exchange;
  const expect = toExpectations(call.expect).map((each) => ({ ...each, onlyDeclared: true }));
  return [...before, { ...call, expect }];
}
