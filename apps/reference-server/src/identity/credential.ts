import type { KnownCredentials } from '@numberkit/aws-wire/server';
import type { ContractFacts, OperationFacts } from '@numberkit/contract';

/** An access key that the server knows, and the actions that its holder may call. */
export interface Credential extends KnownCredentials {
  /** The account whose resources the key sees: twelve digits. */
  readonly accountId: string;
  /** Actions such as `sms-voice:RequestPhoneNumber`, in any case; `*` stands for any text. All by default. */
  readonly allow?: readonly string[];
}

/** The action of an operation in the policies of AWS, for example `chime:UpdatePhoneNumber`. */
export function toAction({ service, awsOperation }: OperationFacts): string {
  return `${service.aws?.signingName}:${awsOperation}`;
}

/** Whether a credential allows an action. */
export function isAllowed({ allow = ['*'] }: Credential, action: string): boolean {
  return allow.some((pattern) => matchesAction(pattern, action));
}

/**
 * Whether a pattern allows an action, as IAM reads it: `*` stands for any text, and upper and lower case
 * are the same. The time is at most the product of both lengths, however many stars the pattern has.
 */
export function matchesAction(pattern: string, action: string): boolean {
  const [start = '', ...parts] = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  const end = parts.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  // The first place of a part behind the one before it leaves most of the text to the parts that follow.
  let position = start.length;
  for (const part of parts) {
    const found = text.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return text.length - end.length >= position && text.endsWith(end);
}

/**
 * A sentence for each pattern of a credential that allows no operation of this server: a slip, or an action of
 * the service that this server does not have.
 */
export function toIdlePatterns(
  { accessKeyId, allow = [] }: Credential,
  { operations }: ContractFacts,
): readonly string[] {
  const actions = Object.values(operations).map(toAction);
  return allow
    .filter((pattern) => !actions.some((action) => matchesAction(pattern, action)))
    .map(
      (pattern) =>
        `${pattern} of the access key ${accessKeyId} allows nothing: this server has ${actions.join(', ')}.`,
    );
}
