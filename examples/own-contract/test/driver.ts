import type { ClientDriver, Outcome } from '@numberkit/conformance';
import type { InputOf } from '@numberkit/contract';
import { ServiceException } from '@numberkit/sdk/client';
import { LibraryClient } from '../src/gen/client.gen.js';
import type { OperationId, OperationTypes } from '../src/gen/contract.gen.js';

type Methods = { [Op in OperationId]: (input: InputOf<OperationTypes, Op>) => Promise<unknown> };
type Lists = {
  [Op in OperationId]?: (input: InputOf<OperationTypes, Op>) => AsyncIterable<unknown>;
};

/** Lets the suite drive the library's client. */
export const driver: ClientDriver<OperationTypes> = {
  name: 'LibraryClient',
  readsItems: true,
  start: async (baseUrl) => {
    const client = new LibraryClient({ baseUrl, maxAttempts: 1 });
    const methods: Methods = client;
    const lists: Lists = { listBooks: client.listBooks.items };
    return {
      call: (operation, input) => toOutcome(methods[operation](input)),
      items: (operation, input) => toOutcome(toItems(lists[operation]?.(input))),
      close: async () => {},
    };
  },
};

async function toItems(items: AsyncIterable<unknown> | undefined): Promise<unknown[]> {
  if (items === undefined) throw new TypeError('The operation has no pages.');
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function toOutcome(result: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'success', output: await result };
  } catch (error) {
    if (!(error instanceof ServiceException)) return { kind: 'failure', error };
    const { name, status, body } = error;
    return { kind: 'exception', name, status, members: body };
  }
}
