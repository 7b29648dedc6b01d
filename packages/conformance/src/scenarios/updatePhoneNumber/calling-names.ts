import { absent, anything, either } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario, schemas } from '../contract.js';
import { fixture } from '../fixtures.js';
import {
  callingNameInProgress,
  noCallingNameInProgress,
  numberOf,
  operation,
  refusedAs,
} from './builders.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };
const assigned = { phoneNumberId: fixture('assignedNumber') };

/** A change of a number whose calling name is in progress. */
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

/** The same; its response also shows whether the calling name is still in progress. */
const waiting = { ...toProduct('VoiceConnector'), needs: callingNameInProgress };

/**
 * Changes of the calling name. They leave a calling name in progress at the assigned number, and perhaps
 * at the unassigned one: without fresh fixtures a second run is blocked there.
 */
export const callingNameScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/asks-for-a-calling-name',
    title:
      'A new calling name MUST be UpdateInProgress, and another one be refused until it is complete',
    provenance: documented(operation),
    steps: [
      {
        operation,
        needs: noCallingNameInProgress,
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
    title: 'A number whose calling name is in progress MUST NOT be given another',
    provenance: documented(operation),
    steps: [
      waiting,
      {
        operation,
        input: { phoneNumberId: fixture('waitingNumber'), CallingName: 'Ada Lovelace' },
        expect: refusedAs('ConflictException'),
      },
      {
        name: 'clearing it',
        operation,
        input: { phoneNumberId: fixture('waitingNumber'), CallingName: '' },
        expect: refusedAs('ConflictException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/product-type-leaves-the-calling-name',
    title: 'A change of the product type MUST NOT affect a calling name that is in progress',
    provenance: documented(operation),
    steps: [waiting, toProduct('BusinessCalling')],
  },
  {
    id: 'updatePhoneNumber/clears-the-calling-name',
    title: 'An empty CallingName MUST clear the calling name, and keep the product type',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...unassigned, ProductType: 'SipMediaApplicationDialIn' },
        expect: numberOf('unassignedNumber', { ProductType: 'SipMediaApplicationDialIn' }),
      },
      {
        operation,
        needs: noCallingNameInProgress,
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
