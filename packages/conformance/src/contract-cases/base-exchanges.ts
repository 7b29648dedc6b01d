import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Members } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { type AnyExpectation, toExpectations } from '../scenario/expectation.js';
import { type AnyScenario, toExchanges } from '../scenario/scenario.js';
import { scenarios } from '../scenarios/index.js';

/** The first exchange of an operation's first scenario: its plainest success. */
export function plainExchange(operation: OperationId): AnyExchange {
  const [first]: readonly AnyScenario[] = scenarios[operation];
  const exchange = first && toExchanges(first)[0];
  if (exchange?.operation === operation && 'output' in exchange.expect) return exchange;
  throw new SuiteFault(`The first scenario of ${operation} does not begin with a plain success`);
}

/** The input of the plainest success. */
export function plainInput(operation: OperationId): Members {
  return plainExchange(operation).input;
}

/** The exchange of an operation that is refused because of the server's state and for nothing else. */
export function probeExchange(operation: OperationId): AnyExchange {
  const all: readonly AnyScenario[] = scenarios[operation];
  const probe = all.flatMap(toExchanges).find((each) => each.probe);
  if (probe) return probe;
  throw new SuiteFault(`No exchange of ${operation} is marked as its probe`);
}

/** A refusal because of the server's state. */
type ProbeRefusal = Extract<AnyExpectation, { readonly exception: string }>;

// The contract allows more tags than a resource can have.
const furtherRefusals: Readonly<Record<string, ProbeRefusal>> = {
  'requestPhoneNumber.Tags': {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'TAGS_PER_RESOURCE' },
  },
};

/**
 * The refusals that an operation's probe can get.
 *
 * @param member the member with another value; `undefined` if there are several
 */
export function toProbeRefusals(
  operation: OperationId,
  member: string | undefined,
): readonly ProbeRefusal[] {
  const own = toExpectations(probeExchange(operation).expect);
  const further = furtherRefusals[`${operation}.${member}`];
  return [...own, ...(further ? [further] : [])].filter((each) => 'exception' in each);
}

/**
 * The other members that a request needs for a value to make sense in it.
 *
 * @param place the place of the value: `Tags[].Key`
 */
export function toSetting(operation: OperationId, place: string, value: unknown): Members {
  const { probe = {} } = probeExchange(operation);
  const [member = ''] = place.split(/[.[]/);
  const ofValue = typeof value === 'string' ? probe[`${place}=${value}`] : undefined;
  return { ...probe[member], ...probe[place], ...ofValue };
}

/** The value to send in place of one that the contract allows and no state does: there is no country `AA`. */
export function toSent(operation: OperationId, member: string, value: unknown): unknown {
  const { probe = {} } = probeExchange(operation);
  const other = typeof value === 'string' ? probe[`${member}=${value}`]?.[member] : undefined;
  return other ?? value;
}
