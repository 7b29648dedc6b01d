import {
  aboutNow,
  absent,
  digits,
  fromNow,
  responseOf,
  token,
  unlike,
} from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { allowUntil, block, notInFuture, operation, rule, type Scenarios } from './builders.js';

const hour = 3_600_000;
const withToken = { ...block, ClientToken: token('rule') };

/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
const later = (seconds: number) => new Date(frozen.getTime() + seconds * 1000);
const other = { ...block, DestinationPhoneNumber: digits('+1416555', 4) };

/** Scenarios that advance or freeze the server's clock. */
export const controlScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/control/expires-to-the-second',
    title:
      'A rule MUST be created at the time of the clock, and end at its ExpirationTimestamp, not before or after',
    provenance: decided(operation),
    group: 'expiry',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      {
        name: 'an expiration a second ago',
        operation,
        input: { ...block, ExpirationTimestamp: later(-1) },
        expect: notInFuture,
      },
      {
        name: 'an expiration now',
        operation,
        input: { ...block, ExpirationTimestamp: frozen },
        expect: notInFuture,
      },
      {
        operation,
        input: { ...block, ExpirationTimestamp: later(2) },
        expect: { output: { ...rule, CreatedTimestamp: frozen } },
      },
      {
        operation,
        input: { ...other, ExpirationTimestamp: later(2) },
        expect: { output: { ...rule, CreatedTimestamp: frozen } },
      },
      { control: 'advance', duration: 'PT1S' },
      {
        name: 'a second before the expiration',
        operation,
        input: block,
        expect: { output: { ...rule, CreatedTimestamp: frozen } },
      },
      { control: 'advance', duration: 'PT1S' },
      {
        name: 'at the expiration',
        operation,
        input: other,
        expect: { output: { ...rule, CreatedTimestamp: later(2) } },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/control/expired-is-created-anew',
    title: 'A rule that replaces an expired one MUST have a new CreatedTimestamp',
    provenance: decided(operation),
    group: 'expiry',
    steps: [
      { control: 'reset' },
      {
        name: 'first',
        operation,
        input: { ...block, ExpirationTimestamp: fromNow(hour) },
        expect: { output: { ...rule, CreatedTimestamp: aboutNow } },
      },
      { control: 'advance', duration: 'PT2H' },
      {
        operation,
        input: block,
        expect: {
          output: {
            ...rule,
            ExpirationTimestamp: absent,
            CreatedTimestamp: unlike(responseOf('first', 'CreatedTimestamp'), new Date()),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/control/token-is-kept-a-day',
    title:
      'A ClientToken MUST conflict with other parameters for a day, and be usable again after that',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      { operation, input: withToken, expect: { output: rule } },
      { control: 'advance', duration: 'PT23H' },
      {
        operation,
        input: { ...withToken, Action: 'ALLOW' },
        expect: { exception: 'ConflictException' },
      },
      { control: 'advance', duration: 'PT2H' },
      { operation, input: { ...withToken, Action: 'ALLOW' }, expect: { output: rule } },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/control/holds-the-last-rule',
    title:
      'The state MUST hold one rule per number, the one set last: a repeated ClientToken sets nothing',
    provenance: documented(operation),
    group: 'rules',
    steps: [
      { control: 'reset' },
      {
        name: 'first',
        operation,
        input: { ...allowUntil, ClientToken: token('rule') },
        expect: { output: rule },
      },
      { operation, input: block, expect: { output: rule } },
      {
        operation,
        input: { ...allowUntil, ClientToken: token('rule') },
        expect: { output: responseOf('first') },
      },
      {
        control: 'state',
        contains: {
          DestinationPhoneNumber: responseOf('first', 'DestinationPhoneNumber'),
          Action: 'BLOCK',
          ExpirationTimestamp: absent,
        },
      },
      {
        control: 'state',
        contains: { DestinationPhoneNumber: responseOf('first', 'DestinationPhoneNumber') },
        times: 1,
      },
    ],
  },
];
