const own = 'arn:aws:sms-voice:us-east-1:111122223333:';

/** The ARN of one of the account's resources. */
export function toArn(kind: string, id: string): string {
  return `${own}${kind}/${id}`;
}

/**
 * The id in a reference, which is an id or an ARN. Undefined if the ARN is malformed or of another
 * kind; an ARN of another account is returned whole, since no resource has it as its id.
 */
export function readReference(kind: string, reference: string): string | undefined {
  if (!reference.startsWith('arn:')) return reference;
  const [, of, id] = /^arn:aws[a-z-]*:sms-voice:[^:]+:\d{12}:([^/]+)\/(.+)$/.exec(reference) ?? [];
  if (of !== kind || id === undefined) return undefined;
  return reference === toArn(kind, id) ? id : reference;
}
