import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const json = { 'Content-Type': 'application/json' };
const amzJson = {
  'Content-Type': 'application/x-amz-json-1.0',
  'X-Amz-Target': 'PinpointSMSVoiceV2.RequestPhoneNumber',
};

test.each<[string, string, string, Record<string, string>]>([
  ["the contract's own form", 'POST', '/v2/phone-numbers', json],
  ['AWS JSON', 'POST', '/', amzJson],
  ['a control request', 'PUT', '/_numberkit/fixtures', json],
])(
  'a body of a million brackets is refused for its depth in %s',
  async (_what, method, path, headers) => {
    for (const body of ['['.repeat(2 ** 20), `{"Tags":${'['.repeat(5e5)}${']'.repeat(5e5)}}`]) {
      const response = await fetch(server.url + path, { method, headers, body });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('is nested more than 1000 levels deep');
    }
  },
);
