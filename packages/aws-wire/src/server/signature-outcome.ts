import type { SignatureFailure } from '@numberkit/contract';

/** Who signed a request, and for what. */
export interface SignedIdentity {
  readonly accessKeyId: string;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
  readonly sessionToken: string | undefined;
}

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
