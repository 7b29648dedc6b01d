import { messageWith } from '../matching/matchers.js';
import { type AnyExpectation, toExpectations } from '../scenario/expectation.js';
import { observed } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { protocols } from '../wire/protocol.js';
import type { CaseBasis } from './case-basis.js';
import { createMutatedScenario } from './mutated-scenario.js';
import { invalidBy } from './refusals.js';

/** Messages of exceptions, of services that repeat an exception's details in its message. */
export function messageCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, trial } = basis;
  const { service, members, required, operationId } = operation;
  const details = service.messageDetails;
  const missing = members.body.find((name) => required.includes(name));
  if (details === undefined || missing === undefined) return [];
  const Message = messageWith(details);
  const withMessage = (expected: AnyExpectation): AnyExpectation =>
    'exception' in expected ? { ...expected, members: { ...expected.members, Message } } : expected;
  const { input, expect, probe } = trial.exchange;
  const title =
    'The message of an exception SHOULD repeat its reason and resource, where clients look for them';
  const provenance = observed('V2');
  const invalid = invalidBy(operation, 'missing', missing);
  const unknownResource: AnyScenario = {
    id: `${operationId}/message-of-an-unknown-resource`,
    operation,
    title,
    provenance,
    subjects: 'servers',
    steps: [...trial.before, { operation, input, expect: toExpectations(expect).map(withMessage) }],
  };
  return [
    ...(probe ? [unknownResource] : []),
    createMutatedScenario(basis, {
      name: 'message-of-an-invalid-request',
      title,
      provenance,
      protocols,
      mutate: { change: 'withoutMember', name: missing },
      expect: withMessage(invalid),
    }),
  ];
}
