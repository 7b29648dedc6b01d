import type { ClientDriver, Outcome } from '@numberkit/conformance';
import type { Input, OperationId } from '@numberkit/contract/phone-numbers';
import { Numberkit, ServiceException } from '@numberkit/sdk';

export type Methods = { [Op in OperationId]: (input: Input<Op>) => Promise<unknown> };

/** Lets the suite drive this project's client. */
const driver: ClientDriver = {
  name: '@numberkit/sdk',
  start: async (baseUrl) => {
    const client: Methods = new Numberkit({ baseUrl, maxAttempts: 1 });
    return {
      call: (operation, input) => toOutcome(client[operation](input)),
      close: async () => {},
    };
  },
};

export default driver;

export async function toOutcome(result: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'success', output: await result };
  } catch (error) {
    if (!(error instanceof ServiceException)) return { kind: 'failure', error };
    const { name, status, body } = error;
    return { kind: 'exception', name, status, members: body };
  }
}
