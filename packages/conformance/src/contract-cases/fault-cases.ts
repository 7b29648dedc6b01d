import { type OperationId, operations } from '@numberkit/contract';
import { ours } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { plainInput } from './plain-exchange.js';

/** Each exception that an operation's handler declares, raised by a fault: also those that no state causes. */
export function faultCases(operation: OperationId): readonly AnyScenario[] {
  const { exceptions } = operations[operation];
  return Object.entries(exceptions)
    .filter(([, { raisedBy }]) => raisedBy === 'handler')
    .map(([exception]) => ({
      id: `${operation}/control/raises-${exception}`,
      title: `A fault MUST come out as ${exception}, in the form that the contract gives it`,
      provenance: ours('all'),
      group: 'faults',
      subjects: 'servers',
      steps: [
        { steer: 'fault', of: operation, exception },
        { operation, input: plainInput(operation), expect: { exception } },
      ],
    }));
}
