import { absent, digits, momentAfter, responseOf, unlike } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { block, notInFuture, operation, rule, type Scenarios } from './builders.js';

const other = { ...block, DestinationPhoneNumber: digits('+1416555', 4) };
/** Enough milliseconds for the requests before it, even if the server is slow. */
const soon = 4000;

/** The expiration of rules. */
export const expiryScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/expiration-in-the-past',
    title:
      'An ExpirationTimestamp that is not in the future MUST be refused, and the refusal name it',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...block, ExpirationTimestamp: new Date('2001-09-09T01:46:40Z') },
        expect: notInFuture,
      },
      {
        name: 'the epoch, which some languages treat as false',
        operation,
        input: { ...block, ExpirationTimestamp: new Date(0) },
        expect: notInFuture,
      },
      {
        name: 'before the epoch',
        operation,
        input: { ...block, ExpirationTimestamp: new Date(-1000) },
        expect: notInFuture,
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/expiration-is-after-now',
    title: 'An ExpirationTimestamp MUST be after the moment of the call; a minute after is enough',
    provenance: decided(operation),
    steps: [
      { name: 'first', operation, input: block, expect: { output: rule } },
      moreThanASecond,
      {
        operation,
        input: { ...block, ExpirationTimestamp: momentAfter('first', 'CreatedTimestamp', 0) },
        expect: notInFuture,
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
    title:
      'A rule MUST end when the last request for it says, and have a new CreatedTimestamp after that',
    provenance: decided(operation),
    steps: [
      { name: 'without an expiration', operation, input: block, expect: { output: rule } },
      {
        operation,
        input: {
          ...block,
          ExpirationTimestamp: momentAfter('without an expiration', 'CreatedTimestamp', soon),
        },
        expect: { output: rule },
      },
      {
        name: 'with an expiration',
        operation,
        input: {
          ...other,
          ExpirationTimestamp: momentAfter('without an expiration', 'CreatedTimestamp', soon),
        },
        expect: { output: rule },
      },
      { operation, input: other, expect: { output: rule } },
      { pause: soon + 500 },
      {
        name: 'after the expiration',
        operation,
        input: block,
        expect: {
          output: {
            ...rule,
            ExpirationTimestamp: absent,
            CreatedTimestamp: unlike(
              responseOf('without an expiration', 'CreatedTimestamp'),
              new Date(),
            ),
          },
        },
      },
      {
        name: 'with the expiration removed',
        operation,
        input: other,
        expect: {
          output: {
            ...rule,
            CreatedTimestamp: responseOf('with an expiration', 'CreatedTimestamp'),
          },
        },
      },
    ],
  },
];
