import type { ClientDriver } from '../../src/index.js';
import { type ClientParts, call, correctParts } from './client.js';

/** A driver of the small client, with some of its parts replaced. */
export function createDriver(parts: Partial<ClientParts> = {}): ClientDriver {
  return {
    name: 'toy client',
    start: async (baseUrl) => ({
      call: (operation, input) =>
        call({ ...correctParts, ...parts }, baseUrl, operation, { ...input }),
      close: async () => {},
    }),
  };
}
