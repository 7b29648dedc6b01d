import { asSent, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { leased, leasing, operation, tenDlc, tollFree, unknownPool } from './builders.js';
import { leaseInPromotionalPool } from './shared-leases.js';

const { NumberType, NumberCapabilities, RegistrationId } = tenDlc;
const exactMatch = {
  NumberPreference: [{ PreferenceType: ['ExactMatch'], Filter: ['+12065550142'] }],
};
const inCampaign = { NumberType, NumberCapabilities, RegistrationId };

/** Pools and opt-out lists. */
export const poolScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/pool-gives-its-opt-out-list',
    title:
      'A number that joins a pool MUST get the opt-out list of the pool if the request names none',
    provenance: decided(operation),
    steps: [
      {
        ...leasing,
        input: leaseInPromotionalPool,
        expect: { output: { ...leased, OptOutListName: fixture('optOutList') } },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/pool-of-another-message-type',
    title: 'A number MUST NOT join a pool of another message type',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, PoolId: fixture('promotionalPool') },
        expect: { exception: 'ConflictException', members: { Reason: 'MESSAGE_TYPE_MISMATCH' } },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/pool-of-another-opt-out-list',
    title: 'A number MUST NOT join a pool of another opt-out list',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ...tollFree,
          PoolId: fixture('transactionalPool'),
          OptOutListName: fixture('optOutList'),
        },
        expect: { exception: 'ConflictException', members: { Reason: 'OPT_OUT_LIST_MISMATCH' } },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/unknown-pool',
    title: 'A PoolId that names no pool MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, PoolId: unknownPool },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'pool', ResourceId: optional(asSent('PoolId')) },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/unknown-opt-out-list',
    title: 'An OptOutListName that names no opt-out list MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...tollFree, OptOutListName: 'numberkit-unknown-list' },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'opt-out-list', ResourceId: optional(asSent('OptOutListName')) },
        },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/unknown-pool-and-opt-out-list',
    title:
      'A request that names neither a known pool nor a known list MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      {
        operation,
        // Refused for two members, so that either can be tried with a value that would be accepted.
        probe: {
          'NumberType=SIMULATOR': { NumberCapabilities: ['SMS'] },
          'NumberType=LONG_CODE': { NumberCapabilities: ['VOICE'] },
          'NumberType=TEN_DLC': inCampaign,
          'IsoCountryCode=AA': { IsoCountryCode: 'ZA' },
          IsoCountryCode: { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] },
          RegistrationId: inCampaign,
          NumberPreference: inCampaign,
          'NumberPreference[].Filter': exactMatch,
          'NumberPreference[].PreferenceType[]=ExactMatch': exactMatch,
        },
        probeRefusals: {
          // The contract allows more tags than a resource can have.
          Tags: {
            exception: 'ServiceQuotaExceededException',
            members: { Reason: 'TAGS_PER_RESOURCE' },
          },
        },
        input: {
          ...tollFree,
          PoolId: unknownPool,
          OptOutListName: 'numberkit-unknown-list',
        },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
];
