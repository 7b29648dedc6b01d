import { afterEach, beforeEach, expect, test } from 'vitest';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

let toy: ToyServer;
let compiled = 0;
const { Function: original } = globalThis;

beforeEach(async () => {
  toy = await openToyServer({ compileOnFirstCall: false });
  compiled = 0;
  // The validator compiles a schema with the constructor Function.
  globalThis.Function = new Proxy(original, {
    construct(target, source) {
      compiled += 1;
      return Reflect.construct(target, source);
    },
  });
});

afterEach(async () => {
  globalThis.Function = original;
  await toy[Symbol.asyncDispose]();
});

test('no request waits for a schema to be compiled, not even the first', async () => {
  const rule = '/v2/protect-configurations/p/rule-set-number-overrides/12065550142';
  const responses = await Promise.all([
    toy.send('POST', '/v2/phone-numbers', leastRequest),
    toy.send('PUT', rule, { Action: 'BLOCK' }),
    toy.send('POST', '/phone-numbers/1', { CallingName: 'Ada' }),
  ]);
  expect(responses.map((response) => response.status)).toEqual([200, 200, 200]);
  expect(compiled).toBe(0);
});

test('no spelling of a content type makes the validator compile and keep another schema', async () => {
  for (const type of ['application/json;a=1', 'application/json;a=2', 'application/JSON']) {
    const headers = { 'content-type': type };
    const response = await toy.send(
      'POST',
      '/v2/phone-numbers',
      JSON.stringify(leastRequest),
      headers,
    );
    expect(response.status).toBe(200);
  }
  expect(compiled).toBe(0);
});
