import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import type { AnyScenario } from '../scenario/scenario.js';
import { createMutatedScenario } from './mutated-scenario.js';
import { invalidBy, invalidInAll, refusalBy, unreadable } from './refusals.js';

/** JSON bodies that are not objects. */
const otherJson = [
  { name: 'body-is-a-list', json: '[]' },
  { name: 'body-is-null', json: 'null' },
  { name: 'body-is-a-text', json: '"numberkit"' },
];

/** Bodies that are not JSON objects, and one with every member invalid. */
export function bodyCases(operation: OperationId): readonly AnyScenario[] {
  const { members } = operations[operation];
  const [first, ...more] = members.body;
  if (first === undefined) return [];
  return [
    createMutatedScenario({
      operation,
      name: 'malformed-json',
      title: 'A body that is not JSON MUST be refused',
      mutate: { change: 'body', to: '{"' },
      expect: invalidBy(operation, 'unparsable', undefined),
      expectOnAws: unreadable,
    }),
    ...otherJson.map(({ name, json }) =>
      createMutatedScenario({
        operation,
        name,
        title: 'A body that is not a JSON object MUST be refused',
        mutate: { change: 'body', to: json },
        expect: refusalBy(operation, 'invalidRequest'),
        expectOnAws: unreadable,
      }),
    ),
    createMutatedScenario({
      operation,
      name: 'no-body',
      title: 'A request without its body MUST be refused as invalid',
      mutate: { change: 'body', to: '' },
      expect: refusalBy(operation, 'invalidRequest'),
    }),
    createMutatedScenario({
      operation,
      name: 'names-every-wrong-member',
      title: 'A refusal MUST name every invalid member',
      mutate: [first, ...more].map((name) => ({ change: 'member', name, to: {} })),
      expect: invalidInAll(operation, [first, ...more]),
    }),
  ];
}
