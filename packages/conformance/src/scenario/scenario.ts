import { type OperationId, operations } from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import { type Protocol, protocols } from '../wire/protocol.js';
import { SuiteFault } from './errors.js';
import type { AnyExchange, Exchange } from './exchange.js';
import type { Provenance } from './provenance.js';

/** How binding a rule is, in the words of RFC 2119. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** A rule as a sentence that says how binding it is: `The answer MUST echo the request`. */
export type Title = `${string} ${Level} ${string}`;

const levels: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** How binding the rule of a title is: its first word in capitals decides. */
export function toLevel(title: Title): Level {
  const words = title.split(' ');
  const level = levels
    .map((each) => ({ each, at: words.indexOf(each) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0];
  return level?.each ?? 'MUST';
}

/** What a server is made to do between two exchanges; only for servers that can be steered. */
export type ControlStep =
  /** Back to the fixtures and the real time. */
  | { readonly control: 'reset' }
  /** The clock moves on by an ISO 8601 duration. */
  | { readonly control: 'advance'; readonly duration: string }
  /** The next call of an operation fails. */
  | { readonly control: 'fault'; readonly of: OperationId; readonly exception: string }
  /**
   * Somewhere in what the server holds there must be an object with these members, or so many of them
   * and no more.
   */
  | { readonly control: 'state'; readonly contains: Members; readonly times?: number };

/** Lets time pass between two exchanges, so that a server's clock shows another moment. */
export interface Pause {
  /** Milliseconds. */
  readonly pause: number;
}

/** One exchange of any operation. */
export type TypedExchange = { [Op in OperationId]: Exchange<Op> }[OperationId];

interface ScenarioParts {
  /** The rule. */
  readonly title: Title;
  readonly provenance: Provenance;
  /** The rule of servers that is played, where the title is one of clients. */
  readonly played?: Title;
  /**
   * What it is about, in a word or two: its row in the reports. A keyword of the contract's schemas
   * (`pattern`), or a theme (`idempotency`).
   */
  readonly group?: string;
  /** Left out, the scenario judges both. Altered requests are for servers, whatever stands here. */
  readonly subjects?: 'servers' | 'clients';
  /**
   * The protocols in which servers are asked. Left out: both; but where a request is altered, which
   * says something about one form of it, only the contract's.
   */
  readonly protocols?: readonly Protocol[];
}

/**
 * A rule of one operation and the exchanges that show whether it holds. For a server the kit sends
 * and checks; for a client it plays the server, checks what was sent and supplies the answer.
 */
export interface Scenario<Op extends OperationId> extends ScenarioParts {
  /** Stable: `requestPhoneNumber/echoes-the-request`. */
  readonly id: `${Op}/${string}`;
  readonly steps: readonly [
    TypedExchange | Pause | ControlStep,
    ...(TypedExchange | Pause | ControlStep)[],
  ];
}

/** A scenario as the runners see it, whatever the operation. */
export interface AnyScenario extends ScenarioParts {
  readonly id: `${OperationId}/${string}`;
  readonly steps: readonly (AnyExchange | Pause | ControlStep)[];
}

/** Scenarios with a group, where they do not have their own. */
export function inGroup<Grouped extends { readonly group?: string }>(
  group: string,
  scenarios: readonly Grouped[],
): readonly Grouped[] {
  return scenarios.map((each) => ({ group, ...each }));
}

/** The operation that a scenario is about. */
export function toOperation({ id }: AnyScenario): OperationId {
  const name = id.slice(0, id.indexOf('/'));
  if (isOperation(name)) return name;
  throw new SuiteFault(`${id} begins with no operation`);
}

function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}

/** The exchanges of a scenario, in order. */
export function toExchanges(scenario: AnyScenario): readonly AnyExchange[] {
  return scenario.steps.filter((step) => 'operation' in step);
}

/** Whether a scenario can judge servers, in a protocol or in any. */
export function judgesServers(scenario: AnyScenario, protocol?: Protocol): boolean {
  if (scenario.subjects === 'clients') return false;
  return protocol === undefined || toProtocols(scenario).includes(protocol);
}

/** The protocols in which a scenario is played with servers. */
export function toProtocols(scenario: AnyScenario): readonly Protocol[] {
  if (scenario.protocols) return scenario.protocols;
  // The contract's own form does not say who is calling.
  if (needsOtherAccount(scenario)) return ['aws'];
  return toExchanges(scenario).some(({ mutate }) => mutate) ? ['contract'] : protocols;
}

/** Whether a scenario can judge clients: no client can be made to send an altered request. */
export function judgesClients(scenario: AnyScenario): boolean {
  if (scenario.subjects === 'servers' || needsControl(scenario)) return false;
  if (needsOtherAccount(scenario)) return false;
  return toExchanges(scenario).every((each) => !each.mutate);
}

/** What only some callers can give the kit. */
export type Need = 'control' | 'otherAccount';

/** What a scenario needs of that kind; undefined where it needs nothing. */
export function toNeed(scenario: AnyScenario): Need | undefined {
  if (needsControl(scenario)) return 'control';
  return needsOtherAccount(scenario) ? 'otherAccount' : undefined;
}

/** Whether a scenario needs credentials of a second account. */
export function needsOtherAccount(scenario: AnyScenario): boolean {
  return toExchanges(scenario).some((each) => each.as === 'other');
}

/** Whether a scenario is only for servers that can be steered. */
export function needsControl(scenario: AnyScenario): boolean {
  return scenario.steps.some((step) => 'control' in step);
}
