import {
  anything,
  arrayContaining,
  asSent,
  fromResponseOf,
  optional,
  responseOf,
} from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { toOtherAccount, toOtherPartition } from '../arns.js';
import { block, operation, rule, type Scenarios, unknownConfiguration } from './builders.js';

const arnWith = (what: string, change: (arn: string) => string) =>
  fromResponseOf('by id', 'ProtectConfigurationArn', what, (arn) => change(String(arn)));

/** References to a protect configuration: by id and by ARN. */
export const configurationScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/arn-in-the-path',
    title: 'A protect configuration named by its ARN MUST be found, and returned with its id',
    provenance: documented(operation),
    steps: [
      { name: 'by id', operation, input: block, expect: { output: rule } },
      {
        operation,
        input: {
          ...block,
          ProtectConfigurationId: responseOf('by id', 'ProtectConfigurationArn'),
        },
        expect: {
          output: {
            ...rule,
            ProtectConfigurationId: responseOf('by id', 'ProtectConfigurationId'),
            ProtectConfigurationArn: responseOf('by id', 'ProtectConfigurationArn'),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/unknown-protect-configuration',
    title: 'A protect configuration that does not exist MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      {
        operation,
        probe: {},
        input: { ...block, ProtectConfigurationId: unknownConfiguration },
        expect: {
          exception: 'ResourceNotFoundException',
          members: {
            ResourceType: 'protect-configuration',
            ResourceId: optional(asSent('ProtectConfigurationId')),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/arn-of-another-account',
    title: 'The ARN of a protect configuration of another account MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      { name: 'by id', operation, input: block, expect: { output: rule } },
      {
        operation,
        input: {
          ...block,
          ProtectConfigurationId: arnWith('the ARN in another account', toOtherAccount),
        },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'protect-configuration' },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/arn-of-another-partition',
    title: 'An ARN of another partition MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      { name: 'by id', operation, input: block, expect: { output: rule } },
      {
        operation,
        input: {
          ...block,
          ProtectConfigurationId: arnWith('the ARN in another partition', toOtherPartition),
        },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'protect-configuration' },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/arn-of-another-kind',
    title: 'An ARN that is malformed, or of another kind of resource, MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      { name: 'by id', operation, input: block, expect: { output: rule } },
      ...[
        arnWith('the ARN of a pool', (arn) => arn.replace('protect-configuration', 'pool')),
        'arn:aws:sms-voice',
      ].map(
        (ProtectConfigurationId) =>
          ({
            operation,
            input: { ...block, ProtectConfigurationId },
            expect: {
              exception: 'ValidationException',
              members: {
                Reason: 'INVALID_ARN',
                Fields: arrayContaining({
                  Name: 'ProtectConfigurationId',
                  Message: anything('It is not the ARN of a protect configuration.'),
                }),
              },
            },
          }) as const,
      ),
    ],
  },
];
