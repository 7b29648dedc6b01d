import type { ClientDriver, Outcome } from '@numberkit/conformance';
import type { InputOf } from '@numberkit/contract';
import { ServiceException } from '@numberkit/sdk/client';
import { LibraryClient } from '../src/gen/client.gen.js';
import type { OperationId, OperationTypes } from '../src/gen/contract.gen.js';

type Methods = { [Op in OperationId]: (input: InputOf<OperationTypes, Op>) => Promise<unknown> };

/** Lets the suite drive the library's client. */
export const driver: ClientDriver<OperationTypes> = {
  name: 'LibraryClient',
  start: async (baseUrl) => {
    const client: Methods = new LibraryClient({ baseUrl, maxAttempts: 1 });
    return {
      call: (operation, input) => toOutcome(client[operation](input)),
      close: async () => {},
    };
  },
};

async function toOutcome(result: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'success', output: await result };
  } catch (error) {
    if (!(error instanceof ServiceException)) return { kind: 'failure', error };
    const { name, status, body } = error;
    return { kind: 'exception', name, status, members: body };
  }
}
