import { type OperationId, operations } from '@numberkit/contract';
import type { AnyScenario } from '../scenario/scenario.js';
import { createAlteredScenario } from './altered.js';
import { invalidBy, unreadable } from './refusals.js';

/** Bodies that are no JSON object. */
export function bodyCases(operation: OperationId): readonly AnyScenario[] {
  const { members } = operations[operation];
  if (members.body.length === 0) return [];
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
  ];
}
