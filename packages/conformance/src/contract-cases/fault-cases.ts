import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { token } from '../matching/matchers.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { plainExchange, plainInput } from './base-exchanges.js';

/** Each exception that an operation's handler declares, raised by a fault, since some have no other cause. */
export function faultCases(operation: OperationId): readonly AnyScenario[] {
  const { exceptions, roles, idempotencyToken } = operations[operation];
  const raised: readonly AnyScenario[] = Object.entries(exceptions)
    .filter(([, { raisedBy }]) => raisedBy === 'handler')
    .map(([exception]) => ({
      id: `${operation}/control/raises-${exception}`,
      title: `An injected ${exception} MUST be returned in the form of the contract`,
      provenance: decided('all'),
      group: 'faults',
      subjects: 'servers',
      steps: [
        { control: 'fault', of: operation, exception },
        { operation, input: plainInput(operation), expect: { exception } },
      ],
    }));
  const transient = roles.internal;
  if (!idempotencyToken || transient === undefined) return raised;
  return [...raised, createTokenScenario(operation, idempotencyToken, transient)];
}

function createTokenScenario(
  operation: OperationId,
  idempotencyToken: string,
  exception: string,
): AnyScenario {
  const plain = plainExchange(operation);
  const input = { ...plain.input, [idempotencyToken]: token('fault') };
  return {
    id: `${operation}/control/token-after-a-fault`,
    title: `A call that failed MUST NOT use up its ${idempotencyToken}`,
    provenance: decided('V2'),
    group: 'idempotency',
    subjects: 'servers',
    steps: [
      { control: 'reset' },
      { control: 'fault', of: operation, exception },
      {
        ...plain,
        dependsOn: `${operation}/control/raises-${exception}`,
        input,
        expect: { exception },
      },
      { ...plain, input },
    ],
  };
}
