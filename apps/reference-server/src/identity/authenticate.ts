import {
  createRoleRefusal,
  type FailedSignature,
  type HttpRequest,
  type Refusal,
  readClaimedIdentity,
  toAwsFacts,
  toSignatureRefusal,
  verifySignature,
} from '@numberkit/aws-wire/server';
import type { OperationFacts } from '@numberkit/contract';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { control } from '../contracts.js';
import type { Scope } from '../storage/scope.js';
import { type Credential, isAllowed, toAction } from './credential.js';

/** Finds the account and region whose resources a request is about, or refuses the request. */
export type Authenticate = (
  operation: OperationFacts,
  request: HttpRequest,
) => Promise<{ readonly kind: 'caller'; readonly scope: Scope } | Refusal>;

/** The account and region of callers who name none: those of the fixtures that were loaded last. */
export interface DefaultScope {
  get(): Scope;
  set(scope: Scope): void;
}

export function createDefaultScope(start: Scope): DefaultScope {
  let scope = toScope(start);
  return {
    get: () => scope,
    set: (next) => {
      scope = toScope(next);
    },
  };
}

// Callers pass whole fixtures.
function toScope({ accountId, region }: Scope): Scope {
  return { accountId, region };
}

/**
 * Accepts any credentials and none: the account is always the default one, and a signed request is for the
 * region that it is signed for. A text that can be no region is refused, as it is of known callers.
 */
export function createOpenAuthentication(defaultScope: DefaultScope): Authenticate {
  return async (operation, { headers }) => {
    const scope = defaultScope.get();
    const claimed = readClaimedIdentity(headers)?.region;
    if (claimed === undefined) return { kind: 'caller', scope };
    return toCaller(operation, scope.accountId, claimed);
  };
}

/** Accepts only requests that are signed with one of the credentials and allowed by it. */
export function createStrictAuthentication(
  credentials: readonly Credential[],
  wallClock: () => Date,
  publicUrl: URL | undefined,
): Authenticate {
  const known = new Map(credentials.map((one) => [one.accessKeyId, one]));
  return async (operation, request) => {
    const service = toAwsFacts(operation.service).signingName;
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
    return toDenial(operation, `The caller is not allowed ${action}.`);
  };
}

function toDenial(operation: OperationFacts, message: string): Refusal {
  const refusal = createRoleRefusal(operation, 'denied', message);
  if (refusal !== undefined) return refusal;
  throw new Error(`${operation.operationId} has no exception for callers who are not allowed it.`);
}

// A client signs the request as it sends it; a proxy may have changed it on the way.
function withHint(outcome: FailedSignature, publicUrl: URL | undefined): FailedSignature {
  if (outcome.failure !== 'signatureMismatch') return outcome;
  const hint =
    publicUrl === undefined
      ? 'Behind a proxy that changes them, set NUMBERKIT_PUBLIC_URL.'
      : `It was also compared under ${publicUrl.href}, as NUMBERKIT_PUBLIC_URL says.`;
  return { ...outcome, message: `${outcome.message} ${hint}` };
}

function toCaller(
  operation: OperationFacts,
  accountId: string,
  region: string,
): { readonly kind: 'caller'; readonly scope: Scope } | Refusal {
  if (isRegion(region)) return { kind: 'caller', scope: { accountId, region } };
  const message =
    "The region in the credential's scope must be the name of a region such as us-east-1.";
  return toSignatureRefusal(operation, { ok: false, failure: 'wrongScope', message });
}

const compile = createCompile({ control: control.document });
let checkRegion: SchemaCheck | undefined;

// Regions stand in ARNs and are keys of every table, so signatures may name none that fixtures may not.
function isRegion(text: string): boolean {
  checkRegion ??= compile({ $ref: 'control#/components/schemas/Region' });
  return checkRegion(text).length === 0;
}
