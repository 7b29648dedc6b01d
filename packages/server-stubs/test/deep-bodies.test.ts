import { maxDepth } from '@numberkit/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openToyServer, type ToyServer } from './open-toy-server.js';

const nest = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('the depth of a body', () => {
  let toy: ToyServer;
  beforeAll(async () => {
    toy = await openToyServer();
  });
  afterAll(() => toy[Symbol.asyncDispose]());

  test.each([
    ['is the limit', `{"Tags":${nest(maxDepth - 1)}}`, /^IsoCountryCode is missing/],
    [
      'is one more',
      `{"Tags":${nest(maxDepth)}}`,
      /^The body is nested more than 1000 levels deep at line 1, column 1008\. Reason=/,
    ],
    [
      'is a million',
      '['.repeat(2 ** 20),
      /^The body is nested more than 1000 levels deep at line 1, column 1001\. Reason=/,
    ],
  ])('that %s', async (_what, body, message) => {
    const response = await toy.send('POST', '/v2/phone-numbers', body);
    expect(response.status).toBe(400);
    const { Message } = Object(await response.json());
    expect(Message).toMatch(message);
  });
});
