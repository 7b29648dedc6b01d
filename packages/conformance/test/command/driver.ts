// Loaded by the command itself, so it imports nothing but types.
import type { ClientDriver } from '../../src/index.js';

/** Knows one operation, and that well enough for its refusals. */
const driver: ClientDriver = {
  name: 'one operation',
  start: async (baseUrl) => ({
    call: async (_, input) => {
      const { phoneNumberId, ...body } = { phoneNumberId: '', ...input };
      const response = await fetch(
        `${baseUrl}/phone-numbers/${encodeURIComponent(phoneNumberId)}`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
      );
      const members: Record<string, unknown> = Object(await response.json());
      const name = response.headers.get('x-amzn-errortype') ?? '';
      return { kind: 'exception', name, members };
    },
    close: async () => {},
  }),
};

export default driver;
