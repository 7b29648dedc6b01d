import { type OperationId, operations, services } from '@numberkit/contract';
import type { Members } from '../../matching/matcher.js';
import type { AnyExpectation } from '../../scenario/expectation.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { AnyScenario } from '../../scenario/scenario.js';
import type { Mutation } from '../../wire/mutation.js';
import type { Protocol } from '../../wire/protocol.js';
import { plainInput } from '../plain-exchange.js';
import { probeExchange, toSetting, toTried } from '../probe.js';
import { invalidBy, type Mistake, unreadable } from '../refusals.js';
import { type Boundary, leftOut, toBoundaries, toBoundaryId, unknownMember } from './boundaries.js';
import { placeValue } from './place-value.js';
import { type SchemaPlace, toSchemaPlaces } from './schema-places.js';

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
  const protocols = toReach(place, boundary);
  if (protocols.length === 0) return undefined;
  const rule = isBeyond
    ? 'MUST be refused by its name'
    : 'MUST pass: a refusal for what the server holds shows it too';
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

/** The protocols in which a value reaches the server as what it is. */
function toReach(
  { operation, travels, steps, isRequired }: SchemaPlace,
  { keyword, name, value, isBeyond }: Boundary,
): readonly Protocol[] {
  // AWS's services read past what they do not know, and null counts as absent.
  const isAbsent = name === 'beyond-null' && isRequired !== true;
  const isReadPast = isBeyond && (keyword === 'additionalProperties' || isAbsent);
  if (travels === 'body') return isReadPast ? ['contract'] : ['contract', 'aws'];
  const isText = typeof value === 'string' && (keyword !== 'type' || !isBeyond);
  const isInPath = isText && value !== '' && value !== '.' && value !== '..';
  // On the AWS wire of some services the path's members stand in the body.
  const isMember = isInBodyAtAws(operation) && steps.length > 0 && !isReadPast;
  if (isInPath) return ['contract', 'aws'];
  return isMember ? ['aws'] : [];
}

function isInBodyAtAws(operation: OperationId): boolean {
  const { service } = operations[operation];
  return services[service].targetPrefix !== undefined;
}

function toRequest(
  { operation, travels, steps, name }: SchemaPlace,
  { isBeyond, value, member: stranger = unknownMember }: Boundary,
): { readonly input: Members; readonly mutate?: readonly Mutation[] } {
  const [member = ''] = steps;
  const setting = toSetting(operation, name, value === leftOut ? undefined : value);
  // What is beyond is the only mistake of a good request; what passes is tried where nothing is made.
  const before = isBeyond
    ? { ...plainInput(operation), ...setting }
    : { ...probeExchange(operation).input, ...setting };
  if (travels !== 'body' && typeof value === 'string' && value !== '') {
    return { input: { ...before, [member]: value } };
  }
  if (steps.length === 0) {
    return { input: before, mutate: [{ change: 'member', name: stranger, to: 'x' }] };
  }
  const tried = steps.length === 1 ? toTried(operation, member, value) : value;
  const to = placeValue(operation, steps, tried, setting[member]);
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
  const mistakes: Readonly<Record<string, Mistake>> = {
    required: 'missing',
    additionalProperties: 'unknownMember',
  };
  const expect = invalidBy(operation, mistakes[keyword] ?? 'invalid', named);
  if (keyword !== 'type') return { expect };
  // AWS's services take null for absence.
  const isNull = name === 'beyond-null';
  return { expect, expectOnAws: isNull ? invalidBy(operation, 'missing', named) : unreadable };
}
