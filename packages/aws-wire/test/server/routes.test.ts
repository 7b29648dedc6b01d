import { describe, expect, it } from 'vitest';
import { readRoute } from '../../src/server.js';

describe('the operation of a route', () => {
  it.each([
    ['POST', '/v2/phone-numbers', 'requestPhoneNumber'],
    ['POST', '/v2/phone-numbers?a=b', 'requestPhoneNumber'],
    ['POST', '/phone-numbers/%252B1', 'updatePhoneNumber'],
    [
      'PUT',
      '/v2/protect-configurations/arn%3Aa%2Fb/rule-set-number-overrides/%3F',
      'putProtectConfigurationRuleSetNumberOverride',
    ],
    ['GET', '/phone-numbers/%252B1', undefined],
    ['POST', '/phone-numbers/', undefined],
    ['POST', '/phone-numbers/a/b', undefined],
    ['POST', '/', undefined],
  ])('of %s %s is %s', (method, target, operation) => {
    expect(readRoute(method, target)).toBe(operation);
  });
});
