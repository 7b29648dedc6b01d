import { describe, expect, it } from 'vitest';
import { type SignatureFailure, toSignatureRefusal } from '../../src/server.js';

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
    expect(toSignatureRefusal('requestPhoneNumber', failed)).toEqual({
      kind: 'refused',
      service: 'PinpointSMSVoiceV2',
      exception,
      status: 403,
      wireStatus: 403,
      body: { __type: exception, Message: 'No.' },
    });
  });

  it.each(exceptions)('is refused by the exception of the operation in Chime: %s', (failure) => {
    const failed = { ok: false, failure, message: 'No.' } as const;
    expect(toSignatureRefusal('updatePhoneNumber', failed)).toEqual({
      kind: 'refused',
      service: 'Chime',
      exception: 'UnauthorizedClientException',
      status: 401,
      wireStatus: 401,
      body: { Code: 'Unauthorized', Message: 'No.' },
    });
  });
});
