// TO BE MOVED into spec/openapi.yaml, under each tag's `x-service`: these are facts of the services,
// and code has to take them from the contract. This file is the only one that states them.
import type { SignatureFailure } from './server/signature-outcome.js';

/** An exception that a service may raise before any operation sees the request. */
export interface CommonException {
  readonly exception: string;
  /** The HTTP status, on the AWS wire too. */
  readonly status: number;
}

/** A body that cannot be read, or whose members are of the wrong JSON type. */
export const unreadableBody: CommonException = { exception: 'SerializationException', status: 400 };

/** The status of `families[…].unrouted.unknownRoute`. */
export const unknownOperationStatus = 404;

/** Signatures that do not hold, at services without an exception of the role `unauthenticated`. */
export const signatureExceptions: { readonly [F in SignatureFailure]: CommonException } = {
  missingAuthentication: { exception: 'MissingAuthenticationTokenException', status: 403 },
  incompleteSignature: { exception: 'IncompleteSignature', status: 403 },
  unknownKey: { exception: 'UnrecognizedClientException', status: 403 },
  wrongScope: { exception: 'InvalidSignatureException', status: 403 },
  clockSkew: { exception: 'InvalidSignatureException', status: 403 },
  signatureMismatch: { exception: 'InvalidSignatureException', status: 403 },
  expiredToken: { exception: 'ExpiredTokenException', status: 403 },
};
