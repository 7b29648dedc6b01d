import { expect, test } from 'vitest';
import { noToyHandlers, openShapeServer } from '../open-shape-server.js';
import { createAwsToys } from '../toy-contract.js';

test.each([
  ['/a+b/(c)/@{id}/~y/$z', '/a+b/(c)/@7/~y/$z'],
  ['/toys/{id}:get', '/toys/7:get'],
  ['/*/{id}!', '/*/7!'],
  ['/reports/{id}.json', '/reports/7.json'],
])('a path may have any characters around its members: %s', async (path, sent) => {
  const { operations, document, ...contract } = createAwsToys();
  const { get } = document.paths['/toys/{id}'] ?? {};
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { pattern: '^[0-9]' } }];
  document.paths[path] = { get: { ...Object(get), parameters } };
  const getToy = { ...operations.getToy, path };
  await using toy = await openShapeServer(
    { ...contract, document, operations: { ...operations, getToy } },
    { ...noToyHandlers, getToy: async ({ id }) => ({ status: 200, body: { id } }) },
    { validateResponses: false },
  );
  const response = await toy.send('GET', sent);
  expect(await response.json()).toEqual({ id: '7' });
  expect((await toy.send('GET', sent.replace('7', 'x'))).status).toBe(400);
});
