import type { schemas } from '@numberkit/contract';
import type { PhoneNumber } from '../../storage/phone-numbers.js';
import { completeRegistration, type Registration } from '../../storage/registrations.js';

/**
 * The status of a leased number at a moment: `PENDING` until `activationDelay` (ms) after its lease,
 * and for as long as its registration is not complete.
 */
export function toPhoneNumberStatus(
  number: PhoneNumber,
  registration: Registration | undefined,
  now: Date,
  activationDelay: number,
): schemas.PhoneNumberStatus {
  const ready = now.getTime() >= number.CreatedTimestamp.getTime() + activationDelay;
  const held =
    registration !== undefined && registration.RegistrationStatus !== completeRegistration;
  return ready && !held ? 'ACTIVE' : 'PENDING';
}
