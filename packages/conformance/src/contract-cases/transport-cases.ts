import { bodyLimit, type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { headerListContaining } from '../matching/matchers.js';
import { documented } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { otherRequestId } from '../scenarios/builders.js';
import { contentType } from '../wire/http.js';
import { protocols } from '../wire/protocol.js';
import { plainInput, probeExchange } from './base-exchanges.js';
import { createMutatedScenario } from './mutated-scenario.js';
import { invalidBy, refusalBy, unreadable } from './refusals.js';

const bodyLimitText = `${bodyLimit / 1024 ** 2} MiB`;

/** Requests that the transport must refuse or accept, whatever the operation. */
export function transportCases(operation: OperationId): readonly AnyScenario[] {
  const { roles, method } = operations[operation];
  const probe = probeExchange(operation);
  return [
    createMutatedScenario({
      operation,
      name: 'wrong-content-type',
      title: 'A body of another content type MUST be refused with 415',
      mutate: { change: 'header', name: 'content-type', to: 'text/plain' },
      expect: refusalBy(operation, 'unsupportedMediaType'),
      protocols,
    }),
    createMutatedScenario({
      operation,
      name: 'body-too-large',
      title: `A body over ${bodyLimitText} MUST be refused with 413`,
      mutate: { change: 'size', bytes: bodyLimit + 1 },
      expect: refusalBy(operation, 'tooLarge'),
      protocols,
    }),
    createMutatedScenario({
      operation,
      name: 'body-at-the-limit',
      title: `A body of ${bodyLimitText} MUST be accepted`,
      input: probe.input,
      mutate: { change: 'size', bytes: bodyLimit },
      expect: probe.expect,
      protocols,
    }),
    createMutatedScenario({
      operation,
      name: 'content-type-parameters',
      title: 'A content type with parameters MUST be accepted',
      input: probe.input,
      mutate: { change: 'header', name: 'content-type', to: `${contentType}; charset=utf-8` },
      expect: probe.expect,
    }),
    createMutatedScenario({
      operation,
      name: 'content-type-in-capitals',
      title: 'A content type in upper case MUST be accepted',
      input: probe.input,
      mutate: { change: 'header', name: 'content-type', to: contentType.toUpperCase() },
      expect: probe.expect,
    }),
    createPrecedenceScenario(operation),
    createMutatedScenario({
      operation,
      name: 'unknown-route',
      title: "A route that no operation has MUST be refused with 404, in the service's form",
      mutate: { change: 'route', append: '/numberkit/no-such-route' },
      expect: { unrouted: 'unknownRoute' },
    }),
    createMutatedScenario({
      operation,
      name: 'wrong-method',
      title: 'A method that the route does not have MUST be refused with 405 and Allow',
      mutate: { change: 'method', to: toUnusedMethod(operation) },
      expect: { unrouted: 'methodNotAllowed', headers: { allow: headerListContaining(method) } },
    }),
    // Some services do not look at Accept.
    ...(roles.notAcceptable
      ? [
          createMutatedScenario({
            operation,
            name: 'not-acceptable',
            title: 'A request that accepts no JSON MUST be refused with 406',
            mutate: { change: 'header', name: 'accept', to: 'image/png' },
            expect: refusalBy(operation, 'notAcceptable'),
            protocols,
          }),
        ]
      : []),
    createRequestIdScenario(operation),
  ];
}

// The probe, which is refused because of the state, with an invalid member as well.
function createPrecedenceScenario(operation: OperationId): AnyScenario {
  const { input } = probeExchange(operation);
  const plain = plainInput(operation);
  const name = operations[operation].members.body.find((each) => input[each] === plain[each]) ?? '';
  return createMutatedScenario({
    operation,
    name: 'schema-before-state',
    title: 'An invalid request MUST be refused as invalid, whatever the state of the server',
    input,
    mutate: { change: 'member', name, to: {} },
    expect: invalidBy(operation, 'invalid', name),
    expectOnAws: unreadable,
  });
}

function createRequestIdScenario(operation: OperationId): AnyScenario {
  const refused = {
    operation,
    input: plainInput(operation),
    mutate: [{ change: 'body', to: '{"' }],
    expect: invalidBy(operation, 'unparsable', undefined),
    expectOnAws: unreadable,
  } as const;
  const headers = otherRequestId('first');
  return {
    id: `${operation}/request-ids`,
    title: 'Every response MUST have a different request id',
    provenance: documented('all'),
    subjects: 'servers',
    protocols,
    steps: [
      { ...refused, name: 'first' },
      {
        ...refused,
        expect: { ...refused.expect, headers },
        expectOnAws: { ...unreadable, headers },
      },
    ],
  };
}

// A method that would reach another operation on the same route is not refused.
function toUnusedMethod(operation: OperationId): string {
  const { path } = operations[operation];
  const used = Object.values(operations).filter((each) => each.path === path);
  const unused = ['PATCH', 'DELETE', 'PUT', 'GET'].find((method) =>
    used.every((each) => each.method !== method),
  );
  return unused ?? 'PROPFIND';
}
