import { expect, test } from 'vitest';
import { readServerOptions } from '../../src/command/server-options.js';

const given = { baseUrl: 'http://127.0.0.1:4010/', protocol: 'contract' } as const;

test('a server with a control interface has documentation of its own, and no other server', async () => {
  const { documentation } = await readServerOptions({ ...given, control: true });
  expect(documentation).toBe('http://127.0.0.1:4010/_numberkit/docs/#phone-numbers');
  expect((await readServerOptions(given)).documentation).toBeUndefined();
});
