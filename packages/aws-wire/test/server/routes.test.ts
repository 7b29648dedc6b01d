import { describe, expect, it } from 'vitest';
import { type ContractRequest, readRoute, toRoute } from '../../src/server.js';

const rule = 'putProtectConfigurationRuleSetNumberOverride';

function toRequest(path: Readonly<Record<string, string>>): ContractRequest {
  return { kind: 'request', operation: rule, path, query: {}, body: {} };
}

describe("a translated request's route", () => {
  it('carries its path members percent-encoded', () => {
    const path = { ProtectConfigurationId: 'arn:a/b', DestinationPhoneNumber: '+1 (2)' };
    expect(toRoute(toRequest(path))).toEqual({
      kind: 'route',
      method: 'PUT',
      target: '/v2/protect-configurations/arn%3Aa%2Fb/rule-set-number-overrides/%2B1%20%282%29',
    });
  });

  it('is found again', () => {
    const route = toRoute(toRequest({ ProtectConfigurationId: '/', DestinationPhoneNumber: '?' }));
    if (route.kind !== 'route') throw new Error('There is no route.');
    expect(readRoute(route.method, route.target)).toBe(rule);
  });

  it('does not exist without a path member', () => {
    expect(toRoute(toRequest({ DestinationPhoneNumber: '+1' }))).toEqual({
      kind: 'invalid',
      problems: [{ name: 'ProtectConfigurationId', kind: 'missing', message: 'is missing' }],
    });
  });

  it.each(['', '.', '..', '\ud800'])('does not exist with %j as a path member', (value) => {
    const path = { ProtectConfigurationId: value, DestinationPhoneNumber: value };
    expect(toRoute(toRequest(path))).toMatchObject({
      kind: 'invalid',
      problems: [
        { name: 'ProtectConfigurationId', kind: 'invalid' },
        { name: 'DestinationPhoneNumber', kind: 'invalid' },
      ],
    });
  });
});

describe('the operation of a route', () => {
  it.each([
    ['POST', '/v2/phone-numbers', 'requestPhoneNumber'],
    ['POST', '/v2/phone-numbers?a=b', 'requestPhoneNumber'],
    ['POST', '/phone-numbers/%252B1', 'updatePhoneNumber'],
    ['GET', '/phone-numbers/%252B1', undefined],
    ['POST', '/phone-numbers/', undefined],
    ['POST', '/phone-numbers/a/b', undefined],
    ['POST', '/', undefined],
  ])('of %s %s is %s', (method, target, operation) => {
    expect(readRoute(method, target)).toBe(operation);
  });
});
