import type { ClientContract, ClientOperationFacts, ContractTypes } from '@numberkit/contract';
import { runCall } from './call.js';
import type { SafeClientOf } from './client-types.js';
import { NumberkitError } from './errors.js';
import type { CallOptions } from './options.js';
import type { ExceptionClasses } from './service-exception.js';
import type { Settings } from './settings.js';

/** Makes the methods that return the errors of a call instead of throwing them. */
export function createSafeClient<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses = ExceptionClasses,
>(contract: ClientContract<Types>, settings: Settings): SafeClientOf<Types, Classes> {
  const facts: readonly ClientOperationFacts[] = Object.values(contract.operations);
  const methods = facts
    .filter(({ events }) => !events)
    .map((one) => [one.operationId, createSafeMethod(settings, one)]);
  // The types of the contract are those of its facts, and errors of ours that a call throws are declared.
  return Object.fromEntries(methods) as SafeClientOf<Types, Classes>;
}

function createSafeMethod(settings: Settings, facts: ClientOperationFacts) {
  return async (input: unknown, options?: CallOptions) => {
    try {
      return { outcome: 'success', ...(await runCall(settings, facts, input, options)) };
    } catch (error) {
      if (error instanceof NumberkitError) return { outcome: error.name, error };
      throw error;
    }
  };
}
