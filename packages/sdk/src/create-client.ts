import type { ClientContract, ClientOperationFacts, ContractTypes } from '@numberkit/contract';
import { startCall } from './call.js';
import type { ClientOf } from './client-types.js';
import type { CallOptions, ClientOptions } from './options.js';
import { createPaginatedMethod } from './pages.js';
import { createSafeClient } from './safe.js';
import { type Settings, toSettings } from './settings.js';

/**
 * Makes a client of a contract, typed by the contract. Unlike a generated client its methods have no docstrings,
 * and an exception that an operation declares is a `ServiceException` whose `name` is its name in the contract.
 * Operations whose success is a stream of events are left out; `createStreamingClient` has them.
 *
 * @throws {ConfigurationError} An option cannot be used; `setting` names it.
 */
export function createClient<Types extends ContractTypes<Types>>(
  contract: ClientContract<Types>,
  options: ClientOptions,
): ClientOf<Types> {
  const settings = toSettings({}, options);
  const facts: readonly ClientOperationFacts[] = Object.values(contract.operations);
  const methods = facts
    .filter(({ events }) => !events)
    .map((one) => [one.operationId, createMethod(settings, one)]);
  // The types of a contract are those of its facts.
  return {
    ...Object.fromEntries(methods),
    safe: createSafeClient<Types>(contract, settings),
  } as ClientOf<Types>;
}

function createMethod(settings: Settings, facts: ClientOperationFacts) {
  if (facts.pagination) return createPaginatedMethod(settings, facts);
  return (input: unknown, options?: CallOptions) => startCall(settings, facts, input, options);
}
