import type { ExpectedMembers, GivenMembers, Matcher } from '../../matching/matcher.js';
import { absent, asSent, fromResponseOf, responseOf, timestamp } from '../../matching/matchers.js';
import type { Exchange, Input, Output } from '../contract.js';
import { arnOf, idOf } from './configurations.js';

type Put = 'putProtectConfigurationRuleSetNumberOverride';
type List = 'listProtectConfigurationRuleSetNumberOverrides';
type Item = Output<List>['RuleSetNumberOverrides'][number];
/** A filter of rules. */
export type Filter = GivenMembers<NonNullable<Input<List>['Filters']>[number]>;

/** A number of each country, in the order of the numbers; of none is that of an international service. */
export const numbers = {
  US: '+12065550142',
  CA: '+14165550142',
  GB: '+442079460142',
  none: '+80012345678',
} as const;

/** A country that has a number. */
export type Country = keyof typeof numbers;

/** An exchange that sets the rule of a country's number in a configuration that an earlier one has created. */
export function setting(
  name: string,
  configuration: string,
  country: Country,
  rule: Partial<Input<Put>> = {},
): Exchange<Put> & { readonly name: string } {
  return {
    name,
    operation: 'putProtectConfigurationRuleSetNumberOverride',
    dependsOn: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-rule',
    input: {
      ProtectConfigurationId: idOf(configuration),
      DestinationPhoneNumber: numbers[country],
      Action: 'BLOCK',
      ...rule,
    },
    expect: {
      output: {
        ProtectConfigurationArn: arnOf(configuration),
        ProtectConfigurationId: idOf(configuration),
        DestinationPhoneNumber: numbers[country],
        CreatedTimestamp: timestamp,
        Action: asSent('Action'),
        IsoCountryCode: country === 'none' ? absent : country,
        ExpirationTimestamp: asSent('ExpirationTimestamp'),
      },
    },
  };
}

/** A rule in a list, as an earlier exchange has set it. */
export function asSet(name: string): ExpectedMembers<Item> {
  return {
    DestinationPhoneNumber: responseOf(name, 'DestinationPhoneNumber'),
    CreatedTimestamp: responseOf(name, 'CreatedTimestamp'),
    Action: responseOf(name, 'Action'),
    IsoCountryCode: responseOf(name, 'IsoCountryCode'),
    ExpirationTimestamp: responseOf(name, 'ExpirationTimestamp'),
  };
}

/** A list of a configuration's rules, which must be those that earlier exchanges have set. */
export function listing(
  name: string,
  configuration: string,
  found: readonly string[],
  ...filters: readonly Filter[]
): Exchange<List> {
  return {
    name,
    operation: 'listProtectConfigurationRuleSetNumberOverrides',
    input: {
      ProtectConfigurationId: idOf(configuration),
      ...(filters.length > 0 && { Filters: filters }),
    },
    expect: {
      output: {
        ProtectConfigurationArn: arnOf(configuration),
        ProtectConfigurationId: idOf(configuration),
        RuleSetNumberOverrides: found.map(asSet),
        NextToken: absent,
      },
    },
  };
}

/** An exchange that deletes the rule of a country's number. */
export function removing(
  configuration: string,
  country: Country,
): Exchange<'deleteProtectConfigurationRuleSetNumberOverride'> {
  return {
    name: `remove the rule of ${country}`,
    operation: 'deleteProtectConfigurationRuleSetNumberOverride',
    input: {
      ProtectConfigurationId: idOf(configuration),
      DestinationPhoneNumber: numbers[country],
    },
    expect: { output: {} },
  };
}

/** The creation of a rule, or milliseconds before or after it, in ISO 8601 or as epoch seconds. */
export function creationOf(rule: string, milliseconds = 0, form: Form = 'iso'): Matcher {
  return momentOf(rule, form, (shown) => shown + milliseconds);
}

/**
 * The creation of a rule, in ISO 8601 or as epoch seconds. If a server shows a whole second, it may have cut off a
 * fraction that it still compares: then it is the next second.
 */
export function latestCreationOf(rule: string, form: Form = 'iso'): Matcher {
  return momentOf(rule, form, (shown) => (shown % 1000 === 0 ? shown + 1000 : shown));
}

type Form = 'iso' | 'epoch';

function momentOf(rule: string, form: Form, change: (shown: number) => number): Matcher {
  return fromResponseOf(rule, 'CreatedTimestamp', 'the text of CreatedTimestamp', (value) => {
    if (!(value instanceof Date)) return undefined;
    const moment = new Date(change(value.getTime()));
    return form === 'iso' ? moment.toISOString() : String(moment.getTime() / 1000);
  });
}
