import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAwsToys, type ShapeServer } from '../open-shape-server.js';

let toy: ShapeServer;
beforeAll(async () => {
  toy = await openAwsToys({ changeToy: async () => ({ status: 200, body: {} }) });
});
afterAll(() => toy[Symbol.asyncDispose]());

async function problemsOf(body: object): Promise<unknown> {
  const { Fields = [] }: { Fields?: { Name: string; Message: string }[] } = Object(
    await (await toy.send('PATCH', '/toys/1', body)).json(),
  );
  return Fields.map(({ Name, Message }) => `${Name} ${Message}`);
}

test('a map takes the keys that its schema allows', async () => {
  const body = { Hours: { monday: '9-5', friday: '9-4' }, Shelves: { A1: 0, B2: 99 } };
  expect(await problemsOf(body)).toEqual([]);
});

test('a key that breaks the rule for names is refused by its name and the rule', async () => {
  expect(await problemsOf({ Hours: { Monday: '9', monday: '9', wednesnesday: '9' } })).toEqual([
    'Hours.Monday must have a key that matches ^[a-z]+day$',
    'Hours.wednesnesday must have a key of at most 9 characters',
  ]);
});

test('a key that matches no pattern is refused by its name', async () => {
  expect(await problemsOf({ Shelves: { a1: 1 } })).toEqual([
    'Shelves.a1 is not a member of this request',
  ]);
});

test('a value of a map is refused by its key and what the contract allows', async () => {
  expect(await problemsOf({ Hours: { monday: '' } })).toEqual([
    'Hours.monday must have at least 1 character',
  ]);
  expect(await problemsOf({ Shelves: { A1: -1, A2: 100, A3: 1.5 } })).toEqual([
    'Shelves.A1 must be at least 0',
    'Shelves.A2 must be less than 100',
    'Shelves.A3 must be a whole number',
  ]);
});

test('an integer out of its bounds is refused with the bound', async () => {
  expect(await problemsOf({ Size: 0 })).toEqual(['Size must be at least 1']);
  expect(await problemsOf({ Size: 21 })).toEqual(['Size must be at most 20']);
});
