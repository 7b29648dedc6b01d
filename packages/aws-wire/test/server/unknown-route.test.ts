import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { expect, test } from 'vitest';
import { createUnknownRouteRefusal, toAwsRefusal } from '../../src/server.js';

test('a query that names no operation is refused as an unknown operation of its service', () => {
  const { service } = phoneNumbers.operations.updatePhoneNumber;
  const response = toAwsRefusal(createUnknownRouteRefusal(service), 'an-id');
  expect(response.status).toBe(404);
  expect(response.headers['X-Amzn-ErrorType']).toBe('UnknownOperationException');
  expect(JSON.parse(response.body)).toEqual({
    Code: 'BadRequest',
    Message: 'The query names no operation known here.',
  });
});
