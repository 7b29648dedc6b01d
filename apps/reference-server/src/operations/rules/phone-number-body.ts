import type { Output, schemas } from '@numberkit/contract';
import type { PhoneNumber } from '../../storage/phone-numbers.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

type Body = Output<'requestPhoneNumber'>;

/** A leased number as answers show it. */
export function toPhoneNumberBody(
  number: PhoneNumber,
  scope: Scope,
  Status: schemas.PhoneNumberStatus,
): Body {
  const { PoolId, RegistrationId, Tags, NumberCapabilities, ...always } = number;
  return {
    PhoneNumberArn: toArn(scope, 'phone-number', number.PhoneNumberId),
    // What is spread is not looked through for members too many; `satisfies` does that.
    ...(always satisfies Pick<Body, keyof typeof always>),
    NumberCapabilities: [...NumberCapabilities],
    Status,
    TwoWayEnabled: false,
    SelfManagedOptOutsEnabled: false,
    ...(PoolId !== undefined && ({ PoolId } satisfies Partial<Body>)),
    ...(RegistrationId !== undefined && ({ RegistrationId } satisfies Partial<Body>)),
    ...(Tags !== undefined && ({ Tags: [...Tags] } satisfies Partial<Body>)),
  };
}
