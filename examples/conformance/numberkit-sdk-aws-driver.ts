import type { ClientDriver } from '@numberkit/conformance';
import { Numberkit } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import { type Methods, toOutcome } from './numberkit-sdk-driver.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** Lets the suite drive this project's client with its transport to AWS, which speaks AWS's protocols. */
const driver: ClientDriver = {
  name: '@numberkit/sdk/aws',
  start: async (baseUrl) => {
    const transport = aws({ endpoint: baseUrl, region: 'us-east-1', credentials });
    const client: Methods = new Numberkit({ transport, maxAttempts: 1 });
    return {
      call: (operation, input) => toOutcome(client[operation](input)),
      close: async () => {},
    };
  },
};

export default driver;
