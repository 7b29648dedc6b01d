import type { SignatureFailure } from '@numberkit/contract';
import { type HeaderList, readHeader } from '../http.js';
import { targetHeader } from '../protocol.js';
import {
  type Authorization,
  fromAmzDate,
  readAuthorization,
  type SignedIdentity,
  signatureHeaders,
} from '../signature/authorization.js';

/** A whole signature for this service and of about now, not yet compared. */
export interface SignatureClaim {
  readonly ok: true;
  readonly authorization: Authorization;
  /** The date of signing as sent. */
  readonly amzDate: string;
}

/** The maximum difference between a signature's date and the server's clock, in milliseconds. */
const maxSkew = 5 * 60 * 1000;

/** Checks the signature of a request as far as possible without the key. */
export function readSignatureClaim(
  headers: HeaderList,
  service: string,
  now: Date,
): SignatureClaim | FailedSignature {
  if (readHeader(headers, signatureHeaders.authorization) === undefined) {
    return toFailure('missingAuthentication', 'The request has no Authorization header.');
  }
  const authorization = readAuthorization(headers);
  if (authorization === undefined) {
    return toFailure('incompleteSignature', 'The Authorization header is not a whole signature.');
  }
  const uncovered = toUncoveredHeader(headers, authorization.signedHeaders);
  if (uncovered !== undefined) {
    return toFailure('incompleteSignature', `The signature does not cover ${uncovered}.`);
  }
  const amzDate = readHeader(headers, signatureHeaders.date) ?? '';
  const signedAt = fromAmzDate(amzDate);
  if (signedAt === undefined) {
    return toFailure('incompleteSignature', `${signatureHeaders.date} is missing or not a date.`);
  }
  const { credentialScope } = authorization;
  if (credentialScope.service !== service || credentialScope.day !== amzDate.slice(0, 8)) {
    return toFailure('wrongScope', `The credential must be scoped to ${service} and to its day.`);
  }
  if (Math.abs(now.getTime() - signedAt.getTime()) > maxSkew) {
    return toFailure(
      'clockSkew',
      `${amzDate} is too far from the time here, ${now.toISOString()}.`,
    );
  }
  return { ok: true, authorization, amzDate };
}

/** Headers that decide about a request's effect or sender; unsigned, anyone on the way could change them. */
const decisiveHeaders: readonly string[] = [
  targetHeader,
  signatureHeaders.date,
  signatureHeaders.sessionToken,
  signatureHeaders.payloadHash,
];

/** The first header that the signature must cover and does not: `host`, or a decisive header that is present. */
function toUncoveredHeader(
  headers: HeaderList,
  signedHeaders: readonly string[],
): string | undefined {
  const present = decisiveHeaders.filter((name) => readHeader(headers, name) !== undefined);
  return ['host', ...present].find((name) => !signedHeaders.includes(name));
}

/** The result of a verification. */
export type SignatureOutcome =
  | { readonly ok: true; readonly identity: SignedIdentity }
  | FailedSignature;

/** A signature that is not valid. */
export interface FailedSignature {
  readonly ok: false;
  readonly failure: SignatureFailure;
  /** A sentence about the failure, without a secret and without the right signature. */
  readonly message: string;
}

export function toFailure(failure: SignatureFailure, message: string): FailedSignature {
  return { ok: false, failure, message };
}
