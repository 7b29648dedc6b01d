import type { KnownCredentials } from '@numberkit/aws-wire/server';

/** A key that the server knows, and what its holder may do. */
export interface Credential extends KnownCredentials {
  /** The account whose resources the key sees: twelve digits. */
  readonly accountId: string;
  /** Actions as `sms-voice:RequestPhoneNumber`; `*` stands for any text. Left out: all. */
  readonly allow?: readonly string[];
}

/** Whether a credential allows an action, for example `chime:UpdatePhoneNumber`. */
export function isAllowed({ allow = ['*'] }: Credential, action: string): boolean {
  return allow.some((pattern) => toExpression(pattern).test(action));
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
