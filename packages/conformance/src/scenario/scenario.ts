import type { OperationId } from '@numberkit/contract';
import type { AnyExchange, Exchange } from './exchange.js';
import type { Provenance } from './provenance.js';
import type { Title } from './title.js';

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
  /** Left out, the scenario judges both. Altered requests are for servers, whatever stands here. */
  readonly subjects?: 'servers' | 'clients';
}

/**
 * A rule of one operation and the exchanges that show whether it holds. For a server the kit sends
 * and checks; for a client it plays the server, checks what was sent and supplies the answer.
 */
export interface Scenario<Op extends OperationId> extends ScenarioParts {
  /** Stable: `requestPhoneNumber/echoes-the-request`. */
  readonly id: `${Op}/${string}`;
  readonly steps: readonly [TypedExchange | Pause, ...(TypedExchange | Pause)[]];
}

/** A scenario as the runners see it, whatever the operation. */
export interface AnyScenario extends ScenarioParts {
  readonly id: `${OperationId}/${string}`;
  readonly steps: readonly (AnyExchange | Pause)[];
}

/** The exchanges of a scenario, in order. */
export function toExchanges(scenario: AnyScenario): readonly AnyExchange[] {
  return scenario.steps.filter((step) => 'operation' in step);
}

/** Whether a scenario can judge servers. */
export function judgesServers(scenario: AnyScenario): boolean {
  return scenario.subjects !== 'clients';
}

/** Whether a scenario can judge clients: no client can be made to send an altered request. */
export function judgesClients(scenario: AnyScenario): boolean {
  return scenario.subjects !== 'servers' && toExchanges(scenario).every((each) => !each.alter);
}
