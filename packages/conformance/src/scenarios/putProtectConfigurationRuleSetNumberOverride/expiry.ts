import { absent, destination, momentAfter, responseOf, unlike } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { block, momentLater, operation, overAlready, rule } from './given.js';

const other = { ...block, DestinationPhoneNumber: destination('+1416555', 4) };
/** Time enough for the requests before it, even with a server that is slow. */
const soon = 4000;

/** When rules end. */
export const expiryScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] =
  [
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/expiration-in-the-past',
      title: 'An ExpirationTimestamp that is not after now MUST be refused by its name',
      provenance: decided(operation),
      steps: [
        {
          operation,
          input: { ...block, ExpirationTimestamp: new Date('2001-09-09T01:46:40Z') },
          expect: overAlready,
        },
        {
          name: 'the epoch, which some languages take for nothing',
          operation,
          input: { ...block, ExpirationTimestamp: new Date(0) },
          expect: overAlready,
        },
        {
          name: 'before the epoch',
          operation,
          input: { ...block, ExpirationTimestamp: new Date(-1000) },
          expect: overAlready,
        },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/expiration-is-after-now',
      title:
        'An ExpirationTimestamp MUST be after the moment of the call, and need not be long after',
      provenance: decided(operation),
      steps: [
        { name: 'first', operation, input: block, expect: { output: rule } },
        momentLater,
        {
          operation,
          input: { ...block, ExpirationTimestamp: momentAfter('first', 'CreatedTimestamp', 0) },
          expect: overAlready,
        },
        {
          operation,
          input: {
            ...block,
            ExpirationTimestamp: momentAfter('first', 'CreatedTimestamp', 60_000),
          },
          expect: { output: rule },
        },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/ends-as-last-said',
      title: 'A rule MUST end when the last request for it says, and be created anew after that',
      provenance: decided(operation),
      steps: [
        { name: 'endless', operation, input: block, expect: { output: rule } },
        {
          operation,
          input: {
            ...block,
            ExpirationTimestamp: momentAfter('endless', 'CreatedTimestamp', soon),
          },
          expect: { output: rule },
        },
        {
          name: 'ending',
          operation,
          input: {
            ...other,
            ExpirationTimestamp: momentAfter('endless', 'CreatedTimestamp', soon),
          },
          expect: { output: rule },
        },
        { operation, input: other, expect: { output: rule } },
        { pause: soon + 500 },
        {
          name: 'after the end',
          operation,
          input: block,
          expect: {
            output: {
              ...rule,
              ExpirationTimestamp: absent,
              CreatedTimestamp: unlike(responseOf('endless', 'CreatedTimestamp'), new Date()),
            },
          },
        },
        {
          name: 'without an end',
          operation,
          input: other,
          expect: {
            output: { ...rule, CreatedTimestamp: responseOf('ending', 'CreatedTimestamp') },
          },
        },
      ],
    },
  ];
