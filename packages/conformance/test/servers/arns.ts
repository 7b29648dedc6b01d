const own = 'arn:aws:sms-voice:us-east-1:111122223333:';

/** The ARN of one of the account's resources. */
export function toArn(kind: string, id: string): string {
  return `${own}${kind}/${id}`;
}

/**
 * The id that a reference gives: itself, or the one in an ARN of its kind; of an ARN that is another
 * account's, nothing that is known. Undefined where an ARN is none or of another kind.
 */
export function readReference(kind: string, reference: string): string | undefined {
  if (!reference.startsWith('arn:')) return reference;
  const [, of, id] = /^arn:aws[a-z-]*:sms-voice:[^:]+:\d{12}:([^/]+)\/(.+)$/.exec(reference) ?? [];
  if (of !== kind || id === undefined) return undefined;
  return reference === toArn(kind, id) ? id : reference;
}
