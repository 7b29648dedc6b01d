import type { ServiceError } from '@numberkit/server-stubs';
import type { Scope } from '../../storage/scope.js';
import type { ControlCall } from '../control-call.js';
import { type StateFilter, type StatePosition, stateKinds } from './read-state.js';

/** A position as text that a caller sends back: opaque to it, and valid for any process and after a restart. */
export function toStateToken({ scope, kind, after }: StatePosition): string {
  const parts = [scope.accountId, scope.region, kind, ...(after ?? [])];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * The position in a token.
 *
 * @throws {ServiceError} The token is not from a server, or is for another filter.
 */
export function readStateToken(
  token: string,
  filter: StateFilter,
  call: ControlCall,
): StatePosition {
  const [accountId, region, kindName, ...after] = toTexts(token);
  const kind = stateKinds.find((one) => one === kindName);
  const keyLength = kind === undefined ? -1 : (keyLengths[kind] ?? 1);
  // The key of a leased number begins with its time, for which the database takes nothing but a number.
  const hasTime = kind !== 'phoneNumbers' || /^-?\d{1,15}$/.test(after[0] ?? '');
  const isWhole = after.length === 0 || (after.length === keyLength && hasTime);
  if (accountId === undefined || region === undefined || kind === undefined || !isWhole) {
    throw refuseToken(call, notGiven);
  }
  const scope = { accountId, region };
  if (!isOf(filter, scope) || (filter.kind ?? kind) !== kind) throw refuseToken(call, notOfMembers);
  return { scope, kind, after: after.length === 0 ? undefined : after };
}

/** An account and region as a token: the next page begins after them. */
export function toScopeToken({ accountId, region }: Scope): string {
  return Buffer.from(JSON.stringify([accountId, region])).toString('base64url');
}

/**
 * The account and region in a token.
 *
 * @throws {ServiceError} The token is not from a server, or is for another filter.
 */
export function readScopeToken(token: string, filter: StateFilter, call: ControlCall): Scope {
  const [accountId, region, ...others] = toTexts(token);
  if (accountId === undefined || region === undefined || others.length > 0) {
    throw refuseToken(call, notGiven);
  }
  const scope = { accountId, region };
  if (!isOf(filter, scope)) throw refuseToken(call, notOfMembers);
  return scope;
}

const notGiven = 'must be one that the server has given';
const notOfMembers = 'must stand beside the members that it was given for';

function refuseToken(call: ControlCall, reason: string): ServiceError {
  return call.refuseMembers([{ member: 'nextToken', reason }]);
}

function isOf(filter: StateFilter, { accountId, region }: Scope): boolean {
  return (filter.accountId ?? accountId) === accountId && (filter.region ?? region) === region;
}

/** How many texts the key of a resource has, if not one. */
const keyLengths: { readonly [Kind in StatePosition['kind']]?: number } = {
  phoneNumbers: 2,
  ruleSetNumberOverrides: 2,
  countryRules: 3,
  clientTokens: 2,
};

function toTexts(token: string): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
    // PostgreSQL refuses U+0000 in a text.
    return isTexts && !value.some((one: string) => one.includes('\0')) ? value : [];
  } catch {
    return [];
  }
}
