import { absent, asSent, optional, text, token } from '../../matching/matchers.js';
import { decided, documented, observed } from '../../scenario/provenance.js';
import { arnOf } from '../arns.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { invalid, leased, leasing, operation, simulator, tenDlc, tollFree } from './builders.js';

const campaign = { ...tenDlc, ClientToken: token('lease') };
const endingIn = (digits: string) => [{ PreferenceType: ['EndsWith'], Filter: [digits] }] as const;
const tokenReused = { exception: 'ConflictException', members: { Reason: absent } } as const;

/** The rules of each number type. */
export const numberTypeScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/simulator-is-leased',
    title: 'A SIMULATOR number of the US for transactional messages MUST be leased',
    provenance: documented(operation),
    steps: [{ ...leasing, input: simulator }],
  },
  {
    id: 'requestPhoneNumber/simulator-is-transactional',
    title: 'A SIMULATOR number for promotional messages MUST be refused as not found',
    provenance: observed(operation),
    steps: [
      {
        operation,
        input: { ...simulator, MessageType: 'PROMOTIONAL' },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: optional('phone-number') },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/simulator-is-us-only',
    title: 'A SIMULATOR number outside the US MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...simulator, IsoCountryCode: 'CA' },
        expect: invalid('INVALID_PARAMETER', 'IsoCountryCode', 'NumberType'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/toll-free-is-us-only',
    title: 'A TOLL_FREE number outside the US MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, IsoCountryCode: 'CA' },
        expect: invalid('INVALID_PARAMETER', 'IsoCountryCode', 'NumberType'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/ten-dlc-is-us-only',
    title: 'A TEN_DLC number outside the US MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tenDlc, IsoCountryCode: 'CA' },
        expect: invalid('INVALID_PARAMETER', 'IsoCountryCode', 'NumberType'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/ten-dlc-of-an-active-campaign',
    title: 'A TEN_DLC number of an active campaign MUST be leased with the requested digits',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        name: 'first',
        input: { ...campaign, NumberPreference: endingIn('42') },
        expect: {
          output: { ...leased, PhoneNumber: text('…42', /^\+?1\d{8}42$/, '+12065550142') },
        },
      },
      {
        name: 'the same token for other digits',
        operation,
        input: { ...campaign, NumberPreference: endingIn('43') },
        expect: tokenReused,
      },
      {
        name: 'the same token for no digits',
        operation,
        input: campaign,
        expect: tokenReused,
      },
      {
        name: 'the same token for the same campaign, by its ARN',
        operation,
        input: {
          ...campaign,
          NumberPreference: endingIn('42'),
          RegistrationId: arnOf('first', 'PhoneNumberArn', 'registration', 'activeRegistration'),
        },
        expect: tokenReused,
      },
    ],
  },
  {
    id: 'requestPhoneNumber/ten-dlc-needs-a-registration',
    title: 'A TEN_DLC number without RegistrationId MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...simulator, NumberType: 'TEN_DLC' },
        expect: invalid('MISSING_PARAMETER', 'RegistrationId'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/ten-dlc-needs-an-active-campaign',
    title: 'A TEN_DLC number of a campaign that is not active MUST be refused',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...tenDlc, RegistrationId: fixture('reviewingRegistration') },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'REGISTRATION_NOT_COMPLETE' },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/us-long-code-is-voice-only',
    title: 'An unregistered LONG_CODE number of the US MUST NOT be leased for SMS',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...simulator, NumberType: 'LONG_CODE' },
        expect: invalid('INVALID_PARAMETER', 'NumberCapabilities', 'RegistrationId', 'NumberType'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/mms-only-in-us-and-ca',
    title: 'A LONG_CODE number outside the US and Canada MUST NOT be leased for MMS',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ...simulator,
          NumberType: 'LONG_CODE',
          IsoCountryCode: 'GB',
          NumberCapabilities: ['MMS'],
        },
        expect: invalid('INVALID_PARAMETER', 'NumberCapabilities', 'IsoCountryCode'),
      },
    ],
  },
  {
    id: 'requestPhoneNumber/unknown-registration',
    title: 'A RegistrationId that names no registration MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...tenDlc, RegistrationId: 'registration-ffffffffffffffffffffffffffffffff' },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'registration', ResourceId: optional(asSent('RegistrationId')) },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/international-sending',
    title: 'International sending MUST be refused for anything but toll-free numbers of the US',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...simulator, InternationalSendingEnabled: true },
        expect: {
          exception: 'ValidationException',
          members: { Reason: 'INTERNATIONAL_SENDING_NOT_SUPPORTED' },
        },
      },
    ],
  },
];
