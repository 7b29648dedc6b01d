import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/members.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { SuiteFault } from '../scenario/faults.js';
import { type AnyScenario, toExchanges } from '../scenario/scenario.js';
import { scenarios } from '../scenarios/index.js';

/** The exchange of an operation that is refused for what the server holds and nothing else. */
export function probeExchange(operation: OperationId): AnyExchange {
  const all: readonly AnyScenario[] = scenarios[operation];
  const probe = all.flatMap(toExchanges).find((each) => each.probe);
  if (probe) return probe;
  throw new SuiteFault(`No exchange of ${operation} is marked as its probe`);
}

/** The probe's input, changed as a member or one of its values needs it. */
export function probeInput(operation: OperationId, member?: string, value?: unknown): Members {
  const { input, probe = {} } = probeExchange(operation);
  return { ...input, ...probe[member ?? ''], ...probe[`${member}=${String(value)}`] };
}
