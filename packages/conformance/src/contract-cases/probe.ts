import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { type AnyExpectation, toExpectations } from '../scenario/expectation.js';
import { type AnyScenario, toExchanges } from '../scenario/scenario.js';
import { scenarios } from '../scenarios/index.js';

/** The exchange of an operation that is refused for what the server holds and nothing else. */
export function probeExchange(operation: OperationId): AnyExchange {
  const all: readonly AnyScenario[] = scenarios[operation];
  const probe = all.flatMap(toExchanges).find((each) => each.probe);
  if (probe) return probe;
  throw new SuiteFault(`No exchange of ${operation} is marked as its probe`);
}

/** A refusal for what the server holds. */
type ProbeRefusal = Extract<AnyExpectation, { readonly exception: string }>;

// The contract allows more tags than a resource can have.
const furtherRefusals: Readonly<Record<string, ProbeRefusal>> = {
  'requestPhoneNumber.Tags': {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'TAGS_PER_RESOURCE' },
  },
};

/**
 * The refusals that an operation's probe is known to meet.
 *
 * @param member the one that another value is tried for; `undefined` where several are
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
 * What has to change in a request for a value to make sense in it.
 *
 * @param place where the value stands: `Tags[].Key`
 */
export function toSetting(operation: OperationId, place: string, value: unknown): Members {
  const { probe = {} } = probeExchange(operation);
  const [member = ''] = place.split(/[.[]/);
  const ofValue = typeof value === 'string' ? probe[`${place}=${value}`] : undefined;
  return { ...probe[member], ...probe[place], ...ofValue };
}

/**
 * The value that is tried in the place of one that the contract allows and the state cannot make sense
 * of: no country is called `AA`.
 */
export function toTried(operation: OperationId, member: string, value: unknown): unknown {
  const { probe = {} } = probeExchange(operation);
  const other = typeof value === 'string' ? probe[`${member}=${value}`]?.[member] : undefined;
  return other ?? value;
}
