import type { KnownCredentials } from '@numberkit/aws-wire/server';
import { matchesAction } from './action.js';

/** A key that the server knows, and what its holder may do. */
export interface Credential extends KnownCredentials {
  /** The account whose resources the key sees: twelve digits. */
  readonly accountId: string;
  /**
   * Actions as `sms-voice:RequestPhoneNumber`, in any case; `*` stands for any text. Left out: all.
   */
  readonly allow?: readonly string[];
}

/** Whether a credential allows an action, for example `chime:UpdatePhoneNumber`. */
export function isAllowed({ allow = ['*'] }: Credential, action: string): boolean {
  return allow.some((pattern) => matchesAction(pattern, action));
}

/**
 * One sentence for each pattern of a credential that allows nothing that this server does: a slip, or an
 * action of the service that is not served here.
 */
export function toIdlePatterns(
  { accessKeyId, allow = [] }: Credential,
  actions: readonly string[],
): readonly string[] {
  return allow
    .filter((pattern) => !actions.some((action) => matchesAction(pattern, action)))
    .map(
      (pattern) =>
        `${pattern} of the access key ${accessKeyId} allows nothing: this server has ${actions.join(', ')}.`,
    );
}
