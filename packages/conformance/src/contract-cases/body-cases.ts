import type { Operation } from '../scenario/operation.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { toBodyProtocols } from './body-protocols.js';
import type { CaseBasis } from './case-basis.js';
import { createMutatedScenario } from './mutated-scenario.js';
import { invalidBy, invalidInAll, refusalBy, unreadable } from './refusals.js';

/** JSON bodies that are not objects. */
const otherJson = [
  { name: 'body-is-a-list', json: '[]' },
  { name: 'body-is-null', json: 'null' },
  { name: 'body-is-a-text', json: '"numberkit"' },
];

/** Bodies that are not JSON objects, and one with every member invalid. */
export function bodyCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation } = basis;
  const protocols = toBodyProtocols(operation);
  if (protocols.length === 0) return [];
  const [first, ...more] = operation.members.body.filter(
    (name) => toInvalid(operation, name) !== undefined,
  );
  return [
    createMutatedScenario(basis, {
      name: 'malformed-json',
      title: 'A body that is not JSON MUST be refused',
      mutate: { change: 'body', to: '{"' },
      expect: invalidBy(operation, 'unparsable', undefined),
      expectOnAws: unreadable,
      protocols,
    }),
    ...otherJson.map(({ name, json }) =>
      createMutatedScenario(basis, {
        name,
        title: 'A body that is not a JSON object MUST be refused',
        mutate: { change: 'body', to: json },
        expect: refusalBy(operation, 'invalidRequest'),
        expectOnAws: unreadable,
        protocols,
      }),
    ),
    ...(operation.members.body.length > 0 && operation.schemas.isBodyRequired
      ? [
          createMutatedScenario(basis, {
            name: 'no-body',
            title: 'A request without its body MUST be refused as invalid',
            mutate: { change: 'body', to: '' },
            expect: refusalBy(operation, 'invalidRequest'),
          }),
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          createMutatedScenario(basis, {
            name: 'names-every-wrong-member',
            title: 'A refusal MUST name every invalid member',
            mutate: [first, ...more].map((name) => ({
              change: 'member',
              name,
              to: toInvalid(operation, name),
            })),
            expect: invalidInAll(operation, [first, ...more]),
          }),
        ]),
  ];
}

/** A value of another JSON type than that of a member of the body; undefined for a member of any type. */
export function toInvalid({ schemas }: Operation, member: string): unknown {
  const schema = schemas.request.within('properties', member);
  const { type } = schema.value;
  const values = [type].flat().includes('object') ? ['numberkit', 17] : [{}, 'numberkit', 17];
  return typeof type === 'string' ? values[0] : values.find((value) => !schema.accepts(value));
}
