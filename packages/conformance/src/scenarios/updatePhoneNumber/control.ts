import { optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { limits, type Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { numberOf, operation } from './builders.js';

const { callingNameHours } = limits.updatePhoneNumber;
/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
const assigned = { phoneNumberId: fixture('assignedNumber') };

/** Scenarios that advance or freeze the server's clock. */
export const controlScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/control/updated-by-the-clock',
    title: 'An UpdatedTimestamp MUST be the time of the clock',
    provenance: decided('all'),
    group: 'lifecycle',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      {
        operation,
        input: { phoneNumberId: fixture('unassignedNumber'), ProductType: 'VoiceConnector' },
        expect: numberOf('unassignedNumber', { UpdatedTimestamp: optional(frozen) }),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/control/completes-the-calling-name',
    title: 'A calling name MUST be complete after its time, and another one be accepted then',
    provenance: documented(operation),
    group: 'lifecycle',
    steps: [
      { control: 'reset' },
      {
        operation,
        input: { ...assigned, CallingName: 'Ada Lovelace' },
        expect: numberOf('assignedNumber', { CallingNameStatus: 'UpdateInProgress' }),
      },
      { control: 'advance', duration: `PT${callingNameHours - 1}H` },
      {
        operation,
        input: { ...assigned, CallingName: 'Grace Hopper' },
        expect: { exception: 'ConflictException' },
      },
      { control: 'advance', duration: 'PT2H' },
      {
        control: 'state',
        contains: {
          E164PhoneNumber: fixture('assignedNumber'),
          CallingName: 'Ada Lovelace',
          CallingNameStatus: 'UpdateSucceeded',
        },
      },
      {
        operation,
        input: { ...assigned, CallingName: 'Grace Hopper' },
        expect: numberOf('assignedNumber', {
          CallingName: 'Grace Hopper',
          CallingNameStatus: 'UpdateInProgress',
        }),
      },
    ],
  },
];
