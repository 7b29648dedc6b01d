import { documented } from '../../scenario/provenance.js';
import { block, operation, rule, type Scenarios } from './builders.js';

/** Other encodings of the same path. */
export const encodingScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/bare-plus-in-the-path',
    title: 'A plus in the path that is not percent-encoded MUST be read as a plus',
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
    title: 'Percent-encoding in lower case MUST be read like that in upper case',
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
