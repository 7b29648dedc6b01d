import { optional, responseOf, unlike } from '../../matching/matchers.js';
import { decided, documented, observed } from '../../scenario/provenance.js';
import { moreThanASecond, otherRequestId } from '../../scenario/steps.js';
import type { Scenario } from '../contract.js';
import { fixture, fixtureAs } from '../fixtures.js';
import { numberOf, operation, refusedAs } from './builders.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };
const tollFree = { phoneNumberId: fixture('tollFreeNumber') };
const foreign = { phoneNumberId: fixture('foreignNumber') };

/** Changes of the product type. Each scenario restores that of the fixtures. */
export const productTypeScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/changes-the-product-type',
    title:
      'The product type of an unassigned number MUST change as requested; UpdatedTimestamp changes, CreatedTimestamp does not',
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
      moreThanASecond,
      {
        operation,
        input: { ...unassigned, ProductType: 'BusinessCalling' },
        expect: {
          ...numberOf('unassignedNumber', {
            ProductType: 'BusinessCalling',
            // Both are optional. If present, the one stays the same and the other changes.
            CreatedTimestamp: responseOf('first', 'PhoneNumber', 'CreatedTimestamp'),
            UpdatedTimestamp: optional(
              unlike(
                responseOf('first', 'PhoneNumber', 'UpdatedTimestamp'),
                new Date('2026-04-01T00:00:00Z'),
              ),
            ),
          }),
          headers: otherRequestId('first'),
        },
      },
    ],
  },
  {
    id: 'updatePhoneNumber/id-encoded-twice',
    title: 'A PhoneNumberId that the client percent-encodes once more MUST name the same number',
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
    title: 'A toll-free number MUST accept any product type but BusinessCalling',
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
    title: 'A number outside the US MUST accept no product type but SipMediaApplicationDialIn',
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
