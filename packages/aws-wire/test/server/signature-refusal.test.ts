import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { type SignatureFailure, toSignatureRefusal } from '../../src/server.js';

const { requestPhoneNumber, updatePhoneNumber } = phoneNumbers.operations;

const exceptions: readonly (readonly [SignatureFailure, string])[] = [
  ['missingAuthentication', 'MissingAuthenticationTokenException'],
  ['incompleteSignature', 'IncompleteSignature'],
  ['unknownKey', 'UnrecognizedClientException'],
  ['wrongScope', 'InvalidSignatureException'],
  ['clockSkew', 'InvalidSignatureException'],
  ['signatureMismatch', 'InvalidSignatureException'],
  ['expiredToken', 'ExpiredTokenException'],
];

describe('an invalid signature', () => {
  it.each(exceptions)('is refused by a common exception in V2: %s', (failure, exception) => {
    const failed = { ok: false, failure, message: 'No.' } as const;
    expect(toSignatureRefusal(requestPhoneNumber, failed)).toEqual({
      kind: 'refused',
      service: requestPhoneNumber.service,
      exception,
      status: 403,
      wireStatus: 403,
      body: { __type: exception, Message: 'No.' },
    });
  });

  it.each(exceptions)('is refused by the exception of the operation in Chime: %s', (failure) => {
    const failed = { ok: false, failure, message: 'No.' } as const;
    expect(toSignatureRefusal(updatePhoneNumber, failed)).toEqual({
      kind: 'refused',
      service: updatePhoneNumber.service,
      exception: 'UnauthorizedClientException',
      status: 401,
      wireStatus: 401,
      body: { Code: 'Unauthorized', Message: 'No.' },
    });
  });
});
