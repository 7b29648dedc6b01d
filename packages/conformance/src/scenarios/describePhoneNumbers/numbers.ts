import { absent, anything, inAnyOrder, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { changedArn, toOtherAccount } from '../arns.js';
import type { Scenario } from '../contract.js';
import {
  idOf,
  lease,
  numberArnOf,
  otherSharedLease,
  release,
  sharedLease,
  unknownNumber,
} from '../numbers.js';
import { invalidMember, unknown } from '../refusals.js';
import {
  cleanUp,
  itemOf,
  leasesOf,
  listing,
  numberIn,
  ofScenario,
  operation,
  ownList,
} from './builders.js';

/** A number as any server may list it. */
const sample = {
  PhoneNumberArn:
    'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
  PhoneNumberId: 'phone-0123456789abcdef0123456789abcdef',
  PhoneNumber: '+18335550100',
  Status: 'ACTIVE',
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS', 'VOICE'],
  NumberType: 'TOLL_FREE',
  MonthlyLeasingPrice: '1.00',
  TwoWayEnabled: false,
  SelfManagedOptOutsEnabled: false,
  OptOutListName: 'Default',
  InternationalSendingEnabled: false,
  DeletionProtectionEnabled: true,
  CreatedTimestamp: new Date('2026-03-31T00:00:00.250Z'),
};

/** Numbers, and references to them. */
export const numberScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/lists-the-numbers',
    title: 'A request without members MUST return the numbers of the account',
    provenance: documented(operation),
    steps: [
      sharedLease,
      otherSharedLease,
      listing({}, anything([sample]), optional(anything('token'))),
    ],
  },
  {
    id: 'describePhoneNumbers/shows-a-number',
    title: 'A number MUST be listed with the members of its lease',
    provenance: documented(operation),
    steps: [
      lease('lease', {
        InternationalSendingEnabled: true,
        Tags: [{ Key: 'team', Value: 'alerts' }],
      }),
      {
        operation,
        input: { PhoneNumberIds: [idOf('lease')] },
        expect: {
          output: {
            PhoneNumbers: [
              {
                ...itemOf('lease'),
                InternationalSendingEnabled: true,
                DeletionProtectionEnabled: false,
                PoolId: absent,
              },
            ],
          },
        },
      },
      release('lease'),
    ],
  },
  {
    id: 'describePhoneNumbers/oldest-number-first',
    title: 'The number that was leased first MUST come first',
    provenance: decided('V2'),
    steps: [
      lease('first'),
      moreThanASecond,
      lease('second'),
      listing({ PhoneNumberIds: [idOf('second'), idOf('first')] }, [
        numberIn('first'),
        numberIn('second'),
      ]),
      release('first'),
      release('second'),
    ],
  },
  {
    id: 'describePhoneNumbers/numbers-by-arn',
    title: 'Numbers named by id and by ARN MUST be found, and no others',
    provenance: documented(operation),
    steps: [
      lease('first'),
      lease('second'),
      listing(
        { PhoneNumberIds: [numberArnOf('first'), idOf('second')] },
        inAnyOrder(numberIn('first'), numberIn('second')),
      ),
      listing({ PhoneNumberIds: [numberArnOf('second')] }, [numberIn('second')]),
      release('first'),
      release('second'),
    ],
  },
  {
    id: 'describePhoneNumbers/number-named-twice',
    title: 'A number that is named twice MUST be listed once',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      listing(
        {
          PhoneNumberIds: [idOf('shared lease'), idOf('shared lease'), numberArnOf('shared lease')],
        },
        [numberIn('shared lease')],
      ),
    ],
  },
  {
    id: 'describePhoneNumbers/empty-lists',
    title: 'An empty list of numbers, or of filters, MUST count as absent',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf('lease'),
      listing({ PhoneNumberIds: [], Filters: [ofScenario] }, [numberIn('lease')]),
      listing({ PhoneNumberIds: [idOf('lease')], Filters: [] }, [numberIn('lease')]),
      ...cleanUp('lease'),
    ],
  },
  {
    id: 'describePhoneNumbers/unknown-number',
    title:
      'A request that names an unknown number MUST be refused as not found, whatever else it names',
    provenance: documented(operation),
    steps: [
      sharedLease,
      {
        operation,
        input: { PhoneNumberIds: [unknownNumber] },
        expect: unknown('phone-number'),
      },
      {
        name: 'beside a known number',
        operation,
        input: { PhoneNumberIds: [idOf('shared lease'), unknownNumber] },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'describePhoneNumbers/first-unknown-number',
    title: 'The refusal MUST name the first of several unknown numbers, if it names one',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      {
        operation,
        input: {
          PhoneNumberIds: [
            idOf('shared lease'),
            unknownNumber,
            'phone-eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee',
          ],
        },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'phone-number', ResourceId: optional(unknownNumber) },
        },
      },
    ],
  },
  {
    id: 'describePhoneNumbers/arn-of-another-account',
    title: 'The ARN of a number of another account MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      {
        operation,
        input: { PhoneNumberIds: [toArn('the ARN in another account', toOtherAccount)] },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'describePhoneNumbers/arn-of-another-kind',
    title: 'The ARN of another kind of resource MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      {
        operation,
        input: {
          PhoneNumberIds: [
            toArn('the ARN of a pool', (arn) =>
              arn.replace(/:[^:]*$/, ':pool/pool-11111111111111111111111111111111'),
            ),
          ],
        },
        expect: invalidMember('INVALID_ARN', 'PhoneNumberIds'),
      },
    ],
  },
];

function toArn(what: string, change: (arn: string) => string) {
  return changedArn('shared lease', 'PhoneNumberArn', what, change);
}
