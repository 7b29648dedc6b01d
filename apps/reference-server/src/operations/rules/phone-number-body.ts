import type { schemas } from '@numberkit/contract/phone-numbers';
import type { Context } from '../../context.js';
import type { PhoneNumber } from '../../storage/phone-numbers.js';
import { completeRegistration, type Registration } from '../../storage/registrations.js';
import type { Scope } from '../../storage/scope.js';
import type { Tables } from '../../storage/tables.js';
import { toArn } from './resource-names.js';

/** The members that every response about a leased number has, or that some leave out. */
export type PhoneNumberBody = Omit<schemas.RequestPhoneNumberResult, 'Tags'>;

type Body = PhoneNumberBody;

/** A leased number as responses show it. */
export function toPhoneNumberBody(
  number: PhoneNumber,
  scope: Scope,
  Status: schemas.PhoneNumberStatus,
): Body {
  const { PoolId, RegistrationId, TwoWayChannelArn, TwoWayChannelRole } = number;
  return {
    PhoneNumberArn: toArn(scope, 'phone-number', number.PhoneNumberId),
    // Member by member: the rest of an object, which is copied, takes ten times as long, and a page has a hundred.
    PhoneNumberId: number.PhoneNumberId,
    PhoneNumber: number.PhoneNumber,
    IsoCountryCode: number.IsoCountryCode,
    MessageType: number.MessageType,
    NumberCapabilities: [...number.NumberCapabilities],
    NumberType: number.NumberType,
    MonthlyLeasingPrice: number.MonthlyLeasingPrice,
    OptOutListName: number.OptOutListName,
    InternationalSendingEnabled: number.InternationalSendingEnabled,
    DeletionProtectionEnabled: number.DeletionProtectionEnabled,
    TwoWayEnabled: number.TwoWayEnabled,
    SelfManagedOptOutsEnabled: number.SelfManagedOptOutsEnabled,
    CreatedTimestamp: number.CreatedTimestamp,
    Status,
    // The compiler does not check spread objects for excess members; `satisfies` does.
    ...(TwoWayChannelArn !== undefined && ({ TwoWayChannelArn } satisfies Partial<Body>)),
    ...(TwoWayChannelRole !== undefined && ({ TwoWayChannelRole } satisfies Partial<Body>)),
    ...(PoolId !== undefined && ({ PoolId } satisfies Partial<Body>)),
    ...(RegistrationId !== undefined && ({ RegistrationId } satisfies Partial<Body>)),
  };
}

/**
 * The status of a number at a moment: `PENDING` until `activationDelay` (ms) after its lease, and for as long as its
 * registration is not complete; `DISASSOCIATING` from its release on.
 */
function toPhoneNumberStatus(
  number: PhoneNumber,
  registration: Registration | undefined,
  now: Date,
  activationDelay: number,
): schemas.PhoneNumberStatus {
  if (number.releasedAt !== undefined) return 'DISASSOCIATING';
  const ready = now.getTime() >= number.CreatedTimestamp.getTime() + activationDelay;
  const held =
    registration !== undefined && registration.RegistrationStatus !== completeRegistration;
  return ready && !held ? 'ACTIVE' : 'PENDING';
}

/** Leased numbers as responses show them, each with the status that its registration and the clock give it. */
export async function readPhoneNumberBodies(
  { rules, scope }: Pick<Context, 'rules' | 'scope'>,
  tables: Tables,
  numbers: readonly PhoneNumber[],
  now: Date,
): Promise<PhoneNumberBody[]> {
  const ids = new Set(numbers.flatMap(({ RegistrationId: id }) => (id === undefined ? [] : [id])));
  const found = ids.size === 0 ? [] : await tables.registrations.findAll([...ids]);
  const registrations = new Map(found.map((one) => [one.RegistrationId, one]));
  return numbers.map((number) => {
    const registration = registrations.get(number.RegistrationId ?? '');
    const status = toPhoneNumberStatus(number, registration, now, rules.activationDelay);
    return toPhoneNumberBody(number, scope, status);
  });
}

/**
 * The price of a month's lease of a number, in US dollars, as in the service's own example. The price list is not
 * part of the contract.
 */
export const monthlyLeasingPrice = '1.00';
