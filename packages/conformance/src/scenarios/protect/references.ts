import type { Given } from '../../matching/matcher.js';
import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { invalidMember } from '../refusals.js';
import {
  badReferences,
  creating,
  deleting,
  idOf,
  notFound,
  notFoundOfAnyId,
  unknownConfiguration,
} from './configurations.js';

/** The operations that take one protect configuration. */
type Taking =
  | 'updateProtectConfiguration'
  | 'deleteProtectConfiguration'
  | 'listProtectConfigurationRuleSetNumberOverrides'
  | 'deleteProtectConfigurationRuleSetNumberOverride'
  | 'getProtectConfigurationCountryRuleSet'
  | 'updateProtectConfigurationCountryRuleSet';

/** Makes a call that names a protect configuration, and is valid in every other member. */
export type CallOf = (reference: Given<string>) => {
  [Op in Taking]: Pick<Exchange<Op>, 'operation' | 'input' | 'probe' | 'probeRefusals'>;
}[Taking];

/**
 * The references to a protect configuration that an operation must refuse. The first scenario is marked as the probe.
 *
 * @param prepare what the protect configuration `new` must hold, so that the call would succeed with its id
 */
export function toReferenceScenarios<Op extends Taking>(
  operation: Op,
  call: CallOf,
  prepare: readonly Exchange<'putProtectConfigurationRuleSetNumberOverride'>[] = [],
): readonly Scenario<Op>[] {
  const bad = badReferences('new');
  return [
    {
      id: `${operation}/unknown-configuration`,
      title: 'A protect configuration that does not exist MUST be refused as not found',
      provenance: decided('V2'),
      steps: [
        {
          probe: {},
          ...call(unknownConfiguration),
          expect: notFound,
        },
      ],
    },
    {
      id: `${operation}/arns-of-others`,
      title: 'The ARN of another account or partition MUST be refused as not found',
      provenance: decided('V2'),
      steps: [
        creating('new'),
        ...prepare,
        { ...call(bad.ofAnotherAccount), name: 'another account', expect: notFoundOfAnyId },
        { ...call(bad.ofAnotherPartition), name: 'another partition', expect: notFoundOfAnyId },
        deleting('new'),
      ],
    },
    {
      id: `${operation}/arn-of-another-kind`,
      title: 'An ARN that is malformed, or of another kind of resource, MUST be refused as invalid',
      provenance: decided('V2'),
      steps: [
        creating('new'),
        ...prepare,
        {
          ...call(bad.ofAnotherKind),
          name: 'another kind',
          expect: invalidMember('INVALID_ARN', 'ProtectConfigurationId'),
        },
        {
          ...call(bad.malformed),
          name: 'malformed',
          expect: invalidMember('INVALID_ARN', 'ProtectConfigurationId'),
        },
        deleting('new'),
      ],
    },
  ];
}

/** An account must not see the protect configuration of another, whichever call names it. */
export function toAccountScenarios<Op extends Taking>(
  operation: Op,
  call: CallOf,
  prepare: readonly Exchange<'putProtectConfigurationRuleSetNumberOverride'>[] = [],
): readonly Scenario<Op>[] {
  const { probe: _, probeRefusals: __, ...exchange } = call(idOf('new'));
  return [
    {
      id: `${operation}/accounts/configuration-is-its-own`,
      title: 'A protect configuration of another account MUST be refused as not found',
      provenance: decided('all'),
      group: 'accounts',
      steps: [
        creating('new'),
        ...prepare,
        { ...exchange, as: 'other', expect: { exception: 'ResourceNotFoundException' } },
        deleting('new'),
      ],
    },
  ];
}
