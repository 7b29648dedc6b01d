import { type OperationId, operations } from '@numberkit/contract';
import { token } from '../matching/matchers.js';
import { decided } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { plainExchange, plainInput } from './plain-exchange.js';

/** Each exception that an operation's handler declares, raised by a fault: also those that no state causes. */
export function faultCases(operation: OperationId): readonly AnyScenario[] {
  const { exceptions, roles, idempotencyToken } = operations[operation];
  const raised: readonly AnyScenario[] = Object.entries(exceptions)
    .filter(([, { raisedBy }]) => raisedBy === 'handler')
    .map(([exception]) => ({
      id: `${operation}/control/raises-${exception}`,
      title: `A fault MUST come out as ${exception}, in the form that the contract gives it`,
      provenance: decided('all'),
      group: 'faults',
      subjects: 'servers',
      steps: [
        { control: 'fault', of: operation, exception },
        { operation, input: plainInput(operation), expect: { exception } },
      ],
    }));
  const passing = roles.internal;
  if (!idempotencyToken || passing === undefined) return raised;
  return [...raised, createTokenScenario(operation, idempotencyToken, passing)];
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
    title: `A call that failed MUST NOT use its ${idempotencyToken} up`,
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
