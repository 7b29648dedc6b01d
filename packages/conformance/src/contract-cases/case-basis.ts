import { createRoutes, type DocumentedFacts } from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { type ExpectedRefusal, toExpectations } from '../scenario/expectation.js';
import type { Operation } from '../scenario/operation.js';
import { type AnyScenario, toExchanges } from '../scenario/scenario.js';

/** What the generated cases of one operation build on. */
export interface CaseBasis {
  readonly operation: Operation;
  /** The maximum size of a request body in bytes. */
  readonly bodyLimit: number;
  /** The methods of all operations at the operation's path. */
  readonly methods: readonly string[];
  /** Whether the contract has a path, with or without members in it. */
  readonly isPath: (path: string) => boolean;
  /** The operation's plainest success. */
  readonly plain: BaseCall;
  /** The call in which valid values are tried: the probe, or the plainest success of an operation without one. */
  readonly trial: BaseCall;
  /** The call whose request is made one that the server must refuse: the plainest success, unless it uses something up. */
  readonly refused: BaseCall;
}

/** A call of the operation, and the steps that prepare it. */
export interface BaseCall {
  readonly before: AnyScenario['steps'];
  readonly exchange: AnyExchange;
}

/**
 * Finds the calls on which the generated cases build: the plainest success in the first scenario, and the exchange
 * that is marked as the probe.
 *
 * @throws {SuiteFault} The first scenario does not contain a plain success.
 */
export function createCaseBasis(
  { bodyLimit, operations }: DocumentedFacts,
  operation: Operation,
  scenarios: readonly AnyScenario[],
): CaseBasis {
  const plain = toPlain(operation, scenarios);
  const probes = scenarios.flatMap((scenario) =>
    toExchanges(scenario)
      .filter((each) => each.probe)
      .map((exchange) => ({ before: toStepsBefore(scenario, exchange), exchange })),
  );
  const trial = probes[0] ?? plain;
  const findPath = createRoutes(operations);
  const atPath = Object.values(operations).filter(({ path }) => path === operation.path);
  return {
    operation,
    bodyLimit,
    methods: atPath.map(({ method }) => method),
    isPath: (path) => findPath(path) !== undefined,
    plain,
    trial,
    refused: plain.exchange.usesUp ? trial : plain,
  };
}

function toPlain(operation: Operation, [first]: readonly AnyScenario[]): BaseCall {
  const exchange = first && toExchanges(first).find((each) => each.operation === operation);
  if (!first || !exchange || !('output' in exchange.expect)) {
    throw new SuiteFault(
      `The first scenario of ${operation.operationId} must contain its plainest success: its first call of the operation, which expects an output`,
    );
  }
  return { before: toStepsBefore(first, exchange), exchange };
}

/** The steps of a scenario before an exchange. A finding in them is one of the scenario itself. */
function toStepsBefore(scenario: AnyScenario, exchange: AnyExchange): AnyScenario['steps'] {
  const { steps, id } = scenario;
  return steps
    .slice(0, steps.indexOf(exchange))
    .map((step) => ('operation' in step ? { ...step, dependsOn: step.dependsOn ?? id } : step));
}

/**
 * The refusals because of the state that show that a request is valid: those of the probe. An operation without a
 * probe may refuse the varied success in any way that depends on the state.
 *
 * @param member the member with another value; `undefined` if there are several
 */
export function toStateRefusals(
  { operation, trial }: CaseBasis,
  member: string | undefined,
): readonly ExpectedRefusal[] {
  const { probe, probeRefusals = {}, expect } = trial.exchange;
  if (!probe) {
    return Object.entries(operation.exceptions)
      .filter(([, { role }]) => ['notFound', 'conflict', 'quota'].includes(role))
      .map(([exception]) => ({ exception }));
  }
  const further = member === undefined ? undefined : probeRefusals[member];
  const own = toExpectations(expect).filter((each) => 'exception' in each);
  return further ? [...own, further] : own;
}

/**
 * The other members that a request needs for a value to make sense in it.
 *
 * @param place the place of the value: `Tags[].Key`
 */
export function toSetting({ trial }: CaseBasis, place: string, value: unknown): Members {
  const { probe = {} } = trial.exchange;
  const [member = ''] = place.split(/[.[{]/);
  const ofValue = typeof value === 'string' ? probe[`${place}=${value}`] : undefined;
  return { ...probe[member], ...probe[place], ...ofValue };
}

/** The value to send in place of one that the contract allows and no state does: there is no country `AA`. */
export function toSent({ trial }: CaseBasis, member: string, value: unknown): unknown {
  const { probe = {} } = trial.exchange;
  const other = typeof value === 'string' ? probe[`${member}=${value}`]?.[member] : undefined;
  return other ?? value;
}
