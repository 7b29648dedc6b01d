import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import type { Members } from '../../matching/matcher.js';
import type { AnyExpectation } from '../../scenario/expectation.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { AnyScenario } from '../../scenario/scenario.js';
import type { Mutation } from '../../wire/mutation.js';
import type { Protocol } from '../../wire/protocol.js';
import { plainInput, probeExchange, toSent, toSetting } from '../base-exchanges.js';
import { invalidBy, unreadable, type Violation } from '../refusals.js';
import { type Boundary, toBoundaries, toBoundaryId, unknownMember } from './boundaries.js';
import { leftOut, placeValue, type SchemaPlace, toSchemaPlaces } from './schema-places.js';

/** A scenario for each side of each boundary of each schema in an operation's input. */
export function schemaCases(operation: OperationId): readonly AnyScenario[] {
  return toSchemaPlaces(operation).flatMap((place) =>
    toBoundaries(place).flatMap((boundary) => {
      const scenario = createScenario(place, boundary);
      return scenario ? [scenario] : [];
    }),
  );
}

function createScenario(place: SchemaPlace, boundary: Boundary): AnyScenario | undefined {
  const { operation, name } = place;
  const { keyword, isBeyond, what } = boundary;
  const protocols = toCarrying(place, boundary);
  if (protocols.length === 0) return undefined;
  const rule = isBeyond
    ? 'MUST be refused, and the refusal name it'
    : 'MUST pass validation; a refusal because of the state shows it too';
  return {
    id: toBoundaryId(place, boundary),
    title: `${name === 'body' ? 'A body' : name} ${what} ${rule}`,
    provenance: keyword === 'additionalProperties' ? decided('all') : documented(operation),
    group: keyword,
    subjects: 'servers',
    protocols,
    steps: [
      {
        operation,
        ...toRequest(place, boundary),
        ...(isBeyond
          ? toRefusal(place, boundary)
          : { expect: { schemaAccepted: place.steps[0] ?? '' } }),
      },
    ],
  };
}

/** The protocols whose requests can carry a value. */
function toCarrying(
  { operation, travels, steps, isRequired }: SchemaPlace,
  { keyword, name, value, isBeyond }: Boundary,
): readonly Protocol[] {
  // AWS's services ignore unknown members, and null counts as absent.
  const isAbsent = name === 'beyond-null' && isRequired !== true;
  const isIgnored = isBeyond && (keyword === 'additionalProperties' || isAbsent);
  if (travels === 'body') return isIgnored ? ['contract'] : ['contract', 'aws'];
  const isText = typeof value === 'string' && (keyword !== 'type' || !isBeyond);
  const isInPath = isText && value !== '' && value !== '.' && value !== '..';
  // On the AWS wire of some services the body carries the path's members.
  const isMember = isInBodyAtAws(operation) && steps.length > 0 && !isIgnored;
  if (isInPath) return ['contract', 'aws'];
  return isMember ? ['aws'] : [];
}

function isInBodyAtAws(operation: OperationId): boolean {
  const { service } = operations[operation];
  return services[service].targetPrefix !== undefined;
}

function toRequest(
  { operation, travels, steps, name }: SchemaPlace,
  { isBeyond, value, member: unknown = unknownMember }: Boundary,
): { readonly input: Members; readonly mutate?: readonly Mutation[] } {
  const [member = ''] = steps;
  const setting = toSetting(operation, name, value === leftOut ? undefined : value);
  // An invalid value is the only violation of a valid request. Valid values vary the probe, which creates nothing.
  const before = isBeyond
    ? { ...plainInput(operation), ...setting }
    : { ...probeExchange(operation).input, ...setting };
  if (travels !== 'body' && typeof value === 'string' && value !== '') {
    return { input: { ...before, [member]: value } };
  }
  if (steps.length === 0) {
    return { input: before, mutate: [{ change: 'member', name: unknown, to: 'x' }] };
  }
  const sent = steps.length === 1 ? toSent(operation, member, value) : value;
  const to = placeValue(operation, steps, sent, setting[member]);
  const mutation: Mutation =
    to === leftOut
      ? { change: 'withoutMember', name: member }
      : { change: 'member', name: member, to };
  return { input: before, mutate: [mutation] };
}

function toRefusal(
  { operation, steps }: SchemaPlace,
  { keyword, name, member = unknownMember }: Boundary,
): { readonly expect: AnyExpectation; readonly expectOnAws?: AnyExpectation } {
  const named = steps[0] ?? member;
  const violations: Readonly<Record<string, Violation>> = {
    required: 'missing',
    additionalProperties: 'unknownMember',
  };
  const expect = invalidBy(operation, violations[keyword] ?? 'invalid', named);
  if (keyword !== 'type') return { expect };
  // AWS's services treat null as absent.
  const isNull = name === 'beyond-null';
  return { expect, expectOnAws: isNull ? invalidBy(operation, 'missing', named) : unreadable };
}
