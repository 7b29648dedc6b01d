import { describe, expect, test } from 'vitest';
import type { EncodedBody, HandlerResult } from '../src/index.js';
import { openAwsToys } from './open-shape-server.js';
import { openToyServer } from './open-toy-server.js';
import { madeAt } from './toy-handlers.js';

const body: HandlerResult<'updatePhoneNumber'>['body'] = {
  PhoneNumber: { PhoneNumberId: 'ä1', CreatedTimestamp: madeAt },
};
// Code without exact optional types may leave such members behind.
Object.assign(body.PhoneNumber ?? {}, { CallingName: undefined });

async function sendWith(
  isEncoded: boolean,
): Promise<{ headers: [string, string][]; text: string }> {
  await using toy = await openToyServer({
    validateResponses: false,
    newRequestId: () => 'same',
    handlers: {
      updatePhoneNumber: async (_, { encode }) =>
        isEncoded ? { status: 200, body: encode(body) } : { status: 200, body },
    },
  });
  const response = await toy.send('POST', '/phone-numbers/1', { ProductType: 'BusinessCalling' });
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { headers, text: await response.text() };
}

describe('a body that its handler has encoded', () => {
  test('is sent as one that is encoded later', async () => {
    const sent = await sendWith(true);
    expect(sent).toEqual(await sendWith(false));
    expect(JSON.parse(sent.text)).toEqual({
      PhoneNumber: { PhoneNumberId: 'ä1', CreatedTimestamp: madeAt.toISOString() },
    });
  });

  test('is let go when it is sent', async () => {
    const bodies: EncodedBody[] = [];
    await using toy = await openAwsToys(
      {
        getToy: async (_, { encode }) => {
          const encoded = encode({ id: '7' });
          bodies.push(encoded);
          return { status: 200, body: encoded };
        },
      },
      { validateResponses: false },
    );
    expect(await (await toy.send('GET', '/toys/7')).json()).toEqual({ id: '7' });
    expect(bodies).toHaveLength(1);
    expect(() => bodies[0]?.take()).toThrow('The bytes of a body were taken before.');
  });

  test('is checked too where responses are', async () => {
    await using toy = await openAwsToys({
      // A server in JavaScript could return this.
      getToy: async ({ id }, { encode }) => ({
        status: 200,
        body: encode(JSON.parse(id === '7' ? '{"id":7}' : '{"id":"8"}')),
      }),
    });
    expect((await toy.send('GET', '/toys/7')).status).toBe(500);
    expect(await (await toy.send('GET', '/toys/8')).json()).toEqual({ id: '8' });
  });
});
