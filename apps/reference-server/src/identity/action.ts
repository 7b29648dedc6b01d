import { type OperationId, operations, services } from '@numberkit/contract';

/** What a caller has to be allowed to call an operation, for example `chime:UpdatePhoneNumber`. */
export function toAction(operation: OperationId): string {
  const { service, awsOperation } = operations[operation];
  return `${services[service].signingName}:${awsOperation}`;
}

/** The actions of all operations. */
export function listActions(): readonly string[] {
  const actions: string[] = [];
  for (const operation in operations) {
    if (isOperationId(operation)) actions.push(toAction(operation));
  }
  return actions;
}

function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(operations, text);
}

/**
 * Whether a pattern allows an action, as IAM reads it: `*` stands for any text, and upper and lower case
 * are the same. The time is at most the product of both lengths, however many stars there are.
 */
export function matchesAction(pattern: string, action: string): boolean {
  const [start = '', ...parts] = pattern.toLowerCase().split('*');
  const text = action.toLowerCase();
  const end = parts.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  // Each part is looked for behind the one before it: the first place leaves most to the others.
  let position = start.length;
  for (const part of parts) {
    const found = text.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return text.length - end.length >= position && text.endsWith(end);
}
