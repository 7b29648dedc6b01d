import { token } from '../matching/matchers.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { CaseBasis } from './case-basis.js';
import { takesTokens } from './token-cases.js';

/** Each exception that an operation's handler declares, raised by a fault, since some have no other cause. */
export function faultCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, refused: call } = basis;
  const { operationId, exceptions, roles, idempotencyToken } = operation;
  const raised: readonly AnyScenario[] = Object.entries(exceptions)
    .filter(([, { raisedBy }]) => raisedBy === 'handler')
    .map(([exception]) => ({
      id: `${operationId}/control/raises-${exception}`,
      operation,
      title: `An injected ${exception} MUST be returned in the form of the contract`,
      provenance: decided('all'),
      group: 'faults',
      subjects: 'servers',
      steps: [
        ...call.before,
        { control: 'fault', of: operationId, exception },
        { operation, input: call.exchange.input, expect: { exception } },
      ],
    }));
  const transient = roles.internal;
  if (!idempotencyToken || transient === undefined || !takesTokens(basis)) return raised;
  return [...raised, createTokenScenario(basis, idempotencyToken, transient)];
}

function createTokenScenario(
  { operation, plain: { before, exchange: plain } }: CaseBasis,
  idempotencyToken: string,
  exception: string,
): AnyScenario {
  const { operationId } = operation;
  const input = { ...plain.input, [idempotencyToken]: token('fault') };
  return {
    id: `${operationId}/control/token-after-a-fault`,
    operation,
    title: `A call that failed MUST NOT use up its ${idempotencyToken}`,
    provenance: decided('V2'),
    group: 'idempotency',
    subjects: 'servers',
    steps: [
      { control: 'reset' },
      ...before,
      { control: 'fault', of: operationId, exception },
      {
        ...plain,
        dependsOn: `${operationId}/control/raises-${exception}`,
        input,
        expect: { exception },
      },
      { ...plain, input },
    ],
  };
}
