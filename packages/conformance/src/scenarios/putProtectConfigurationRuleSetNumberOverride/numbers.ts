import type { Matcher } from '../../matching/matcher.js';
import { digits, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { block, operation, rule, ruleOf, ruleOfNoCountry, type Scenarios } from './builders.js';

/** A rule for a number of a country. */
const inCountry = (country: string, number: Matcher) =>
  ({
    name: country,
    operation,
    input: { ...block, DestinationPhoneNumber: number },
    expect: { output: ruleOf(country) },
  }) as const;

/** The destination number and its country. */
export const numberScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/plus-is-optional',
    title: 'A number without its plus MUST name the same rule, and be returned with the plus',
    provenance: decided(operation),
    steps: [
      {
        name: 'without a plus',
        operation,
        input: { ...block, DestinationPhoneNumber: digits('1206555', 4) },
        expect: { output: rule },
      },
      moreThanASecond,
      {
        operation,
        input: { ...block, DestinationPhoneNumber: digits('+1206555', 4) },
        expect: {
          output: {
            ...rule,
            DestinationPhoneNumber: responseOf('without a plus', 'DestinationPhoneNumber'),
            CreatedTimestamp: responseOf('without a plus', 'CreatedTimestamp'),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/country-of-the-number',
    title:
      'IsoCountryCode MUST distinguish the US, Canada and Puerto Rico, which share a calling code',
    provenance: decided(operation),
    steps: [
      inCountry('US', digits('+1206555', 4)),
      inCountry('CA', digits('+1416555', 4)),
      inCountry('PR', digits('+1787555', 4)),
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/country-beyond-north-america',
    title: 'IsoCountryCode MUST be right for numbers outside North America, shared codes included',
    provenance: decided(operation),
    steps: [
      inCountry('GB', digits('+442079460', 3)),
      inCountry('JE', digits('+4415342', 5)),
      inCountry('RU', digits('+7495555', 4)),
      inCountry('KZ', digits('+7717255', 4)),
      inCountry('DE', digits('+4930555', 5)),
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/number-of-no-country',
    title: 'IsoCountryCode MUST be left out for a number that belongs to no single country',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...block, DestinationPhoneNumber: digits('+800', 8) },
        expect: { output: ruleOfNoCountry },
      },
      {
        name: 'toll-free in North America',
        operation,
        input: { ...block, DestinationPhoneNumber: digits('+1833555', 4) },
        expect: { output: ruleOfNoCountry },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/number-of-no-plan',
    title: 'A number of no numbering plan MUST be accepted if it matches the pattern',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...block, DestinationPhoneNumber: digits('+12065550', 11) },
        expect: { output: rule },
      },
    ],
  },
];
