import { arnOf, fixture } from '../../matching/matchers.js';
import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { block, rule } from '../putProtectConfigurationRuleSetNumberOverride/given.js';
import { operation, tenDlc, tollFree } from './given.js';

const byThat = ['rule', 'ProtectConfigurationArn'] as const;

/** Resources that are named by their ARNs. */
export const arnScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/names-by-arn',
    title: 'A pool, an opt-out list and a registration that are named by ARN MUST be found',
    provenance: documented(operation),
    steps: [
      // An answer that shows region and account, and leases nothing.
      {
        name: 'rule',
        operation: 'putProtectConfigurationRuleSetNumberOverride',
        input: block,
        expect: { output: rule },
      },
      {
        operation,
        input: { ...tollFree, PoolId: arnOf(...byThat, 'pool', 'promotionalPool') },
        expect: { exception: 'ConflictException', members: { Reason: 'MESSAGE_TYPE_MISMATCH' } },
      },
      {
        operation,
        input: {
          ...tollFree,
          PoolId: fixture('transactionalPool'),
          OptOutListName: arnOf(...byThat, 'opt-out-list', 'optOutList'),
        },
        expect: { exception: 'ConflictException', members: { Reason: 'OPT_OUT_LIST_MISMATCH' } },
      },
      {
        operation,
        input: {
          ...tenDlc,
          RegistrationId: arnOf(...byThat, 'registration', 'reviewingRegistration'),
        },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'REGISTRATION_NOT_COMPLETE' },
        },
      },
    ],
  },
];
