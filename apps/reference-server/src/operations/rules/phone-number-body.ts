import type { Output, schemas } from '@numberkit/contract';
import type { PhoneNumber } from '../../storage/phone-number-row.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

/** A leased number as answers show it. */
export function toPhoneNumberBody(
  number: PhoneNumber,
  scope: Scope,
  Status: schemas.PhoneNumberStatus,
): Output<'requestPhoneNumber'> {
  const { PoolId, RegistrationId, Tags, NumberCapabilities, ...always } = number;
  return {
    PhoneNumberArn: toArn(scope, 'phone-number', number.PhoneNumberId),
    ...always,
    NumberCapabilities: [...NumberCapabilities],
    Status,
    TwoWayEnabled: false,
    SelfManagedOptOutsEnabled: false,
    ...(PoolId !== undefined && { PoolId }),
    ...(RegistrationId !== undefined && { RegistrationId }),
    ...(Tags !== undefined && { Tags }),
  };
}
