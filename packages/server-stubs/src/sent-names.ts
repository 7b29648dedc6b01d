/** The names under which the sender of a request knows members of query and headers, where they are other names. */
export interface SentNames {
  readonly [member: string]: string;
}

/** A dotted path as the sender knows it: its first step is a member. */
export function toSentName(path: string, names: SentNames): string {
  const [member = '', ...rest] = path.split('.');
  const sent = Object.hasOwn(names, member) ? names[member] : undefined;
  return sent === undefined ? path : [sent, ...rest].join('.');
}
