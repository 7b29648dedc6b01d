import { type OperationId, operations } from '@numberkit/contract';
import { protocols } from '../scenario/protocol.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { createAlteredScenario } from './altered.js';
import { invalidBy, unreadable } from './refusals.js';

/** Bodies that are not an object of the declared members. */
export function bodyCases(operation: OperationId): readonly AnyScenario[] {
  const { members, required } = operations[operation];
  if (members.body.length === 0) return [];
  const unknown = 'NumberkitUnknownMember';
  return [
    createAlteredScenario({
      operation,
      name: 'malformed-json',
      title: 'A body that is no JSON MUST be refused',
      alter: { change: 'body', to: '{"' },
      expect: invalidBy(operation, 'unparsable', undefined),
      expectOnAws: unreadable,
    }),
    createAlteredScenario({
      operation,
      name: 'body-is-a-list',
      title: 'A body that is no JSON object MUST be refused',
      alter: { change: 'body', to: '[]' },
      expect: { ...invalidBy(operation, 'invalid', undefined), members: {} },
      expectOnAws: unreadable,
    }),
    createAlteredScenario({
      operation,
      name: 'unknown-member',
      title: 'A member that the contract does not know MUST be refused by its name',
      alter: { change: 'member', name: unknown, to: 'x' },
      expect: invalidBy(operation, 'unknownMember', unknown),
    }),
    ...required
      .filter((member) => members.body.includes(member))
      .map((member) =>
        createAlteredScenario({
          operation,
          name: `missing-${member}`,
          title: `A request without ${member} MUST be refused, and the refusal name it`,
          alter: { change: 'withoutMember', name: member },
          expect: invalidBy(operation, 'missing', member),
          protocols,
        }),
      ),
  ];
}
