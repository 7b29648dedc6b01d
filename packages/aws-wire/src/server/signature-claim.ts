import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';
import { signatureHeaders } from '../signature/algorithm.js';
import { fromAmzDate } from '../signature/amz-date.js';
import type { Authorization } from '../signature/authorization.js';
import { readAuthorization } from './read-authorization.js';
import { type FailedSignature, toFailure } from './signature-outcome.js';
import { toUncoveredHeader } from './uncovered-header.js';

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
