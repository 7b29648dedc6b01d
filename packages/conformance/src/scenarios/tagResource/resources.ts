import type { Matcher } from '../../matching/matcher.js';
import { arrayContaining, arrayWithout, responseOf } from '../../matching/matchers.js';
import { documented } from '../../scenario/provenance.js';
import { arnOf, changedArn } from '../arns.js';
import type { Exchange, Scenario } from '../contract.js';
import { lease, numberArnOf, release } from '../numbers.js';
import { block, rule } from '../putProtectConfigurationRuleSetNumberOverride/builders.js';
import { listingTags, tagging, toTags, untagging } from '../tags/steps.js';

const operation = 'tagResource';

/** A key that nobody else gives the resources that the account has anyway. */
const Key = 'numberkit-conformance';

/** Its response shows region and account. */
const anArn: Exchange<'putProtectConfigurationRuleSetNumberOverride'> = {
  name: 'rule',
  operation: 'putProtectConfigurationRuleSetNumberOverride',
  input: block,
  expect: { output: rule },
};

/** Adds a tag to a resource that others may have tagged, and removes it. */
function taggingOnly(what: string, name: string, arn: Matcher): Scenario<typeof operation> {
  return {
    id: `tagResource/tags-of-${name}`,
    title: `${what} MUST get tags as any resource does`,
    provenance: documented(operation),
    steps: [
      anArn,
      tagging([{ Key, Value: name }], arn),
      listingTags(arrayContaining({ Key, Value: name }), arn),
      untagging([Key], arn),
      listingTags(arrayWithout({ Key }), arn),
    ],
  };
}

const ofFixture = (kind: string, name: Parameters<typeof arnOf>[3]) =>
  arnOf('rule', 'ProtectConfigurationArn', kind, name);

/** The kinds of resources that have tags. */
export const resourceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'tagResource/tags-of-a-number',
    title: 'A phone number MUST get tags beside those of its lease',
    provenance: documented(operation),
    steps: [
      lease('lease', { Tags: toTags({ team: 'alerts' }) }),
      tagging(toTags({ stage: 'test' }), numberArnOf('lease')),
      listingTags(toTags({ stage: 'test', team: 'alerts' }), numberArnOf('lease')),
      untagging(['team'], numberArnOf('lease')),
      listingTags(toTags({ stage: 'test' }), numberArnOf('lease')),
      release('lease'),
    ],
  },
  taggingOnly(
    'The opt-out list Default',
    'the-default-list',
    changedArn('rule', 'ProtectConfigurationArn', 'the ARN of Default', (arn) =>
      arn.replace(/[^:]+$/, 'opt-out-list/Default'),
    ),
  ),
  taggingOnly('A pool', 'a-pool', ofFixture('pool', 'transactionalPool')),
  taggingOnly(
    'A protect configuration',
    'a-protect-configuration',
    responseOf('rule', 'ProtectConfigurationArn'),
  ),
  taggingOnly('A registration', 'a-registration', ofFixture('registration', 'activeRegistration')),
];
