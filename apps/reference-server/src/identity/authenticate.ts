import {
  createRoleRefusal,
  type FailedSignature,
  type HttpRequest,
  type Refusal,
  readClaimedIdentity,
  toSignatureRefusal,
  verifySignature,
} from '@numberkit/aws-wire/server';
import { type OperationId, operations, services } from '@numberkit/contract';
import type { Scope } from '../storage/scope.js';
import { toAction } from './action.js';
import { type Credential, isAllowed } from './credential.js';
import { isRegion, regionForm } from './scope-forms.js';

/** Says whose resources a request is about, or how it is refused. */
export type Authenticate = (
  operation: OperationId,
  request: HttpRequest,
) => Promise<{ readonly kind: 'caller'; readonly scope: Scope } | Refusal>;

/**
 * Takes any credentials: the account is always `home`'s, and the region the one that the request is
 * signed for, if it is signed. A region that can be none is refused as it is from known callers.
 */
export function createOpenAuthentication(home: () => Scope): Authenticate {
  return async (operation, { headers }) => {
    const { accountId, region } = home();
    return toCaller(operation, accountId, readClaimedIdentity(headers)?.region ?? region);
  };
}

/** Takes only requests that are signed with one of the credentials and allowed by it. */
export function createStrictAuthentication(
  credentials: readonly Credential[],
  wallClock: () => Date,
  publicUrl: URL | undefined,
): Authenticate {
  const known = new Map(credentials.map((one) => [one.accessKeyId, one]));
  return async (operation, request) => {
    const service = services[operations[operation].service].signingName;
    const findCredentials = (accessKeyId: string) => known.get(accessKeyId);
    const outcome = await verifySignature(request, {
      service,
      now: wallClock(),
      publicUrl,
      findCredentials,
    });
    if (!outcome.ok) return toSignatureRefusal(operation, withHint(outcome, publicUrl));
    const { accessKeyId, region } = outcome.identity;
    const credential = known.get(accessKeyId);
    const action = toAction(operation);
    if (credential !== undefined && isAllowed(credential, action)) {
      return toCaller(operation, credential.accountId, region);
    }
    const denied = createRoleRefusal(operation, 'denied', `The caller is not allowed ${action}.`);
    if (denied === undefined) throw new Error(`${operation} declares no exception for denial.`);
    return denied;
  };
}

// What a client signs is its own view of the request, which a proxy may have changed on the way.
function withHint(outcome: FailedSignature, publicUrl: URL | undefined): FailedSignature {
  if (outcome.failure !== 'signatureMismatch') return outcome;
  const hint =
    publicUrl === undefined
      ? 'Behind a proxy that changes them, set NUMBERKIT_PUBLIC_URL.'
      : `It was also compared under ${publicUrl.href}, as NUMBERKIT_PUBLIC_URL says.`;
  return { ...outcome, message: `${outcome.message} ${hint}` };
}

/** The caller of a scope, unless the region that was signed for cannot be one. */
function toCaller(
  operation: OperationId,
  accountId: string,
  region: string,
): { readonly kind: 'caller'; readonly scope: Scope } | Refusal {
  if (isRegion(region)) return { kind: 'caller', scope: { accountId, region } };
  const message = `The region in the credential's scope ${regionForm}.`;
  return toSignatureRefusal(operation, { ok: false, failure: 'wrongScope', message });
}
