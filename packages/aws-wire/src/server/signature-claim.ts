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

/** A signature that is whole, for this service and from about now; not yet compared. */
export interface SignatureClaim {
  readonly ok: true;
  readonly authorization: Authorization;
  /** The moment of signing as sent. */
  readonly amzDate: string;
}

/** How far a signature's date may be from the server's clock, in milliseconds. */
const allowedSkew = 5 * 60 * 1000;

/** Reads the signature of a request as far as that goes without its key. */
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
  const { scope } = authorization;
  if (scope.service !== service || scope.day !== amzDate.slice(0, 8)) {
    return toFailure('wrongScope', `The credential must be scoped to ${service} and to its day.`);
  }
  if (Math.abs(now.getTime() - signedAt.getTime()) > allowedSkew) {
    return toFailure(
      'clockSkew',
      `${amzDate} is too far from the time here, ${now.toISOString()}.`,
    );
  }
  return { ok: true, authorization, amzDate };
}

/** Headers that decide what a request does or who sends it: unsigned, anyone on the way could. */
const decisiveHeaders: readonly string[] = [
  targetHeader,
  signatureHeaders.date,
  signatureHeaders.sessionToken,
  signatureHeaders.payloadHash,
];

/**
 * The first header that a signature has to cover and does not: `host` in any case, and what else is
 * decisive and present.
 */
function toUncoveredHeader(
  headers: HeaderList,
  signedHeaders: readonly string[],
): string | undefined {
  const present = decisiveHeaders.filter((name) => readHeader(headers, name) !== undefined);
  return ['host', ...present].find((name) => !signedHeaders.includes(name));
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
