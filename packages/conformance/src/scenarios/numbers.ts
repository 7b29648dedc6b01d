import type { ExpectedMembers, Matcher } from '../matching/matcher.js';
import { absent, either, itemsOf, responseOf } from '../matching/matchers.js';
import type { Exchange, Output } from './contract.js';
import { fixture } from './fixtures.js';
import { leased, leasing, tollFree } from './requestPhoneNumber/builders.js';
import {
  fullLease,
  leaseInPromotionalPool,
  plainLease,
} from './requestPhoneNumber/shared-leases.js';

// Steps that lease and release numbers for the scenarios of other operations.

type Lease = Exchange<'requestPhoneNumber'>;

export const unknownNumber = 'phone-ffffffffffffffffffffffffffffffff';

/** Leases a number for one scenario, which releases it at its end. */
export function lease(name: string, input: Partial<Lease['input']> = {}): Lease {
  return { ...leasing, name, input: { ...tollFree, ...input } };
}

/** The lease that all cases of a run share; none of them releases it. */
export const sharedLease: Lease = { ...leasing, name: 'shared lease', input: plainLease };

/** Another one, of a number with other settings. */
export const otherSharedLease: Lease = { ...leasing, name: 'other shared lease', input: fullLease };

/** The lease in a pool that all cases of a run share. */
export const leaseInPool: Lease = {
  ...leasing,
  name: 'lease in a pool',
  input: leaseInPromotionalPool,
  expect: { output: { ...leased, OptOutListName: fixture('optOutList') } },
};

/** The id of a number that an earlier exchange has leased. */
export function idOf(exchange: string): Matcher {
  return responseOf(exchange, 'PhoneNumberId');
}

/** The ARN of a number that an earlier exchange has leased. */
export function numberArnOf(exchange: string): Matcher {
  return responseOf(exchange, 'PhoneNumberArn');
}

/** The status of a number after its release. */
export const released: Matcher = either('DELETED', 'DISASSOCIATING');

/** Releases a number that an earlier exchange has leased. */
export function release(exchange: string): Exchange<'releasePhoneNumber'> {
  return {
    operation: 'releasePhoneNumber',
    dependsOn: 'releasePhoneNumber/releases-a-number',
    input: { PhoneNumberId: idOf(exchange) },
    expect: { output: { PhoneNumberId: idOf(exchange), Status: released } },
  };
}

/** Turns off a number's protection against release. */
export function unprotect(exchange: string): Exchange<'updateOriginationPhoneNumber'> {
  return {
    operation: 'updateOriginationPhoneNumber',
    input: { PhoneNumberId: idOf(exchange), DeletionProtectionEnabled: false },
    expect: { output: { DeletionProtectionEnabled: false } },
  };
}

/** The members of a leased number that only its settings and the clock change. */
export function numberOf(exchange: string): ExpectedMembers<Output<'releasePhoneNumber'>> {
  const kept = [
    'PhoneNumberArn',
    'PhoneNumberId',
    'PhoneNumber',
    'IsoCountryCode',
    'MessageType',
    'NumberType',
    'MonthlyLeasingPrice',
    'RegistrationId',
    'CreatedTimestamp',
  ] as const;
  return {
    ...Object.fromEntries(kept.map((member) => [member, responseOf(exchange, member)])),
    NumberCapabilities: itemsOf(exchange, 'NumberCapabilities'),
  };
}

/** The same with the settings of a number that nothing has changed. */
export function unchangedNumberOf(exchange: string): ExpectedMembers<Output<'releasePhoneNumber'>> {
  const settings = ['TwoWayEnabled', 'SelfManagedOptOutsEnabled', 'OptOutListName'] as const;
  return {
    ...numberOf(exchange),
    ...Object.fromEntries(settings.map((member) => [member, responseOf(exchange, member)])),
    TwoWayChannelArn: absent,
    TwoWayChannelRole: absent,
  };
}
