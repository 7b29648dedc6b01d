import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
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
