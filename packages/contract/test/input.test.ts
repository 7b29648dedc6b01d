import { describe, expect, it } from 'vitest';
import { control } from '../src/control/index.js';
import { joinInput, type OperationFacts, splitInput } from '../src/index.js';
import { type Input, phoneNumbers } from '../src/phone-numbers/index.js';

const {
  putProtectConfigurationRuleSetNumberOverride: put,
  requestPhoneNumber,
  updatePhoneNumber,
} = phoneNumbers.operations;
const { clearFault, freezeClock, listJournal } = control.operations;

/** An operation with members in every place, some of which have other names on the wire. */
const findToys: OperationFacts = {
  ...listJournal,
  operationId: 'findToys',
  members: { path: ['shop'], query: ['colours', 'maxResults'], header: ['traceId'], body: [] },
  wireNames: { maxResults: 'max-results', traceId: 'x-trace-id' },
};
const input: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
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
      header: {},
      body: { Action: 'ALLOW', ExpirationTimestamp: 1774915200.25 },
    });
  });

  it('returns an empty body for an operation with one when the input has no member of it', () => {
    expect(splitInput(updatePhoneNumber, { phoneNumberId: '+12065550100' })).toStrictEqual({
      path: { phoneNumberId: '+12065550100' },
      query: {},
      header: {},
      body: {},
    });
  });

  it('returns no body for an operation without one', () => {
    expect(splitInput(clearFault, { id: 'fault-1' })).toEqual({
      path: { id: 'fault-1' },
      query: {},
      header: {},
      body: undefined,
    });
  });

  it('encodes a timestamp in the form of its member', () => {
    const { body } = splitInput(freezeClock, { at: new Date('2026-03-31T00:00:00.250Z') });
    expect(body).toEqual({ at: '2026-03-31T00:00:00.250Z' });
  });

  it('gives members of query and header the names of the wire', () => {
    const given = { shop: 'a', colours: ['red', 'blue'], maxResults: 2, traceId: 't-1' };
    expect(splitInput(findToys, given)).toEqual({
      path: { shop: 'a' },
      query: { colours: ['red', 'blue'], 'max-results': 2 },
      header: { 'x-trace-id': 't-1' },
      body: undefined,
    });
  });

  it('leaves out members that are undefined, at any depth', () => {
    const loose = {
      IsoCountryCode: 'US',
      PoolId: undefined,
      Tags: [{ Key: 'team', Value: undefined }],
    };
    const { body } = splitInput(requestPhoneNumber, loose);
    expect(body).toStrictEqual({ IsoCountryCode: 'US', Tags: [{ Key: 'team' }] });
  });

  it('leaves out a path member that is undefined, so that nobody sends the word undefined', () => {
    const loose = { phoneNumberId: undefined, CallingName: 'Ada' };
    expect(splitInput(updatePhoneNumber, loose)).toStrictEqual({
      path: {},
      query: {},
      header: {},
      body: { CallingName: 'Ada' },
    });
  });

  it('puts members that the contract does not know into the body, for the receiver to judge', () => {
    const loose = { phoneNumberId: '1', Colour: 'red' };
    expect(splitInput(updatePhoneNumber, loose).body).toEqual({
      Colour: 'red',
    });
  });

  it('puts them into the query of an operation without a body', () => {
    expect(splitInput(listJournal, { status: 400, operation: undefined, colour: 'red' })).toEqual({
      path: {},
      query: { status: 400, colour: 'red' },
      header: {},
      body: undefined,
    });
  });

  it('returns a copy at every depth, so that later changes by the caller are not sent', () => {
    const given = { Tags: [{ Key: 'team', Value: 'a' }] };
    const input: object = given;
    const { body } = splitInput(requestPhoneNumber, input);
    given.Tags.push({ Key: 'late', Value: 'b' });
    Object.assign(given.Tags[0] ?? {}, { Value: 'changed' });
    expect(body).toEqual({ Tags: [{ Key: 'team', Value: 'a' }] });
  });

  it('keeps a member called __proto__ a plain member', () => {
    const loose = JSON.parse('{"CallingName":"Ada","__proto__":{"CallingName":"Eve"}}');
    const { body } = splitInput(updatePhoneNumber, loose);
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect(JSON.stringify(body)).toBe(JSON.stringify(loose));
  });

  it('throws for values that JSON cannot hold', () => {
    const circle: { Tags: unknown[] } = { Tags: [] };
    circle.Tags.push(circle);
    const split = (loose: object) => () => splitInput(requestPhoneNumber, loose);
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

  it('gives members of query and header their names in the input', () => {
    const given = { shop: 'a', colours: ['red'], maxResults: 2, traceId: 't-1' };
    expect(joinInput(findToys, splitInput(findToys, given))).toEqual(given);
  });

  it('keeps members of different places apart that have one name on the wire', () => {
    const facts: OperationFacts = {
      ...findToys,
      members: { path: ['id'], query: ['queryId'], header: ['headerId'], body: [] },
      wireNames: { queryId: 'id', headerId: 'id' },
    };
    const given = { id: 'path', queryId: 'query', headerId: 'header' };
    expect(joinInput(facts, splitInput(facts, given))).toEqual(given);
    expect(joinInput(facts, { path: { id: 'path' } })).toEqual({ id: 'path' });
  });

  it('decodes timestamps, and refuses a value that is none', () => {
    const at = '2026-03-31T00:00:00.250Z';
    expect(joinInput(freezeClock, { body: { at } })).toEqual({ at: new Date(at) });
    expect(() => joinInput(freezeClock, { body: { at: 'soon' } })).toThrow(TypeError);
  });

  it('takes absent places as empty, and never takes a path member from the body', () => {
    const places = { path: { phoneNumberId: '1' }, body: { phoneNumberId: '2' } };
    expect(joinInput(updatePhoneNumber, places)).toEqual({ phoneNumberId: '1' });
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
    expect(joined['Action']).toBe('BLOCK');
  });
});
