import fc from 'fast-check';
import { expect, test } from 'vitest';
import { control, phoneNumbers } from '../src/contracts.js';
import { maxBody } from '../src/mutations/enlarge.js';
import { createRequests, type RequestOptions } from '../src/requests/create-request.js';
import { createSchemaValues } from '../src/requests/schema-values.js';
import { unknownCredentials } from '../src/requests/signing.js';

const options: RequestOptions = {
  origin: 'http://127.0.0.1:4010',
  seed: 1,
  contract: phoneNumbers,
  protocols: [
    [1, 'contract'],
    [1, 'awsJson'],
    [1, 'restJson'],
  ],
  names: ['US', '+12065550100'],
  credentials: unknownCredentials,
  signed: 0,
  key: undefined,
  large: 20,
};
const controlOptions: RequestOptions = {
  ...options,
  contract: control,
  protocols: [[1, 'contract']],
};
const numbers = Array.from({ length: 400 }, (_, number) => number);

test.each([
  ['the phone numbers', options],
  ['the control interface', controlOptions],
])('the same seed and number make the same request to %s, in any order', async (_, chosen) => {
  const first = createRequests(chosen);
  const forward = await Promise.all(numbers.map(first));
  const second = createRequests(chosen);
  const backward = await Promise.all(numbers.toReversed().map(second));
  for (const [index, request] of forward.entries()) {
    const other = backward.at(-1 - index);
    expect(other?.kind).toBe(request.kind);
    // The time of signing differs.
    if (!request.kind.includes('signed')) expect(other?.bytes.equals(request.bytes)).toBe(true);
  }
});

test('a text with a pattern and a great minimum length is made at once', () => {
  const { toValues } = createSchemaValues(phoneNumbers.document, []);
  const arn = { type: 'string', minLength: 20, maxLength: 2048, pattern: '^arn:[A-Za-z0-9_:/-]+$' };
  for (const text of fc.sample(toValues(arn), 50)) {
    expect(text).toMatch(/^arn:[A-Za-z0-9_:/-]{16,}$/);
  }
});

test('another seed makes other requests', async () => {
  const one = await Promise.all(numbers.map(createRequests(options)));
  const other = await Promise.all(numbers.map(createRequests({ ...options, seed: 2 })));
  const same = one.filter(({ bytes }, index) => other[index]?.bytes.equals(bytes));
  expect(same.length).toBeLessThan(20);
});

test('the requests include every protocol, every kind of mutation and bodies over the limit', async () => {
  const create = createRequests({ ...options, large: 100 });
  const requests = await Promise.all(numbers.map(create));
  expect(new Set(requests.map(({ protocol }) => protocol)).size).toBe(3);
  const kinds = requests.flatMap(({ kind }) =>
    kind.split(' + ').map((mutation) => mutation.split(' ')[0]),
  );
  const wanted = [
    'missing',
    'wrong',
    'renamed',
    'deep',
    'compressed',
    'target',
    'header',
    'framed',
  ];
  expect(wanted.filter((mutation) => !kinds.includes(mutation))).toEqual([]);
  const largest = Math.max(...requests.map(({ bytes }) => bytes.length));
  expect(largest).toBeGreaterThan(maxBody);
});
