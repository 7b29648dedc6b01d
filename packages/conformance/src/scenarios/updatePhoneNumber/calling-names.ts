import type { schemas } from '@numberkit/contract';
import { absent, anything, either, fixture } from '../../matching/matchers.js';
import type { Exchange } from '../../scenario/exchange.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import {
  callingNameOnItsWay,
  noCallingNameOnItsWay,
  numberOf,
  operation,
  refusedAs,
} from './given.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };
const assigned = { phoneNumberId: fixture('assignedNumber') };

/** A change of a number that waits for a calling name. */
function toProduct(ProductType: schemas.PhoneNumberProductType): Exchange<typeof operation> {
  return {
    operation,
    input: { phoneNumberId: fixture('waitingNumber'), ProductType },
    expect: numberOf('waitingNumber', {
      ProductType,
      CallingName: anything('Waiting'),
      CallingNameStatus: 'UpdateInProgress',
    }),
  };
}

/** The same, by which a number also shows that it waits. */
const waiting = { ...toProduct('VoiceConnector'), needs: callingNameOnItsWay };

/**
 * Changes of the calling name. They leave the assigned number waiting for a name, and perhaps the
 * unassigned one: without fresh fixtures a second run is blocked there.
 */
export const callingNameScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/asks-for-a-calling-name',
    title:
      'A new calling name MUST be answered UpdateInProgress, and the next one refused until then',
    provenance: documented(operation),
    steps: [
      {
        operation,
        needs: noCallingNameOnItsWay,
        input: { ...assigned, CallingName: 'Ada Lovelace' },
        expect: numberOf('assignedNumber', {
          CallingName: 'Ada Lovelace',
          CallingNameStatus: 'UpdateInProgress',
          Status: 'Assigned',
        }),
      },
      {
        operation,
        input: { ...assigned, CallingName: 'Grace Hopper' },
        expect: refusedAs('ConflictException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/waits-for-the-calling-name',
    title: 'A number that waits for a calling name MUST NOT be given another',
    provenance: documented(operation),
    steps: [
      waiting,
      {
        operation,
        input: { phoneNumberId: fixture('waitingNumber'), CallingName: 'Ada Lovelace' },
        expect: refusedAs('ConflictException'),
      },
      {
        name: 'nor be cleared',
        operation,
        input: { phoneNumberId: fixture('waitingNumber'), CallingName: '' },
        expect: refusedAs('ConflictException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/product-type-leaves-the-calling-name',
    title: 'A change of the product type MUST leave the calling name that is on its way',
    provenance: documented(operation),
    steps: [waiting, toProduct('BusinessCalling')],
  },
  {
    id: 'updatePhoneNumber/clears-the-calling-name',
    title: 'An empty CallingName MUST clear it, and leave an earlier change of the product type',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...unassigned, ProductType: 'SipMediaApplicationDialIn' },
        expect: numberOf('unassignedNumber', { ProductType: 'SipMediaApplicationDialIn' }),
      },
      {
        operation,
        needs: noCallingNameOnItsWay,
        input: { ...unassigned, CallingName: '' },
        expect: numberOf('unassignedNumber', {
          CallingName: either(absent, ''),
          ProductType: 'SipMediaApplicationDialIn',
        }),
      },
      {
        operation,
        input: { ...unassigned, ProductType: 'BusinessCalling' },
        expect: numberOf('unassignedNumber', { ProductType: 'BusinessCalling' }),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/toll-free-calling-name',
    title: 'A toll-free number MUST NOT be given a calling name',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { phoneNumberId: fixture('tollFreeNumber'), CallingName: 'Ada Lovelace' },
        expect: refusedAs('BadRequestException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/deleting-calling-name',
    title: 'A number in a delete state MUST NOT be given a calling name',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { phoneNumberId: fixture('deletingNumber'), CallingName: 'Ada Lovelace' },
        expect: refusedAs('ConflictException'),
      },
    ],
  },
];
