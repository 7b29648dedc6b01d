import { absent, responseOf, text, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { limits, type Scenario } from '../contract.js';
import { leased, leasing, operation, tollFree } from './builders.js';
import { fullLease, plainLease } from './shared-leases.js';

const { tollFreePrefixes } = limits.requestPhoneNumber;

const tollFreeNumber = text(
  'a toll-free number of the US',
  new RegExp(`^\\+?1(${tollFreePrefixes.join('|')})[0-9]{7}$`),
  '+18335550100',
);

/** The result of a lease. */
export const responseScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/toll-free-numbers',
    title:
      'Every toll-free lease MUST return another number with a toll-free prefix, and another CreatedTimestamp',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        name: 'first',
        // The scenarios of other operations use this number.
        input: plainLease,
        expect: { output: { ...leased, PhoneNumber: tollFreeNumber } },
      },
      moreThanASecond,
      {
        ...leasing,
        name: 'second',
        input: tollFree,
        expect: {
          output: {
            ...leased,
            PhoneNumber: unlike(responseOf('first', 'PhoneNumber'), '+18445550101'),
            PhoneNumberId: unlike(
              responseOf('first', 'PhoneNumberId'),
              'phone-00000000000000000000000000000001',
            ),
            CreatedTimestamp: unlike(responseOf('first', 'CreatedTimestamp'), new Date()),
          },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/gives-defaults',
    title:
      'A new number MUST be PENDING and have the defaults of absent members; an empty PoolId counts as absent',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        input: { ...tollFree, PoolId: '' },
        expect: {
          output: {
            ...leased,
            PoolId: absent,
            TwoWayChannelArn: absent,
            TwoWayChannelRole: absent,
          },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/echoes-the-request',
    title:
      'The response MUST echo every member of the request, with as many tags as a number can have',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        input: fullLease,
      },
    ],
  },
  {
    id: 'requestPhoneNumber/number-of-the-country',
    title: 'The number MUST belong to the requested country',
    provenance: decided(operation),
    steps: [
      {
        ...leasing,
        input: {
          ...tollFree,
          IsoCountryCode: 'GB',
          NumberCapabilities: ['SMS'],
          NumberType: 'LONG_CODE',
        },
        expect: {
          output: { ...leased, PhoneNumber: text('a number of the UK', /^\+?44/, '+447400123456') },
        },
      },
    ],
  },
];
