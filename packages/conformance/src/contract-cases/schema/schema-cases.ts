import { pickMembers, toWireName } from '@numberkit/contract';
import { isMatcher, type Members } from '../../matching/matcher.js';
import type { AnyExpectation } from '../../scenario/expectation.js';
import type { Operation } from '../../scenario/operation.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { AnyScenario } from '../../scenario/scenario.js';
import type { DocumentPart } from '../../schema/contract-schema.js';
import type { Mutation } from '../../wire/mutation.js';
import type { Protocol } from '../../wire/protocol.js';
import { isInBodyAtAws } from '../body-protocols.js';
import { type CaseBasis, toSent, toSetting, toStateRefusals } from '../case-basis.js';
import { invalidBy, unreadable, type Violation } from '../refusals.js';
import { type Boundary, toBoundaries, toBoundaryId, unknownMember } from './boundaries.js';
import { isCarried } from './carried-values.js';
import { leftOut, placeValue, type SchemaPlace, toSchemaPlaces } from './schema-places.js';

/** A scenario for each side of each boundary of each schema in an operation's input. */
export function schemaCases(basis: CaseBasis): readonly AnyScenario[] {
  return toSchemaPlaces(basis.operation).flatMap((place) =>
    toBoundaries(place).flatMap((boundary) => {
      const scenario = createScenario(basis, place, boundary);
      return scenario ? [scenario] : [];
    }),
  );
}

function createScenario(
  basis: CaseBasis,
  place: SchemaPlace,
  boundary: Boundary,
): AnyScenario | undefined {
  const { operation, name } = place;
  const { keyword, isBeyond, what } = boundary;
  const protocols = toCarrying(place, boundary);
  if (protocols.length === 0) return undefined;
  const member = place.steps[0] ?? '';
  const request = toRequest(basis, place, boundary);
  if (!isOnItsSide(place, boundary, request)) return undefined;
  const rule = isBeyond
    ? 'MUST be refused, and the refusal name it'
    : 'MUST pass validation; a refusal because of the state shows it too';
  return {
    id: toBoundaryId(place, boundary),
    operation,
    title: `${name === 'body' ? 'A body' : name} ${what} ${rule}`,
    provenance:
      keyword === 'additionalProperties' ? decided('all') : documented(operation.operationId),
    group: keyword,
    subjects: 'servers',
    protocols,
    steps: [
      // An invalid value is the only violation of a valid request.
      ...(isBeyond ? basis.refused : basis.trial).before,
      {
        operation,
        ...request,
        ...(isBeyond
          ? toRefusal(place, boundary)
          : { expect: { schemaAccepted: member, refusals: toStateRefusals(basis, member) } }),
      },
    ],
  };
}

/**
 * Whether a member is what a case is about: valid at a boundary that must pass, and else invalid. The suite does not
 * know every keyword, and what it makes around a value may break another rule; coverage shows such a case as missed.
 */
function isOnItsSide(
  { operation, travels, steps }: SchemaPlace,
  { isBeyond, value }: Boundary,
  { input, mutate = [] }: CarryingRequest,
): boolean {
  const [member = ''] = steps;
  if (value === leftOut || steps.length === 0) return true;
  const [mutation] = mutate;
  const sent = mutation?.change === 'member' ? mutation.to : input[member];
  if (travels === 'body' && !isBeyond && !keepsRules(operation, { ...input, [member]: sent })) {
    return false;
  }
  const schema =
    travels === 'body'
      ? operation.schemas.request.within('properties', member)
      : operation.schemas.parameter(toWireName(operation, member));
  return schema.accepts(sent) !== isBeyond;
}

/** The keywords of rules between the members of a body. */
const rules = ['anyOf', 'oneOf', 'not', 'if', 'dependentRequired', 'dependentSchemas'];

/** Whether an input keeps the rules between its members; of values that only a run knows, the suite does not know. */
function keepsRules({ members, schemas }: Operation, input: Members): boolean {
  const schema = schemas.request;
  if (!hasRules(schema)) return true;
  const body = pickMembers(input, members.body);
  return !hasMatcher(body) && schema.accepts(body);
}

function hasRules(schema: DocumentPart): boolean {
  const { allOf } = schema.value;
  const parts = Array.isArray(allOf)
    ? allOf.map((_, at) => schema.within('allOf', String(at)))
    : [];
  return rules.some((keyword) => keyword in schema.value) || parts.some(hasRules);
}

function hasMatcher(value: unknown): boolean {
  if (isMatcher(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasMatcher);
}

/** The protocols whose requests can carry a value. */
function toCarrying(place: SchemaPlace, boundary: Boundary): readonly Protocol[] {
  const { operation, travels, steps, isRequired } = place;
  const { keyword, name, isBeyond } = boundary;
  // AWS's services ignore unknown members, and null counts as absent.
  const isAbsent = name === 'beyond-null' && isRequired !== true;
  const isIgnored = isBeyond && (keyword === 'additionalProperties' || isAbsent);
  if (travels === 'body') return isIgnored ? ['contract'] : ['contract', 'aws'];
  // On the AWS wire of some services the body carries the path's members.
  const isMember = isInBodyAtAws(operation) && steps.length > 0 && !isIgnored;
  if (isCarried(place, boundary)) {
    // There a value of another type cannot be read.
    return isBeyond && keyword === 'type' ? ['contract'] : ['contract', 'aws'];
  }
  return isMember && travels === 'path' ? ['aws'] : [];
}

/** A request that carries the value of a boundary. */
interface CarryingRequest {
  readonly input: Members;
  readonly mutate?: readonly Mutation[];
}

function toRequest(basis: CaseBasis, place: SchemaPlace, boundary: Boundary): CarryingRequest {
  const { operation, travels, steps, name } = place;
  const { isBeyond, value, member: unknown = unknownMember } = boundary;
  const [member = ''] = steps;
  const setting = toSetting(basis, name, value === leftOut ? undefined : value);
  // Valid values vary the probe, which creates nothing.
  const base = isBeyond ? basis.refused : basis.trial;
  const before = { ...base.exchange.input, ...setting };
  if (travels !== 'body' && isCarried(place, boundary)) {
    const isItem = steps.length > 1;
    return { input: { ...before, [member]: toInputValue(isItem ? [value] : value) } };
  }
  if (steps.length === 0) {
    const mutation: Mutation =
      boundary.keyword === 'additionalProperties'
        ? { change: 'member', name: unknown, to: 'x' }
        : { change: 'body', to: JSON.stringify(value) };
    return { input: before, mutate: [mutation] };
  }
  const sent = steps.length === 1 ? toSent(basis, member, value) : value;
  const to = placeValue(operation, steps, sent, setting[member]);
  const mutation: Mutation =
    to === leftOut
      ? { change: 'withoutMember', name: member }
      : { change: 'member', name: member, to };
  return { input: before, mutate: [mutation] };
}

function toInputValue(value: unknown): unknown {
  return value === leftOut ? undefined : value;
}

function toRefusal(
  { operation, steps }: SchemaPlace,
  { keyword, name, member = unknownMember }: Boundary,
): { readonly expect: AnyExpectation; readonly expectOnAws?: AnyExpectation } {
  const named = steps[0] ?? (keyword === 'additionalProperties' ? member : undefined);
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
