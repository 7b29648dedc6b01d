import { toWireName } from '@numberkit/contract';
import { isMatcher } from '../matching/matcher.js';
import { headerListContaining } from '../matching/matchers.js';
import { documented } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { otherRequestId } from '../scenario/steps.js';
import { toType, toValidValue } from '../schema/valid-value.js';
import { contentType } from '../wire/media-types.js';
import { protocols } from '../wire/protocol.js';
import { toInvalid } from './body-cases.js';
import { toBodyProtocols } from './body-protocols.js';
import type { CaseBasis } from './case-basis.js';
import { createMutatedScenario } from './mutated-scenario.js';
import { pathCases } from './path-cases.js';
import { invalidBy, refusalBy, unreadable } from './refusals.js';
import { unknownMember } from './schema/boundaries.js';

/** Requests that the transport must refuse or accept, whatever the operation. */
export function transportCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation } = basis;
  const { roles, members } = operation;
  return [
    ...(toBodyProtocols(operation).length > 0 ? bodyTransportCases(basis) : []),
    ...(members.body.length > 0 ? contentTypeCases(basis) : []),
    ...(members.body.length > 0 ? precedenceCases(basis) : []),
    ...unknownParameterCases(basis),
    ...repeatedParameterCases(basis),
    ...pathCases(basis),
    ...methodCases(basis),
    // Some services do not look at Accept.
    ...(roles.notAcceptable
      ? [
          createMutatedScenario(basis, {
            name: 'not-acceptable',
            title: 'A request that accepts no JSON MUST be refused with 406',
            mutate: { change: 'header', name: 'accept', to: 'image/png' },
            expect: refusalBy(operation, 'notAcceptable'),
            protocols,
          }),
        ]
      : []),
    ...requestIdCases(basis),
  ];
}

// An operation that has a body on the AWS wire only declares no exceptions for its content type and its size.
function bodyTransportCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, bodyLimit, trial: call } = basis;
  const { unsupportedMediaType, tooLarge } = operation.roles;
  const protocols = toBodyProtocols(operation);
  const { expect } = call.exchange;
  const bodyLimitText = `${bodyLimit / 1024 ** 2} MiB`;
  return [
    ...(unsupportedMediaType === undefined
      ? []
      : [
          createMutatedScenario(basis, {
            name: 'wrong-content-type',
            title: 'A body of another content type MUST be refused with 415',
            mutate: { change: 'header', name: 'content-type', to: 'text/plain' },
            expect: { exception: unsupportedMediaType },
            protocols,
          }),
        ]),
    ...(tooLarge === undefined
      ? []
      : [
          createMutatedScenario(basis, {
            name: 'body-too-large',
            title: `A body over ${bodyLimitText} MUST be refused with 413`,
            mutate: { change: 'size', bytes: bodyLimit + 1 },
            expect: { exception: tooLarge },
            protocols,
          }),
        ]),
    createMutatedScenario(basis, {
      name: 'body-at-the-limit',
      title: `A body of ${bodyLimitText} MUST be accepted`,
      call,
      mutate: { change: 'size', bytes: bodyLimit },
      expect,
      protocols,
    }),
  ];
}

/** Spellings of the contract's content type; those of the AWS wire have cases of their own. */
function contentTypeCases(basis: CaseBasis): readonly AnyScenario[] {
  const { trial: call } = basis;
  const { expect } = call.exchange;
  return [
    createMutatedScenario(basis, {
      name: 'content-type-parameters',
      title: 'A content type with parameters MUST be accepted',
      call,
      mutate: { change: 'header', name: 'content-type', to: `${contentType}; charset=utf-8` },
      expect,
    }),
    createMutatedScenario(basis, {
      name: 'content-type-in-capitals',
      title: 'A content type in upper case MUST be accepted',
      call,
      mutate: { change: 'header', name: 'content-type', to: contentType.toUpperCase() },
      expect,
    }),
  ];
}

