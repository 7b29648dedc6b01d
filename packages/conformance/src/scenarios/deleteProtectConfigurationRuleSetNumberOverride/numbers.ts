import { optional, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { creating, deleting, idOf } from '../protect/configurations.js';
import { listing, numbers, setting } from '../protect/overrides.js';
import { operation, own } from './deletions.js';

/** The ways to write a number. */
export const numberScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/plus-is-optional`,
    title: 'A number without its plus MUST name the same rule, whichever way it was set',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('with a plus', 'new', 'US'),
      {
        operation,
        input: {
          ProtectConfigurationId: idOf('new'),
          DestinationPhoneNumber: numbers.US.slice(1),
        },
        expect: { output: responseOf('with a plus') },
      },
      setting('without a plus', 'new', 'CA', {
        DestinationPhoneNumber: numbers.CA.slice(1),
      }),
      own('without a plus', 'new', 'CA'),
      listing('what stays', 'new', []),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/number-of-no-country`,
    title: 'The rule of a number of no country MUST be deleted, and returned without a country',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'none'),
      own('rule', 'new', 'none'),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/whole-numbers`,
    title: 'A number that is the beginning of another MUST NOT name its rule',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'US'),
      {
        operation,
        input: {
          ProtectConfigurationId: idOf('new'),
          DestinationPhoneNumber: numbers.US.slice(0, -1),
        },
        expect: {
          exception: 'ResourceNotFoundException',
          members: {
            ResourceType: 'protect-configuration',
            ResourceId: optional(numbers.US.slice(0, -1)),
          },
        },
      },
      listing('what stays', 'new', ['rule']),
      deleting('new'),
    ],
  },
];
