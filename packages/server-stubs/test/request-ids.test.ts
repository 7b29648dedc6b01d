import { expect, test } from 'vitest';
import { noToyHandlers, openAwsToys, openShapeServer } from './open-shape-server.js';
import { createProblemToys } from './toy-contract.js';

test('a response carries the id of its request in the header of its service', async () => {
  await using toy = await openAwsToys({}, { newRequestId: () => 'id-1' });
  for (const path of ['/toys/1', '/toy']) {
    expect((await toy.send('GET', path)).headers.get('x-request-id')).toBe('id-1');
  }
});

test('a response of a service without such a header carries no id', async () => {
  const options = { newRequestId: () => 'id-1' };
  await using toy = await openShapeServer(createProblemToys(), noToyHandlers, options);
  const { headers } = await toy.send('GET', '/toys/1');
  expect([...headers.values()]).not.toContain('id-1');
  expect(toy.reports.at(-1)?.requestId).toBe('id-1');
});
