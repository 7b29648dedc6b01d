import { describe, expect, it } from 'vitest';
import { type Input, joinInput, splitInput } from '../src/index.js';

type Put = Input<'putProtectConfigurationRuleSetNumberOverride'>;
const put = 'putProtectConfigurationRuleSetNumberOverride';
const input: Put = {
  ProtectConfigurationId: 'protect-1',
  DestinationPhoneNumber: '+12065550142',
  Action: 'ALLOW',
  ExpirationTimestamp: new Date('2026-03-31T00:00:00.250Z'),
};

describe('splitInput', () => {
  it('puts every member into its place and encodes the timestamps', () => {
    expect(splitInput(put, input)).toEqual({
      path: { ProtectConfigurationId: 'protect-1', DestinationPhoneNumber: '+12065550142' },
      query: {},
      body: { Action: 'ALLOW', ExpirationTimestamp: 1774915200.25 },
    });
  });

  it('returns an empty body for an operation with one when the input has no member of it', () => {
    expect(splitInput('updatePhoneNumber', { phoneNumberId: '+12065550100' })).toStrictEqual({
      path: { phoneNumberId: '+12065550100' },
      query: {},
      body: {},
    });
  });

  it('leaves out members that are undefined, at any depth', () => {
    const loose: object = {
      IsoCountryCode: 'US',
      PoolId: undefined,
      Tags: [{ Key: 'team', Value: undefined }],
    };
    const { body } = splitInput('requestPhoneNumber', loose as Input<'requestPhoneNumber'>);
    expect(body).toStrictEqual({ IsoCountryCode: 'US', Tags: [{ Key: 'team' }] });
  });

  it('leaves out a path member that is undefined, so that nobody sends the word undefined', () => {
    const loose: object = { phoneNumberId: undefined, CallingName: 'Ada' };
    expect(splitInput('updatePhoneNumber', loose as Input<'updatePhoneNumber'>)).toStrictEqual({
      path: {},
      query: {},
      body: { CallingName: 'Ada' },
    });
  });

  it('puts members that the contract does not know into the body, for the receiver to judge', () => {
    const loose: object = { phoneNumberId: '1', Colour: 'red' };
    expect(splitInput('updatePhoneNumber', loose as Input<'updatePhoneNumber'>).body).toEqual({
      Colour: 'red',
    });
  });

  it('returns a copy at every depth, so that later changes by the caller are not sent', () => {
    const given = { Tags: [{ Key: 'team', Value: 'a' }] };
    const input: object = given;
    const { body } = splitInput('requestPhoneNumber', input as Input<'requestPhoneNumber'>);
    given.Tags.push({ Key: 'late', Value: 'b' });
    Object.assign(given.Tags[0] ?? {}, { Value: 'changed' });
    expect(body).toEqual({ Tags: [{ Key: 'team', Value: 'a' }] });
  });

  it('keeps a member called __proto__ a plain member', () => {
    const loose: object = JSON.parse('{"CallingName":"Ada","__proto__":{"CallingName":"Eve"}}');
    const { body } = splitInput('updatePhoneNumber', loose as Input<'updatePhoneNumber'>);
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect(JSON.stringify(body)).toBe(JSON.stringify(loose));
  });

  it('throws for values that JSON cannot hold', () => {
    const circle: { Tags: unknown[] } = { Tags: [] };
    circle.Tags.push(circle);
    const split = (loose: object) => () =>
      splitInput('requestPhoneNumber', loose as Input<'requestPhoneNumber'>);
    expect(split(circle)).toThrow(RangeError);
    expect(split({ Tags: [{ Key: 1n }] })).toThrow(TypeError);
  });

  it('does not change the input', () => {
    const before = JSON.stringify(input);
    Object.freeze(input);
    splitInput(put, input);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe('joinInput', () => {
  it('undoes splitInput', () => {
    expect(joinInput(put, splitInput(put, input))).toEqual(input);
  });

  it('takes absent places as empty, and never takes a path member from the body', () => {
    const places = { path: { phoneNumberId: '1' }, body: { phoneNumberId: '2' } };
    expect(joinInput('updatePhoneNumber', places)).toEqual({ phoneNumberId: '1' });
  });

  it('does not change the places', () => {
    const body = Object.freeze({ Action: 'BLOCK', ExpirationTimestamp: 4102444800 });
    expect(joinInput(put, { body })).toEqual({
      Action: 'BLOCK',
      ExpirationTimestamp: new Date('2100-01-01T00:00:00.000Z'),
    });
    expect(body.ExpirationTimestamp).toBe(4102444800);
  });

  it('keeps a member called __proto__ a plain member', () => {
    const body: unknown = JSON.parse('{"Action":"BLOCK","__proto__":{"Action":"ALLOW"}}');
    const joined = joinInput(put, { body });
    expect(Object.getPrototypeOf(joined)).toBe(Object.prototype);
    expect(joined.Action).toBe('BLOCK');
  });
});
