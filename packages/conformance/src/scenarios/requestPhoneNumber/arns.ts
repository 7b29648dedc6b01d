import { documented } from '../../scenario/provenance.js';
import { arnOf } from '../arns.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { block, rule } from '../putProtectConfigurationRuleSetNumberOverride/builders.js';
import { operation, tenDlc, tollFree } from './builders.js';

const accountOf = ['rule', 'ProtectConfigurationArn'] as const;

/** References by ARN. */
export const arnScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/names-by-arn',
    title: 'A pool, an opt-out list and a registration that are named by ARN MUST be found',
    provenance: documented(operation),
    steps: [
      // Its response shows region and account without a lease.
      {
        name: 'rule',
        operation: 'putProtectConfigurationRuleSetNumberOverride',
        input: block,
        expect: { output: rule },
      },
      {
        operation,
        input: { ...tollFree, PoolId: arnOf(...accountOf, 'pool', 'promotionalPool') },
        expect: { exception: 'ConflictException', members: { Reason: 'MESSAGE_TYPE_MISMATCH' } },
      },
      {
        operation,
        input: {
          ...tollFree,
          PoolId: fixture('transactionalPool'),
          OptOutListName: arnOf(...accountOf, 'opt-out-list', 'optOutList'),
        },
        expect: { exception: 'ConflictException', members: { Reason: 'OPT_OUT_LIST_MISMATCH' } },
      },
      {
        operation,
        input: {
          ...tenDlc,
          RegistrationId: arnOf(...accountOf, 'registration', 'reviewingRegistration'),
        },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'REGISTRATION_NOT_COMPLETE' },
        },
      },
    ],
  },
];
