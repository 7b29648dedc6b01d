import type { ClientDriver } from '@numberkit/conformance';
import type { OperationTypes } from '../src/gen/contract.gen.js';
import { driver } from './driver.js';
import type { ClientMutant } from './mutants/clients.js';
import { startProxy } from './proxy.js';

/** The driver of the library's client, with the changes of a mutant. */
export function createMutantDriver(mutant: ClientMutant): ClientDriver<OperationTypes> {
  const { name, wire, outcome, items } = mutant;
  return {
    name,
    readsItems: true,
    start: async (baseUrl) => {
      const proxy = await startProxy(baseUrl, wire ?? {});
      const client = await driver.start(proxy.baseUrl);
      return {
        call: async (operation, input) => {
          const result = await client.call(operation, input);
          return outcome?.(result) ?? result;
        },
        items: async (operation, input) => {
          const result = await client.items?.(operation, input);
          if (result?.kind !== 'success') return result ?? client.call(operation, input);
          return { ...result, output: items?.([result.output].flat()) ?? result.output };
        },
        close: async () => {
          await client.close();
          await proxy[Symbol.asyncDispose]();
        },
      };
    },
  };
}
