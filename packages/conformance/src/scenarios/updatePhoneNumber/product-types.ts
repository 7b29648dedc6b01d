import {
  fixture,
  fixtureAs,
  headerOf,
  optional,
  responseOf,
  unlike,
} from '../../matching/matchers.js';
import { decided, documented, observed } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { numberOf, operation, refusedAs } from './given.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };
const tollFree = { phoneNumberId: fixture('tollFreeNumber') };
const requestId = 'x-amzn-requestid';
/** Longer than a second, so that clocks that count whole seconds show it too. */
const momentLater = { pause: 1100 };
const foreign = { phoneNumberId: fixture('foreignNumber') };

/** Changes of the product type. Each ends with the fixtures' own. */
export const productTypeScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/changes-the-product-type',
    title:
      'The product type of an unassigned number MUST change to the one asked for, and back, its times in step',
    provenance: documented(operation),
    steps: [
      {
        name: 'first',
        operation,
        input: { ...unassigned, ProductType: 'VoiceConnector' },
        expect: numberOf('unassignedNumber', {
          ProductType: 'VoiceConnector',
          Country: 'US',
          Type: 'Local',
          Status: 'Unassigned',
        }),
      },
      momentLater,
      {
        operation,
        input: { ...unassigned, ProductType: 'BusinessCalling' },
        expect: {
          ...numberOf('unassignedNumber', {
            ProductType: 'BusinessCalling',
            // Both may be left out, but not stand still or move.
            CreatedTimestamp: responseOf('first', 'PhoneNumber', 'CreatedTimestamp'),
            UpdatedTimestamp: optional(
              unlike(
                responseOf('first', 'PhoneNumber', 'UpdatedTimestamp'),
                new Date('2026-04-01T00:00:00Z'),
              ),
            ),
          }),
          headers: { [requestId]: unlike(headerOf('first', requestId), '') },
        },
      },
    ],
  },
  {
    id: 'updatePhoneNumber/id-encoded-twice',
    title: 'The id of an answer, encoded once more by the client, MUST name the same number',
    provenance: observed(operation),
    steps: [
      {
        operation,
        input: {
          phoneNumberId: fixtureAs('unassignedNumber', encodeURIComponent),
          ProductType: 'BusinessCalling',
        },
        expect: numberOf('unassignedNumber', { ProductType: 'BusinessCalling' }),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/toll-free-product-type',
    title: 'A toll-free number MUST take any product type but BusinessCalling',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, ProductType: 'BusinessCalling' },
        expect: refusedAs('BadRequestException'),
      },
      {
        operation,
        input: { ...tollFree, ProductType: 'SipMediaApplicationDialIn' },
        expect: numberOf('tollFreeNumber', {
          ProductType: 'SipMediaApplicationDialIn',
          Type: 'TollFree',
        }),
      },
      {
        operation,
        input: { ...tollFree, ProductType: 'VoiceConnector' },
        expect: numberOf('tollFreeNumber', { ProductType: 'VoiceConnector' }),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/foreign-product-type',
    title: 'A number outside the US MUST take no product type but SipMediaApplicationDialIn',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...foreign, ProductType: 'VoiceConnector' },
        expect: refusedAs('BadRequestException'),
      },
      {
        operation,
        input: { ...foreign, ProductType: 'SipMediaApplicationDialIn' },
        expect: numberOf('foreignNumber', {
          ProductType: 'SipMediaApplicationDialIn',
          Country: 'GB',
        }),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/assigned-product-type',
    title: 'The product type of an assigned number MUST NOT change',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { phoneNumberId: fixture('assignedNumber'), ProductType: 'VoiceConnector' },
        expect: refusedAs('ConflictException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/deleting-product-type',
    title: 'The product type of a number in a delete state MUST NOT change',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: {
          phoneNumberId: fixture('deletingNumber'),
          ProductType: 'SipMediaApplicationDialIn',
        },
        expect: refusedAs('ConflictException'),
      },
    ],
  },
];