/** The probe, which is refused because of the state, with an invalid member as well. */
function precedenceCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, plain, trial } = basis;
  const { input, probe } = trial.exchange;
  const own = operation.members.body.find(
    (each) =>
      input[each] === plain.exchange.input[each] && toInvalid(operation, each) !== undefined,
  );
  const name = probe && own;
  if (name === undefined) return [];
  return [
    createMutatedScenario(basis, {
      name: 'schema-before-state',
      title: 'An invalid request MUST be refused as invalid, whatever the state of the server',
      call: trial,
      mutate: { change: 'member', name, to: toInvalid(operation, name) },
      expect: invalidBy(operation, 'invalid', name),
      expectOnAws: unreadable,
    }),
  ];
}

// AWS's services ignore what they do not know.
function unknownParameterCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation } = basis;
  const { body, query } = operation.members;
  if (body.length > 0 && query.length === 0) return [];
  return [
    createMutatedScenario(basis, {
      name: 'unknown-query-parameter',
      title: 'A parameter of the query that the operation does not have MUST be refused',
      mutate: { change: 'query', name: unknownMember, to: ['x'] },
      expect: invalidBy(operation, 'unknownMember', unknownMember),
    }),
  ];
}

/** A parameter of one value that comes twice, with the same valid value. */
function repeatedParameterCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, refused } = basis;
  const { members, pagination, schemas } = operation;
  const [member] = members.query.filter(
    (name) =>
      name !== pagination?.inputToken &&
      toType(schemas.parameter(toWireName(operation, name))) !== 'array',
  );
  if (member === undefined) return [];
  const name = toWireName(operation, member);
  const given = refused.exchange.input[member];
  const value = isMatcher(given) || given === undefined ? undefined : String(given);
  const valid = value ?? String(toValidValue(schemas.parameter(name)));
  return [
    createMutatedScenario(basis, {
      name: 'repeated-query-parameter',
      title: 'A parameter of the query that has one value SHOULD be refused if it comes twice',
      mutate: { change: 'query', name, to: [valid, valid] },
      expect: invalidBy(operation, 'invalid', member),
    }),
  ];
}

// The first method that a route lacks has the shortest id, which was the only one for long.
const methods = ['PATCH', 'DELETE', 'PUT', 'GET', 'POST', 'HEAD', 'OPTIONS'];

/** Each method that the operation's path does not have. */
function methodCases(basis: CaseBasis): readonly AnyScenario[] {
  const { methods: used, operation } = basis;
  const allow = headerListContaining(operation.method);
  const refused = { unrouted: 'methodNotAllowed', headers: { allow } } as const;
  // Whether the path has HEAD is a question to its GET, which may be another operation.
  const isLeft = (method: string) =>
    method === 'HEAD' && operation.method !== 'GET' && used.includes('GET');
  return methods
    .filter((method) => !used.includes(method) && !isLeft(method))
    .map((method, at) => {
      const isImplied = method === 'HEAD' && operation.method === 'GET';
      return createMutatedScenario(basis, {
        name: at === 0 ? 'wrong-method' : `wrong-method/${method}`,
        title: isImplied
          ? 'HEAD, which HTTP has GET imply, MUST be refused with 405 and Allow, or granted as GET is'
          : 'A method that the route does not have MUST be refused with 405 and Allow',
        mutate: { change: 'method', to: method },
        expect: isImplied ? [refused, { output: undefined }] : refused,
      });
    });
}

function requestIdCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, refused: call } = basis;
  const header = operation.service.requestIdHeader?.toLowerCase();
  if (header === undefined) return [];
  const hasBody = operation.members.body.length > 0;
  const refused = {
    operation,
    input: call.exchange.input,
    mutate: [
      hasBody
        ? ({ change: 'body', to: '{"' } as const)
        : ({ change: 'query', name: unknownMember, to: ['x'] } as const),
    ],
    expect: invalidBy(operation, hasBody ? 'unparsable' : 'unknownMember', undefined),
    ...(hasBody && { expectOnAws: unreadable }),
  };
  const headers = otherRequestId('first', header);
  return [
    {
      id: `${operation.operationId}/request-ids`,
      operation,
      title: 'Every response MUST have a different request id',
      provenance: documented('all'),
      subjects: 'servers',
      protocols: hasBody ? protocols : ['contract'],
      steps: [
        ...call.before,
        { ...refused, name: 'first' },
        {
          ...refused,
          expect: { ...refused.expect, headers },
          ...(hasBody && { expectOnAws: { ...unreadable, headers } }),
        },
      ],
    },
  ];
}
