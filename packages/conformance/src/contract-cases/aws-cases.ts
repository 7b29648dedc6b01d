import type { AwsFacts } from '@numberkit/contract';
import { isMembers, type Members } from '../matching/matcher.js';
import { documented } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { toValidValue } from '../schema/valid-value.js';
import { awsContentTypes } from '../wire/media-types.js';
import { toAwsBodyMembers } from './body-protocols.js';
import { type CaseBasis, toSetting, toStateRefusals } from './case-basis.js';
import { createMutatedScenario, type MutatedCase } from './mutated-scenario.js';
import { invalidBy, refusalBy } from './refusals.js';
import { unknownMember } from './schema/boundaries.js';
import { placeValue, type SchemaPlace, toSchemaPlaces } from './schema/schema-places.js';

/** Cases of the AWS wire alone: its leniency, and how it names an operation. */
export function awsCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation } = basis;
  const { service } = operation;
  if (service.aws === undefined || toAwsBodyMembers(operation).length === 0) return [];
  return [
    ...lenientCases(basis, service.aws),
    ...emptyBodyCases(basis),
    ...targetCases(basis, service.aws),
  ];
}

// Requests that must be accepted vary the probe, which creates nothing.
function lenientCases(basis: CaseBasis, { protocol }: AwsFacts): readonly AnyScenario[] {
  const { operation, trial: call } = basis;
  const { input, expect } = call.exchange;
  const optional = toAwsBodyMembers(operation).filter(
    (each) => !operation.required.includes(each) && !(each in input),
  );
  const type = awsContentTypes[protocol];
  return [
    ...(optional.length === 0
      ? []
      : [
          create(basis, {
            name: 'aws-null-members',
            title: 'A member that is null MUST count as absent',
            call,
            mutate: optional.map((name) => ({ change: 'member', name, to: null })),
            expect,
          }),
        ]),
    create(basis, {
      name: 'aws-unknown-member',
      title: 'A member that the service does not know MUST be ignored',
      call,
      mutate: { change: 'member', name: unknownMember, to: 'x' },
      expect,
    }),
    ...toSchemaPlaces(operation)
      .filter(({ schema, steps }) => steps.length > 0 && isClosed(schema.value))
      .map((place) => createNestedScenario(basis, place)),
    create(basis, {
      name: 'aws-content-type-parameters',
      title: 'A content type with parameters MUST be accepted',
      call,
      mutate: { change: 'header', name: 'content-type', to: `${type}; charset=utf-8` },
      expect,
    }),
  ];
}

function isClosed({ additionalProperties }: Members): boolean {
  return additionalProperties === false;
}

function createNestedScenario(basis: CaseBasis, { name, steps, schema }: SchemaPlace): AnyScenario {
  const { operation, trial: call } = basis;
  const [member = ''] = steps;
  const { input } = call.exchange;
  const setting = toSetting(basis, name, undefined);
  const valid = toValidValue(schema);
  const more = { ...(isMembers(valid) && valid), [unknownMember]: 'x' };
  const to = placeValue(operation, steps, more, setting[member]);
  return create(basis, {
    call,
    name: `aws-nested-unknown-member/${name}`,
    title: 'A nested member that the service does not know MUST be ignored',
    input: { ...input, ...setting },
    mutate: { change: 'member', name: member, to },
    // The values of the valid part may break a rule beyond the schema.
    expect: { schemaAccepted: member, refusals: toStateRefusals(basis, member) },
  });
}

function emptyBodyCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation } = basis;
  const members = toAwsBodyMembers(operation);
  const isIncomplete = operation.required.some((each) => members.includes(each));
  const refusal = refusalBy(operation, 'invalidRequest');
  return [
    create(basis, {
      name: 'aws-empty-body',
      title: 'An empty body MUST count as an object without members',
      mutate: { change: 'body', to: '' },
      expect: isIncomplete ? invalidBy(operation, 'missing', undefined) : [refusal, { output: {} }],
    }),
  ];
}

// Only AWS JSON names operations in a header and has its own content type.
function targetCases(basis: CaseBasis, { targetPrefix }: AwsFacts): readonly AnyScenario[] {
  const { operation } = basis;
  const { unsupportedMediaType } = operation.roles;
  if (targetPrefix === undefined) return [];
  return [
    create(basis, {
      name: 'aws-unknown-target',
      title: 'An X-Amz-Target of no operation MUST be refused with 404',
      mutate: { change: 'header', name: 'x-amz-target', to: `${targetPrefix}.NumberkitUnknown` },
      expect: { unrouted: 'unknownRoute' },
    }),
    create(basis, {
      name: 'aws-foreign-target',
      title: 'An X-Amz-Target of another service MUST be refused with 404',
      mutate: {
        change: 'header',
        name: 'x-amz-target',
        to: `NumberkitUnknown.${operation.awsOperation}`,
      },
      expect: { unrouted: 'unknownRoute' },
    }),
    ...(unsupportedMediaType === undefined
      ? []
      : [
          create(basis, {
            name: 'aws-plain-json-content-type',
            title: 'A body whose content type is not that of AWS JSON MUST be refused with 415',
            mutate: { change: 'header', name: 'content-type', to: 'application/json' },
            expect: { exception: unsupportedMediaType },
          }),
        ]),
  ];
}

function create(basis: CaseBasis, one: Omit<MutatedCase, 'protocols' | 'provenance'>): AnyScenario {
  return createMutatedScenario(basis, {
    ...one,
    protocols: ['aws'],
    provenance: documented('The AWS wire'),
  });
}
