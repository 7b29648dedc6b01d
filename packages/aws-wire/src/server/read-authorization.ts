import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';
import { signatureHeaders } from '../signature/algorithm.js';
import { type Authorization, fromAuthorization } from '../signature/authorization.js';
import type { SignedIdentity } from './signature-outcome.js';

/** The `Authorization` header of a request, where it is a whole signature. */
export function readAuthorization(headers: HeaderList): Authorization | undefined {
  return fromAuthorization(readHeader(headers, signatureHeaders.authorization) ?? '');
}

/**
 * Who a request claims to be from, unverified: for a server that takes any credentials. Undefined
 * where there is no whole signature.
 */
export function readClaimedIdentity(headers: HeaderList): SignedIdentity | undefined {
  const authorization = readAuthorization(headers);
  return authorization && toIdentity(authorization, headers);
}

/** Who an `Authorization` header and the session token beside it speak for. */
export function toIdentity(authorization: Authorization, headers: HeaderList): SignedIdentity {
  const { region, service } = authorization.scope;
  const sessionToken = readHeader(headers, signatureHeaders.sessionToken);
  return { accessKeyId: authorization.accessKeyId, region, service, sessionToken };
}
