import fc from 'fast-check';
import { type CaseBasis, toSetting } from '../contract-cases/case-basis.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { type DocumentPart, isSamePath } from '../schema/contract-schema.js';
import { toNumber } from '../schema/valid-number.js';
import { lengthLimits, toValidText, toValidValue } from '../schema/valid-value.js';

/** A random request: members of the body in a request that the server's state refuses. */
export interface ExploredRequest {
  /** The rest of the input, which may contain matchers. */
  readonly input: Members;
  readonly members: Members;
}

/** Random requests of an operation, which vary one member or all of them. */
export function toRequests(basis: CaseBasis): fc.Arbitrary<ExploredRequest> {
  const { operation } = basis;
  const schema = operation.schemas.request;
  const guard = toGuard(basis);
  const names = operation.members.body.filter((name) => !(name in guard));
  const toOne = (name: string) =>
    fc
      .oneof(toArbitrary(schema.within('properties', name)), anyJson)
      .map((value) => toRequest(basis, { [name]: value }, toSetting(basis, name, value)));
  const all = toArbitrary(schema).map((members) =>
    toRequest(basis, Object.fromEntries(Object.entries(members ?? {})), {}),
  );
  const strange = fc
    .tuple(fc.string({ minLength: 1 }), anyJson)
    .map(([name, value]) => toRequest(basis, { [name]: value }, {}));
  // An operation that has only the members that name its resource is sent unknown ones.
  return names.length === 0
    ? strange
    : fc.oneof({ weight: 6, arbitrary: fc.oneof(...names.map(toOne)) }, all, strange);
}

function toRequest(basis: CaseBasis, members: Members, setting: Members): ExploredRequest {
  const guard = toGuard(basis);
  const free = Object.entries(members).filter(([name]) => !(name in guard));
  return {
    input: { ...basis.trial.exchange.input, ...setting },
    members: Object.fromEntries(free),
  };
}

// The members because of which the state refuses the probe; they stay, so that the server creates nothing.
function toGuard({ plain, trial }: CaseBasis): Members {
  const { input } = plain.exchange;
  const members = Object.entries(trial.exchange.input);
  return Object.fromEntries(members.filter(([name, each]) => input[name] !== each));
}

/** Values that a schema of the contract allows. */
function toArbitrary(
  schema: DocumentPart,
  above: readonly DocumentPart['at'][] = [],
): fc.Arbitrary<unknown> {
  // A schema that contains itself has an end where only the required members are there.
  if (above.some((at) => isSamePath(at, schema.at))) return fc.constant(toValidValue(schema));
  const within = [...above, schema.at];
  const { const: constant, enum: values, type } = schema.value;
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  switch (type) {
    case 'array':
      if (!isMembers(schema.value['items'])) return fc.array(anyJson, { maxLength: 5 });
      return fc.array(toArbitrary(schema.within('items'), within), {
        minLength: toNumber(schema.value['minItems']) ?? 0,
        // The cases of the boundaries test long lists.
        maxLength: Math.min(toNumber(schema.value['maxItems']) ?? 5, 5),
      });
    case 'object':
      return toObjects(schema, within);
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    default:
      return toTexts(schema);
  }
}

function toObjects(
  schema: DocumentPart,
  within: readonly DocumentPart['at'][],
): fc.Arbitrary<unknown> {
  const { properties, required } = schema.value;
  const members: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
    Object.keys(isMembers(properties) ? properties : {}).map((name) => [
      name,
      toArbitrary(schema.within('properties', name), within),
    ]),
  );
  return fc.record(members, { requiredKeys: [required ?? []].flat().map(String) });
}

function toTexts(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { pattern } = schema.value;
  const { minLength, maxLength } = lengthLimits(schema);
  if (typeof pattern !== 'string') return fc.string({ minLength, maxLength: minLength + 20 });
  const isAllowed = (text: string) =>
    [...text].length >= minLength && [...text].length <= maxLength;
  // A filter would search for a text that is long enough without end: most random ones are short.
  const others = Array.from({ length: 20 }, (_, more) => toValidText(schema, minLength + more));
  const known = others.filter((text) => text !== undefined && isAllowed(text));
  const [shortest = toValidText(schema, undefined)] = known;
  return fc
    .tuple(fc.stringMatching(new RegExp(pattern, 'u')), fc.nat(Math.max(0, known.length - 1)))
    .map(([text, at]) => (isAllowed(text) ? text : (known[at] ?? shortest)));
}

/** Values of any JSON type; the contract's schemas allow few of them. */
const anyJson: fc.Arbitrary<unknown> = fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 }));
