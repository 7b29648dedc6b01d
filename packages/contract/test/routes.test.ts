import { expect, test } from 'vitest';
import { createRoutes, isOperationId, listOperationIds } from '../src/index.js';
import { phoneNumbers } from '../src/phone-numbers/index.js';

const operations = {
  getToy: { method: 'GET', path: '/toys/{id}' },
  deleteToy: { method: 'DELETE', path: '/toys/{id}' },
  getPart: { method: 'GET', path: '/toys/{id}/parts/{part}' },
  findToys: { method: 'POST', path: '/toys/find' },
} as const;
const match = createRoutes(operations);

test('a path is matched with its members as sent and its operations by method', () => {
  const found = match('/toys/a%2Fb/parts/7');
  expect(found?.operations).toEqual(new Map([['GET', 'getPart']]));
  expect([...(found?.members ?? [])]).toEqual([
    ['id', 'a%2Fb'],
    ['part', '7'],
  ]);
  expect([...(match('/toys/1')?.operations.keys() ?? [])]).toEqual(['GET', 'DELETE']);
});

test('a path without members goes before one whose member could stand for its last segment', () => {
  expect(match('/toys/find')?.operations.get('POST')).toBe('findToys');
  expect(match('/toys/{id}')?.members.get('id')).toBe('{id}');
});

test('of two paths that fit, the one with more letters outside of members is the one', () => {
  const find = createRoutes({
    get: { method: 'GET', path: '/files/{name}' },
    seal: { method: 'POST', path: '/files/{name}:seal' },
    all: { method: 'GET', path: '/{folder}/{name}' },
    report: { method: 'GET', path: '/files/{year}-{month}.json' },
  });
  expect(find('/files/1:seal')?.operations.get('POST')).toBe('seal');
  expect(find('/files/2026-11.json')?.members).toEqual(
    new Map([
      ['year', '2026'],
      ['month', '11'],
    ]),
  );
  expect(find('/files/1')?.operations.get('GET')).toBe('get');
  expect(find('/other/1')?.operations.get('GET')).toBe('all');
});

test.each(['/toys', '/toys/', '/Toys/1', '/toys/1/', '/toys//parts/7', '//toys/1'])(
  '%s matches no path',
  (path) => expect(match(path)).toBeUndefined(),
);

test.each([
  ['POST', '/v2/phone-numbers', 'requestPhoneNumber'],
  ['POST', '/phone-numbers/%252B1', 'updatePhoneNumber'],
  [
    'PUT',
    '/v2/protect-configurations/arn%3Aa%2Fb/rule-set-number-overrides/%3F',
    'putProtectConfigurationRuleSetNumberOverride',
  ],
  ['POST', '/v2/opt-out-lists/describe', 'describeOptOutLists'],
  ['POST', '/v2/opt-out-lists/describe/delete', 'deleteOptOutList'],
  ['GET', '/phone-numbers/%252B1', undefined],
  ['POST', '/phone-numbers/', undefined],
  ['POST', '/phone-numbers/a/b', undefined],
  ['POST', '/', undefined],
])('in the contract of phone numbers, %s %s is a route of %s', (method, path, operation) => {
  expect(createRoutes(phoneNumbers.operations)(path)?.operations.get(method)).toBe(operation);
});

test('the ids of operations are listed in the order of the contract', () => {
  expect(listOperationIds(operations)).toEqual(['getToy', 'deleteToy', 'getPart', 'findToys']);
  expect(isOperationId(operations, 'getToy')).toBe(true);
  expect(isOperationId(operations, 'toString')).toBe(false);
});
