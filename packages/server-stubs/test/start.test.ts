import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOperations } from '../src/index.js';
import { noToyHandlers, openAwsToys } from './open-shape-server.js';
import { createAwsToys } from './toy-contract.js';

let compiled = 0;
const { Function: original } = globalThis;
beforeEach(() => {
  compiled = 0;
  // The validator compiles a schema with the constructor Function.
  globalThis.Function = new Proxy(original, {
    construct(target, source) {
      compiled += 1;
      return Reflect.construct(target, source);
    },
  });
});
afterEach(() => {
  globalThis.Function = original;
});

test('a contract without the exceptions that every server raises is refused in one sentence', async () => {
  const contract = createAwsToys();
  const { getToy, putToy } = contract.operations;
  const operations = {
    ...contract.operations,
    getToy: { ...getToy, roles: { internal: 'Failed' } },
    putToy: { ...putToy, roles: { invalidRequest: 'Invalid' } },
  };
  await expect(
    createOperations({ ...contract, operations }, { handlers: noToyHandlers }),
  ).rejects.toThrow(
    'The contract lacks exceptions that a server must be able to raise: getToy for invalidRequest; putToy for internal, tooLarge, unsupportedMediaType.',
  );
});

test('an operation without a body needs no exceptions for one', async () => {
  const contract = createAwsToys();
  const roles = { invalidRequest: 'Invalid', internal: 'Failed' };
  const operations = {
    ...contract.operations,
    getToy: { ...contract.operations.getToy, roles },
  };
  await expect(
    createOperations({ ...contract, operations }, { handlers: noToyHandlers }),
  ).resolves.toBeTruthy();
});

test('an operation without a handler is refused by name', async () => {
  const incomplete = { ...noToyHandlers, getToy: undefined };
  // @ts-expect-error a handler is missing
  await expect(createOperations(createAwsToys(), { handlers: incomplete })).rejects.toThrow(
    'There is no handler of getToy.',
  );
});

test('validators are compiled at the start, so that no first call waits for them', async () => {
  const handlers = {
    deleteToy: async () => ({ status: 204 as const }),
    getToy: async () => ({ status: 200 as const, body: { id: '1', Name: 'a' } }),
  };
  await using toy = await openAwsToys(handlers, { validateResponses: false });
  const atStart = compiled;
  expect(atStart).toBeGreaterThan(0);
  expect((await toy.send('DELETE', '/toys/1')).status).toBe(204);
  expect((await toy.send('GET', '/toys/1')).status).toBe(200);
  expect(compiled).toBe(atStart);
});

test('the list of all violations is compiled at the first refusal and not again', async () => {
  await using toy = await openAwsToys({}, { validateResponses: false });
  const atStart = compiled;
  const refused = await toy.send('GET', '/toys/all');
  expect(await refused.json()).toMatchObject({ Fields: [{ Name: 'Sort' }] });
  const afterOne = compiled;
  expect(afterOne).toBeGreaterThan(atStart);
  await toy.send('GET', '/toys/all');
  expect(compiled).toBe(afterOne);
});

test('validators are compiled at the first call of their operation if the server says so', async () => {
  const options = { compileOnFirstCall: true, validateResponses: false };
  const deleteToy = async () => ({ status: 204 as const });
  await using toy = await openAwsToys({ deleteToy }, options);
  expect(compiled).toBe(0);
  const refused = await toy.send('GET', '/toys/all');
  expect(await refused.json()).toMatchObject({ Fields: [{ Name: 'Sort' }] });
  const afterOne = compiled;
  expect(afterOne).toBeGreaterThan(0);
  await toy.send('GET', '/toys/all');
  expect(compiled).toBe(afterOne);
  expect((await toy.send('DELETE', '/toys/1')).status).toBe(204);
  expect(compiled).toBeGreaterThan(afterOne);
});

test('validators that are compiled at the first call check responses too', async () => {
  const getToy = async () => ({ status: 200 as const, body: { id: '1', Nom: 'a' } });
  await using toy = await openAwsToys({ getToy }, { compileOnFirstCall: true });
  expect((await toy.send('GET', '/toys/1')).status).toBe(500);
  expect(toy.reports.at(-1)).toMatchObject({ error: { errors: [{ path: '/response/Nom' }] } });
});
