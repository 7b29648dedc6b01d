import type { AnyScenario } from '../scenario/scenario.js';
import type { CaseBasis } from './case-basis.js';
import { createMutatedScenario } from './mutated-scenario.js';

/**
 * Paths that are no route: a suffix, a slash at the end, letters in another case. OpenAPI has paths match as they are
 * written, which not every router does.
 */
export function pathCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, isPath } = basis;
  const [literal = ''] = operation.path.split('{');
  const inOtherCase = swapCase(literal);
  const expect = { unrouted: 'unknownRoute' } as const;
  return [
    createMutatedScenario(basis, {
      name: 'unknown-route',
      title: "A route that no operation has MUST be refused with 404, in the service's form",
      mutate: { change: 'route', append: '/numberkit/no-such-route' },
      expect,
    }),
    ...(operation.path.endsWith('/') || isPath(`${operation.path}/`)
      ? []
      : [
          createMutatedScenario(basis, {
            name: 'slash-at-the-end',
            title:
              'A path with a slash more at its end SHOULD be refused with 404, since it is another path',
            mutate: { change: 'route', append: '/' },
            expect,
          }),
        ]),
    ...(inOtherCase === literal || isPath(operation.path.replace(literal, inOtherCase))
      ? []
      : [
          createMutatedScenario(basis, {
            name: 'path-in-another-case',
            title: 'A path in another case SHOULD be refused with 404, since it is another path',
            mutate: { change: 'prefix', from: literal, to: inOtherCase },
            expect,
          }),
        ]),
  ];
}

function swapCase(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}
