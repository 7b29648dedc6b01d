import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

// A request is checked in a time in proportion to its size: the check of one with very many values stops at
// its first violation. So the number of violations named shows how far the check went.

let toy: ToyServer;
beforeAll(async () => {
  toy = await openToyServer();
});
afterAll(() => toy[Symbol.asyncDispose]());

const maxBytes = 1_048_576;
const least = JSON.stringify(leastRequest).slice(1, -1);

/** A body as large as the limit allows, with as many items as it holds. */
function fill(start: string, item: (index: number) => string, end: string): string {
  const items: string[] = [];
  for (let left = maxBytes - start.length - end.length; left > 0; ) {
    const next = item(items.length);
    left -= next.length + 1;
    if (left > 0) items.push(next);
  }
  return start + items.join() + end;
}

interface Refusal {
  readonly Message: string;
  readonly Fields: readonly { readonly Name: string; readonly Message: string }[];
}

async function refuse(body: string): Promise<{ refusal: Refusal; length: number }> {
  const response = await toy.send('POST', '/v2/phone-numbers', body);
  const text = await response.text();
  expect(response.status, text).toBe(400);
  return { refusal: JSON.parse(text), length: text.length };
}

describe('the refusal of a body as large as the limit allows names one violation', () => {
  test.each([
    ['a list of numbers in place of objects', '"NumberPreference":[', '1', ']', 'NumberPreference'],
    ['a list of empty objects', '"NumberPreference":[', '{}', ']', 'NumberPreference'],
    ['a list of lists', '"NumberPreference":[', '[[[[1]]]]', ']', 'NumberPreference'],
    ['a list of empty tags', '"Tags":[', '{}', ']', 'Tags'],
    ['a list of tags that hold to the contract', '"Tags":[', '{"Key":"a","Value":""}', ']', 'Tags'],
    [
      'a list within an item of a list',
      '"NumberPreference":[{"PreferenceType":["Contains"],"Filter":[',
      '1',
      ']}]',
      'NumberPreference.0.Filter',
    ],
  ])('of %s', async (_what, start, item, end, name) => {
    const { refusal } = await refuse(fill(`{${least},${start}`, () => item, `${end}}`));
    expect(refusal.Fields).toEqual([
      { Name: name, Message: expect.stringMatching(/^must have at most \d+ items?$/) },
    ]);
  });

  test('of a hundred thousand unknown members', async () => {
    const { refusal } = await refuse(fill(`{${least},`, (index) => `"m${index}":1`, '}'));
    expect(refusal.Fields).toEqual([{ Name: 'm0', Message: 'is not a member of this request' }]);
  });

  test('of a hundred thousand unknown members in one item of a list', async () => {
    const start = `{${least},"Tags":[{"Key":"k","Value":"",`;
    const { refusal } = await refuse(fill(start, (index) => `"m${index}":1`, '}]}'));
    expect(refusal.Fields).toEqual([
      { Name: 'Tags.0.m0', Message: 'is not a member of this request' },
    ]);
  });

  test('of a body that lacks required members', async () => {
    const { refusal } = await refuse(fill('{"NumberCapabilities":[', () => '1', ']}'));
    expect(refusal.Fields).toEqual([{ Name: 'IsoCountryCode', Message: 'is missing' }]);
  });
});

test('the response to a body as large as the limit allows is short, whatever the body holds', async () => {
  const bodies = [
    `{${least},"${'n'.repeat(1_000_000)}":1}`,
    `{${least},"${'/~'.repeat(500_000)}":1}`,
    `{${least},"ClientToken":"${' '.repeat(1_000_000)}"}`,
    fill(`{${least},"Tags":[`, () => '{"Key":1}', ']}'),
    `${'\n'.repeat(1_000_000)}{`,
    `{${least},"ExpirationTimestamp":${'9'.repeat(1_000_000)}}`,
  ];
  for (const body of bodies) expect((await refuse(body)).length).toBeLessThan(2000);
});

test('200 tags at the limits of their lengths, written as JSON escapes, reach the handler', async () => {
  // Characters beyond the BMP are two escapes, as Python writes them.
  const letter = '\\ud83d\\ude00';
  const tags = Array.from({ length: 200 }, (_, index) => {
    const number = String(index).padStart(3, '0');
    return `{"Key":"${number}${letter.repeat(125)}","Value":"${letter.repeat(256)}"}`;
  });
  const body = `{${least},"Tags":[${tags.join()}]}`;
  expect(body.length).toBeGreaterThan(900_000);
  expect((await toy.send('POST', '/v2/phone-numbers', body)).status).toBe(200);
});
