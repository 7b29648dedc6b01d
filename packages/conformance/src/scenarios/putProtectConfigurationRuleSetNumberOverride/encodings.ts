import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { block, operation, rule } from './given.js';

/** Other spellings of the same path. */
export const encodingScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] =
  [
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/bare-plus-in-the-path',
      title: 'A plus that stands in the path as it is MUST be a plus',
      provenance: documented('HTTP'),
      steps: [
        {
          operation,
          input: block,
          mutate: [{ change: 'path', to: 'bare plus' }],
          expect: { output: rule },
        },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/lower-case-encoding-in-the-path',
      title: 'Percent-encoding in small letters MUST be read like that in capitals',
      provenance: documented('HTTP'),
      steps: [
        {
          operation,
          input: block,
          mutate: [{ change: 'path', to: 'lower-case encoding' }],
          expect: { output: rule },
        },
      ],
    },
  ];
