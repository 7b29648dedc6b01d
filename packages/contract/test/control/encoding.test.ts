import { expect, test } from 'vitest';
import {
  type ControlOutput,
  controlOperations,
  fromWireControlInput,
  fromWireControlOutput,
  problems,
  splitControlInput,
  toWireControlOutput,
} from '../../src/control/index.js';

const at = new Date('2026-03-31T00:00:00.250Z');

test('an input is split by place, its timestamps encoded', () => {
  expect(splitControlInput('freezeClock', { at })).toEqual({
    path: {},
    query: {},
    body: { at: '2026-03-31T00:00:00.250Z' },
  });
  expect(splitControlInput('clearFault', { id: 'fault-1' })).toEqual({
    path: { id: 'fault-1' },
    query: {},
    body: undefined,
  });
  const filter: object = { status: 400, operation: undefined };
  expect(splitControlInput('listJournal', filter)).toEqual({
    path: {},
    query: { status: 400 },
    body: undefined,
  });
});

test('an input is decoded with dates', () => {
  expect(fromWireControlInput('freezeClock', { at: at.toISOString() })).toEqual({ at });
  expect(() => fromWireControlInput('freezeClock', { at: 'soon' })).toThrow(TypeError);
});

test('an output is encoded and decoded with each timestamp in its own form', () => {
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
        ruleSetNumberOverrides: [
          {
            ProtectConfigurationArn: 'arn:aws:x',
            ProtectConfigurationId: 'protect-1',
            DestinationPhoneNumber: '+12065550142',
            Action: 'BLOCK',
            CreatedTimestamp: at,
            expired: false,
          },
        ],
        chimePhoneNumbers: [{ CreatedTimestamp: at }],
        clientTokens: [],
      },
    ],
  };
  const wire = toWireControlOutput('getState', state);
  expect(wire).toMatchObject({
    accounts: [
      {
        ruleSetNumberOverrides: [{ CreatedTimestamp: 1774915200.25 }],
        chimePhoneNumbers: [{ CreatedTimestamp: '2026-03-31T00:00:00.250Z' }],
      },
    ],
  });
  expect(fromWireControlOutput('getState', wire)).toEqual(state);
});

test('every operation is under one path, and every problem has a type of its own', () => {
  for (const { path } of Object.values(controlOperations)) expect(path).toMatch(/^\/_numberkit\//);
  const types = Object.values(problems).map(({ type }) => type);
  expect(new Set(types).size).toBe(types.length);
});
