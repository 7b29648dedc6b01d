import { limits } from '@numberkit/contract';
import { absent, fixture, responseOf, text, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { leased, leasing, momentLater, operation, tollFree } from './given.js';

const { tagsPerResource, tollFreePrefixes } = limits.requestPhoneNumber;

const tollFreeNumber = text(
  'a toll-free number of the US',
  new RegExp(`^\\+?1(${tollFreePrefixes.join('|')})[0-9]{7}$`),
  '+18335550100',
);

/** Tags that a careless hand would change. */
const oddTags = [
  { Key: 'empty', Value: '' },
  { Key: 'blanks', Value: ' at both ends ' },
  { Key: 'Größe', Value: '日本 🚀' },
  // Not normalised: the letter and its accent are two code points.
  { Key: 'decomposed', Value: 'e\u0301' },
  { Key: 'quoted', Value: '"\\/' },
];

const allTags = [
  ...oddTags,
  ...Array.from({ length: tagsPerResource - oddTags.length }, (_, at) => ({
    Key: `key-${at}`,
    Value: `${at}`,
  })),
];

/** What the answer to a lease says. */
export const answerScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/toll-free-numbers',
    title:
      'Every toll-free lease MUST give a number of its own, with a toll-free prefix and its own time',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        name: 'first',
        input: tollFree,
        expect: { output: { ...leased, PhoneNumber: tollFreeNumber } },
      },
      momentLater,
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
      'A first answer MUST be PENDING and carry the defaults of what is left out; an empty PoolId counts as left out',
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
      'The answer MUST echo every member of the request, as many tags as a number may have included',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        input: {
          ...tollFree,
          OptOutListName: fixture('optOutList'),
          InternationalSendingEnabled: true,
          DeletionProtectionEnabled: true,
          Tags: allTags,
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/number-of-the-country',
    title: 'The number MUST be one of the country that was asked for',
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
