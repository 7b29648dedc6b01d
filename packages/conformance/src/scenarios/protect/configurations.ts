import { toMismatches } from '../../matching/compare.js';
import {
  createMatcher,
  type ExpectedMembers,
  type GivenMembers,
  isMembers,
  type Matcher,
  type Members,
} from '../../matching/matcher.js';
import {
  anything,
  arrayContaining,
  asSent,
  asSentInAnyOrder,
  responseOf,
  text,
  timestamp,
  token,
} from '../../matching/matchers.js';
import type { Prerequisite } from '../../scenario/exchange.js';
import { arnEndingWith, changedArn, toOtherAccount, toOtherPartition } from '../arns.js';
import type { Exchange, Input, Output } from '../contract.js';
import { type Unknown, unknown } from '../refusals.js';

type Create = 'createProtectConfiguration';
/** The members of every protect configuration. */
export type Shown = ExpectedMembers<Output<'updateProtectConfiguration'>>;

export const unknownConfiguration = 'protect-ffffffffffffffffffffffffffffffff';

const roomForConfigurations: Prerequisite = {
  what: 'room for one more protect configuration',
  missingWhen: {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT' },
  },
};

/** A new protect configuration: the members of the request, and the documented defaults of absent ones. */
export function toCreated(name: string): ExpectedMembers<Output<Create>> {
  const id = toSampleId(name);
  return {
    ProtectConfigurationArn: arnEndingWith(
      'ProtectConfigurationId',
      `arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/${id}`,
    ),
    ProtectConfigurationId: anything(id),
    CreatedTimestamp: timestamp,
    AccountDefault: false,
    DeletionProtectionEnabled: asSent('DeletionProtectionEnabled', false),
    Tags: asSentInAnyOrder('Tags'),
  };
}

// A client gets another id for each name.
function toSampleId(name: string): string {
  const codes = [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(16));
  return `protect-${codes.join('').slice(0, 32).padEnd(32, '0')}`;
}

/** An exchange that creates a protect configuration, which its scenario deletes at its end. */
export function creating(
  name: string,
  input: GivenMembers<Input<Create>> = {},
): Exchange<Create> & { readonly name: string } {
  return {
    name,
    operation: 'createProtectConfiguration',
    needs: roomForConfigurations,
    dependsOn: 'createProtectConfiguration/gives-defaults',
    input: { ClientToken: token(name), ...input },
    expect: { output: toCreated(name) },
  };
}

/** An exchange that deletes a protect configuration that an earlier one has created. */
export function deleting(name: string): Exchange<'deleteProtectConfiguration'> {
  return {
    name: `delete ${name}`,
    operation: 'deleteProtectConfiguration',
    input: { ProtectConfigurationId: idOf(name) },
    expect: { output: {} },
  };
}

/** The id of a protect configuration that an earlier exchange has created. */
export function idOf(name: string): Matcher {
  return responseOf(name, 'ProtectConfigurationId');
}

/** Its ARN. */
export function arnOf(name: string): Matcher {
  return responseOf(name, 'ProtectConfigurationArn');
}

/** Its ARN after a change. */
function arnWith(name: string, what: string, change: (arn: string) => string): Matcher {
  return changedArn(name, 'ProtectConfigurationArn', what, change);
}

/** A protect configuration as an earlier exchange has created it. */
export function asCreated(name: string): Shown {
  return {
    ProtectConfigurationArn: arnOf(name),
    ProtectConfigurationId: idOf(name),
    CreatedTimestamp: responseOf(name, 'CreatedTimestamp'),
    AccountDefault: responseOf(name, 'AccountDefault'),
    DeletionProtectionEnabled: responseOf(name, 'DeletionProtectionEnabled'),
  };
}

/** The refusal of a protect configuration that does not exist. */
export const notFound: Unknown = unknown('protect-configuration', 'ProtectConfigurationId');

/** The same by an operation of which another member is the id. */
export const notFoundOfAnyId: Unknown = unknown('protect-configuration');

type BadReference = 'ofAnotherAccount' | 'ofAnotherPartition' | 'ofAnotherKind' | 'malformed';

/** References to a protect configuration that an operation refuses, as it does those of any other. */
export function badReferences(name: string): Readonly<Record<BadReference, Matcher>> {
  return {
    ofAnotherAccount: arnWith(name, 'the ARN in another account', toOtherAccount),
    ofAnotherPartition: arnWith(name, 'the ARN in another partition', toOtherPartition),
    ofAnotherKind: arnWith(name, 'the ARN of a pool', (arn) =>
      arn.replace('protect-configuration', 'pool'),
    ),
    malformed: arnWith(name, 'the beginning of the ARN', (arn) =>
      arn.split(':').slice(0, 3).join(':'),
    ),
  };
}

/** The token of a page. */
export function pageToken(sample: string): Matcher {
  return text('a token', /^.+$/s, sample);
}

/** A list of a number of items. */
export function listOf(count: number): Matcher {
  return createMatcher({
    describe: () => `a list of ${count} items`,
    accepts: (actual) => Array.isArray(actual) && actual.length === count,
    supply: () => [],
  });
}

/** A list that has no item with a member's value. */
export function listWithout(member: string, value: Matcher): Matcher {
  return createMatcher({
    describe: (context) => `a list without ${value.describe(context)}`,
    accepts: (actual, context) =>
      Array.isArray(actual) &&
      actual.every((each) => !isMembers(each) || !value.accepts(each[member], context)),
    supply: () => [],
  });
}

/** A list, all items of which have a member's value, and one of which is a certain one. */
export function listOfOnly(members: Members, item: Members): Matcher {
  const one = arrayContaining(item);
  return createMatcher({
    describe: (context) => `${one.describe(context)}, and none without ${JSON.stringify(members)}`,
    accepts: (actual, context) =>
      one.accepts(actual, context) &&
      Array.isArray(actual) &&
      actual.every((each) => toMismatches(members, each, context).length === 0),
    supply: one.supply,
  });
}
