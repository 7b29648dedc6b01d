import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { messageWith } from '../matching/matchers.js';
import { type AnyExpectation, toExpectations } from '../scenario/expectation.js';
import { observed } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { protocols } from '../wire/protocol.js';
import { probeExchange } from './base-exchanges.js';
import { createMutatedScenario } from './mutated-scenario.js';
import { invalidBy } from './refusals.js';

/** Messages of exceptions, of services that repeat an exception's details in its message. */
export function messageCases(operation: OperationId): readonly AnyScenario[] {
  const { service, members, required } = operations[operation];
  const details = services[service].messageDetails;
  const missing = members.body.find((name) => required.includes(name));
  if (details === undefined || missing === undefined) return [];
  const Message = messageWith(details);
  const withMessage = (expected: AnyExpectation): AnyExpectation =>
    'exception' in expected ? { ...expected, members: { ...expected.members, Message } } : expected;
  const { input, expect } = probeExchange(operation);
  const title =
    'The message of an exception SHOULD repeat its reason and resource, where clients look for them';
  const provenance = observed('V2');
  const invalid = invalidBy(operation, 'missing', missing);
  return [
    {
      id: `${operation}/message-of-an-unknown-resource`,
      title,
      provenance,
      subjects: 'servers',
      steps: [{ operation, input, expect: toExpectations(expect).map(withMessage) }],
    },
    createMutatedScenario({
      operation,
      name: 'message-of-an-invalid-request',
      title,
      provenance,
      protocols,
      mutate: { change: 'withoutMember', name: missing },
      expect: withMessage(invalid),
    }),
  ];
}
