import { describe, expect, it } from 'vitest';
import { type Output as ControlOutput, control } from '../src/control/index.js';
import { fromWireOutput, toOutputJson, toWireOutput } from '../src/index.js';
import { type Output, phoneNumbers } from '../src/phone-numbers/index.js';

const { updatePhoneNumber } = phoneNumbers.operations;
const { getState } = control.operations;
const moment = new Date('2026-03-31T00:00:00.250Z');
const output: Output<'updatePhoneNumber'> = {
  PhoneNumber: {
    PhoneNumberId: '%2B12065550100',
    Associations: [
      { Name: 'UserId', Value: 'u-1', AssociatedTimestamp: moment },
      { Name: 'AccountId', Value: 'a-1' },
    ],
    CreatedTimestamp: moment,
  },
};
const wire = {
  PhoneNumber: {
    PhoneNumberId: '%2B12065550100',
    Associations: [
      { Name: 'UserId', Value: 'u-1', AssociatedTimestamp: '2026-03-31T00:00:00.250Z' },
      { Name: 'AccountId', Value: 'a-1' },
    ],
    CreatedTimestamp: '2026-03-31T00:00:00.250Z',
  },
};

describe('toWireOutput', () => {
  it('encodes the timestamps within members and within every item of a list', () => {
    expect(toWireOutput(updatePhoneNumber, output)).toStrictEqual(wire);
  });

  it('leaves out members that are undefined', () => {
    const loose = { PhoneNumber: { Type: undefined, DeletionTimestamp: undefined } };
    const written = toWireOutput(updatePhoneNumber, loose);
    expect(written).toStrictEqual({ PhoneNumber: {} });
  });

  it('does not change the output', () => {
    const before = JSON.stringify(output);
    toWireOutput(updatePhoneNumber, output);
    expect(JSON.stringify(output)).toBe(before);
  });
});

describe('toOutputJson', () => {
  it('writes the text of what toWireOutput makes', () => {
    expect(toOutputJson(updatePhoneNumber, output)).toBe(JSON.stringify(wire));
    const loose = { PhoneNumber: { Type: undefined, DeletionTimestamp: undefined } };
    expect(toOutputJson(updatePhoneNumber, loose)).toBe('{"PhoneNumber":{}}');
  });

  it('refuses a date that is none', () => {
    const wrong = { PhoneNumber: { CreatedTimestamp: new Date(Number.NaN) } };
    expect(() => toOutputJson(updatePhoneNumber, wrong)).toThrow(RangeError);
  });
});

describe('fromWireOutput', () => {
  it('decodes the timestamps within members and within every item of a list', () => {
    expect(fromWireOutput(updatePhoneNumber, wire)).toStrictEqual(output);
  });

  it('keeps members that the contract does not know', () => {
    const json = { PhoneNumber: { Colour: 'red' }, Extra: 1 };
    expect(fromWireOutput(updatePhoneNumber, json)).toEqual(json);
  });

  it('does not change the JSON', () => {
    const before = JSON.stringify(wire);
    fromWireOutput(updatePhoneNumber, wire);
    expect(JSON.stringify(wire)).toBe(before);
  });

  it('leaves JSON of another shape as it is', () => {
    expect(fromWireOutput(updatePhoneNumber, [])).toEqual([]);
    expect(fromWireOutput(updatePhoneNumber, { PhoneNumber: { Associations: 7 } })).toEqual({
      PhoneNumber: { Associations: 7 },
    });
  });
});

describe('An output with timestamps of both forms', () => {
  const state: ControlOutput<'getState'> = {
    accounts: [
      {
        accountId: '111122223333',
        region: 'us-east-1',
        protectConfigurations: [],
        optOutLists: [],
        pools: [],
        registrations: [],
        phoneNumbers: [],
        countryRules: [],
        ruleSetNumberOverrides: [
          {
            ProtectConfigurationArn: 'arn:aws:x',
            ProtectConfigurationId: 'protect-1',
            DestinationPhoneNumber: '+12065550142',
            Action: 'BLOCK',
            CreatedTimestamp: moment,
            expired: false,
          },
        ],
        chimePhoneNumbers: [{ CreatedTimestamp: moment }],
        clientTokens: [],
      },
    ],
  };

  it('is encoded and decoded with each timestamp in its own form', () => {
    const written = toWireOutput(getState, state);
    expect(written).toMatchObject({
      accounts: [
        {
          ruleSetNumberOverrides: [{ CreatedTimestamp: 1774915200.25 }],
          chimePhoneNumbers: [{ CreatedTimestamp: '2026-03-31T00:00:00.250Z' }],
        },
      ],
    });
    expect(fromWireOutput(getState, written)).toEqual(state);
  });
});
