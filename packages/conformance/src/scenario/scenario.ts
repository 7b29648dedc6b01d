import type { ContractTypes, OperationIdOf, StreamIdOf } from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import { type Protocol, protocols } from '../wire/protocol.js';
import type { AnyExchange, Exchange, WrittenExchange } from './exchange.js';
import type { Operation } from './operation.js';
import type { Provenance } from './provenance.js';

/** How binding a rule is, in the words of RFC 2119. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** A rule as a sentence that says how binding it is: `The response MUST echo the request`. */
export type Title = `${string} ${Level} ${string}`;

const levels: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** How binding the rule of a title is, by its first word in capitals. */
export function toLevel(title: Title): Level {
  const words = title.split(' ');
  const level = levels
    .map((each) => ({ each, at: words.indexOf(each) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0];
  return level?.each ?? 'MUST';
}

/** An action on the server through its control interface, between two exchanges. */
export type ControlStep =
  /** Goes back to the fixtures and the real time. */
  | { readonly control: 'reset' }
  /** Advances the clock by an ISO 8601 duration. */
  | { readonly control: 'advance'; readonly duration: string }
  /** Stops the clock at a moment until the end of the scenario; `advance` moves it on. */
  | { readonly control: 'freeze'; readonly at: Date }
  /** Makes the next call of an operation fail. */
  | { readonly control: 'fault'; readonly of: string; readonly exception: string }
  /** Checks that the state contains an object with these members, or exactly this number of them. */
  | { readonly control: 'state'; readonly contains: Members; readonly times?: number };

/** Lets time pass between two exchanges, so that the server's clock advances. */
export interface Pause {
  /** Milliseconds. */
  readonly pause: number;
}

/** An exchange of any operation of a contract. */
export type TypedExchange<Types extends ContractTypes<Types>> = {
  [Op in OperationIdOf<Types>]: Exchange<Types, Op>;
}[OperationIdOf<Types>];

interface ScenarioBase {
  /** The rule. */
  readonly title: Title;
  /** For a title about clients: the rule of servers by which the suite plays the server. */
  readonly played?: Title;
  /**
   * Its row in the reports: a keyword of the contract's schemas (`pattern`) or a theme (`idempotency`).
   */
  readonly group?: string;
  /** Default: both. A scenario with a mutated request or a control step judges servers only. */
  readonly subjects?: 'servers' | 'clients';
  /**
   * The protocols in which servers are judged. Default: both; with a mutated request only the contract's,
   * because the mutation is about that form of the request.
   */
  readonly protocols?: readonly Protocol[];
}

/**
 * A rule of one operation and the exchanges that show whether it holds. To judge a server, the suite sends
 * the requests and checks the responses. To judge a client, it plays the server: it checks the requests
 * and supplies the responses.
 */
export interface Scenario<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types> = OperationIdOf<Types>,
> extends ScenarioBase {
  /** Stable: `requestPhoneNumber/echoes-the-request`. */
  readonly id: `${Op}/${string}`;
  /** The source of the rule. Default: the contract documents it for this operation. */
  readonly provenance?: Provenance;
  readonly steps: readonly [
    TypedExchange<Types> | Pause | ControlStep,
    ...(TypedExchange<Types> | Pause | ControlStep)[],
  ];
}

/** The scenarios of every operation of a contract. */
export type ScenariosOf<Types extends ContractTypes<Types>> = {
  readonly [Op in Exclude<OperationIdOf<Types>, StreamIdOf<Types>>]: readonly Scenario<Types, Op>[];
};

/** A scenario of any contract as it is written: its exchanges name their operations. */
export interface WrittenScenario extends ScenarioBase {
  readonly id: string;
  readonly provenance?: Provenance;
  readonly steps: readonly (WrittenExchange | Pause | ControlStep)[];
}

/** A scenario of any operation. */
export interface AnyScenario extends ScenarioBase {
  readonly id: string;
  /** The operation that it is about. */
  readonly operation: Operation;
  readonly provenance: Provenance;
  readonly steps: readonly (AnyExchange | Pause | ControlStep)[];
}

/** Scenarios with a group for those that have none of their own. */
export function inGroup<Grouped extends { readonly group?: string }>(
  group: string,
  scenarios: readonly Grouped[],
): readonly Grouped[] {
  return scenarios.map((each) => ({ group, ...each }));
}

/** The exchanges of a scenario, in order. */
export function toExchanges(scenario: AnyScenario): readonly AnyExchange[] {
  return scenario.steps.filter((step) => 'operation' in step);
}

/** Whether a scenario can judge servers, in a protocol or in any. */
export function judgesServers(scenario: AnyScenario, protocol?: Protocol): boolean {
  if (scenario.subjects === 'clients') return false;
  const own = toProtocols(scenario);
  return protocol === undefined ? own.length > 0 : own.includes(protocol);
}

/** The protocols in which a scenario judges servers; `aws` only if AWS has the services of its operations. */
export function toProtocols(scenario: AnyScenario): readonly Protocol[] {
  return toDeclaredProtocols(scenario).filter((each) => each !== 'aws' || isAtAws(scenario));
}

function isAtAws(scenario: AnyScenario): boolean {
  const called = [scenario, ...toExchanges(scenario)];
  return called.every(({ operation }) => operation.service.aws !== undefined);
}

function toDeclaredProtocols(scenario: AnyScenario): readonly Protocol[] {
  if (scenario.protocols) return scenario.protocols;
  // The contract's own form does not name the caller.
  if (needsOtherAccount(scenario)) return ['aws'];
  return toExchanges(scenario).some(({ mutate }) => mutate) ? ['contract'] : protocols;
}

/**
 * Whether a scenario can judge clients, in a protocol or in any: the suite cannot make a client send a mutated
 * request.
 */
export function judgesClients(scenario: AnyScenario, protocol?: Protocol): boolean {
  if (scenario.subjects === 'servers' || needsControl(scenario)) return false;
  if (needsOtherAccount(scenario)) return false;
  if (protocol === 'aws' && !isAtAws(scenario)) return false;
  return toExchanges(scenario).every((each) => !each.mutate);
}

/** A prerequisite that not every caller can provide. */
export type Need = 'control' | 'otherAccount' | 'items';

/** The prerequisite that a scenario has; undefined if it has none. */
export function toNeed(scenario: AnyScenario): Need | undefined {
  if (needsControl(scenario)) return 'control';
  if (needsOtherAccount(scenario)) return 'otherAccount';
  return needsItems(scenario) ? 'items' : undefined;
}

/** Whether a scenario needs credentials of a second account. */
export function needsOtherAccount(scenario: AnyScenario): boolean {
  return toExchanges(scenario).some((each) => each.as === 'other');
}

/** Whether a scenario needs a client that reads all items of a list. */
export function needsItems(scenario: AnyScenario): boolean {
  return toExchanges(scenario).some((each) => each.morePages);
}

/** Whether a scenario needs the server's control interface. */
export function needsControl(scenario: AnyScenario): boolean {
  return scenario.steps.some((step) => 'control' in step);
}
