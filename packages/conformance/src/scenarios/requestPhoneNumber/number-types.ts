import { asSent, fixture, optional } from '../../matching/matchers.js';
import { documented, ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { leasing, operation, simulator, tenDlc, tollFree } from './given.js';

/** What each type of number allows. */
export const numberTypeScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/simulator-is-leased',
    title: 'A SIMULATOR number of the US for transactional messages MUST be leased',
    provenance: documented(operation),
    steps: [{ ...leasing, input: simulator }],
  },
  {
    id: 'requestPhoneNumber/simulator-is-transactional',
    title: 'A SIMULATOR number for promotional messages MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...simulator, MessageType: 'PROMOTIONAL' },
        expect: { exception: 'ValidationException' },
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
        expect: { exception: 'ValidationException' },
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
        expect: { exception: 'ValidationException' },
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
        expect: { exception: 'ValidationException' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/ten-dlc-of-an-active-campaign',
    title: 'A TEN_DLC number of an active campaign MUST be leased, with a wish for its digits',
    provenance: documented(operation),
    steps: [
      {
        ...leasing,
        input: {
          ...tenDlc,
          NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42'] }],
        },
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
        expect: { exception: 'ValidationException' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/ten-dlc-needs-an-active-campaign',
    title: 'A TEN_DLC number of a campaign that is not active MUST be refused',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tenDlc, RegistrationId: fixture('reviewingRegistration') },
        // Documented as an error, not as which one.
        expect: [{ exception: 'ConflictException' }, { exception: 'ValidationException' }],
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
        expect: [{ exception: 'ValidationException' }, { exception: 'ConflictException' }],
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
        expect: { exception: 'ValidationException' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/unknown-registration',
    title: 'A RegistrationId that names no registration MUST be refused as not found',
    provenance: ours(operation),
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
