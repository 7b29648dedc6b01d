import type { ControlCall } from '../control-handlers.js';
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
  const isWhole = after.length === 0 || after.length === keyLength;
  if (accountId === undefined || region === undefined || kind === undefined || !isWhole) {
    const reason = 'must be one that the server has given';
    throw call.refuseMembers([{ member: 'nextToken', reason }]);
  }
  const isOther =
    (filter.accountId ?? accountId) !== accountId ||
    (filter.region ?? region) !== region ||
    (filter.kind ?? kind) !== kind;
  if (isOther) {
    const reason = 'must stand beside the members that it was given for';
    throw call.refuseMembers([{ member: 'nextToken', reason }]);
  }
  return { scope: { accountId, region }, kind, after: after.length === 0 ? undefined : after };
}

/** How many texts the key of a resource has, if not one. */
const keyLengths: { readonly [Kind in StatePosition['kind']]?: number } = {
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
