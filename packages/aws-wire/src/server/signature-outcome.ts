/** Who signed a request, and for what. */
export interface SignedIdentity {
  readonly accessKeyId: string;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
  readonly sessionToken: string | undefined;
}

/** What can be wrong with a request's signature. */
export type SignatureFailure =
  /** There is none, or it stands in the query. */
  | 'missingAuthentication'
  /** Part of it is missing or unreadable, or a header that it must cover is not covered. */
  | 'incompleteSignature'
  /** Nobody has this access key, or not with this session token. */
  | 'unknownKey'
  /** It is made for another service, or for another day than its own date. */
  | 'wrongScope'
  /** It is made too long ago, or too far ahead. */
  | 'clockSkew'
  /** It is not the signature of this request by this key. */
  | 'signatureMismatch'
  /** It is right, but the temporary credentials are not valid any more. */
  | 'expiredToken';

/** Whether a signature holds. */
export type SignatureOutcome =
  | { readonly ok: true; readonly identity: SignedIdentity }
  | FailedSignature;

/** A signature that does not hold. */
export interface FailedSignature {
  readonly ok: false;
  readonly failure: SignatureFailure;
  /** What is wrong, in a sentence that names no secret and no right signature. */
  readonly message: string;
}

/** A signature that does not hold, and why. */
export function toFailure(failure: SignatureFailure, message: string): FailedSignature {
  return { ok: false, failure, message };
}
