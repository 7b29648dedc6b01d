/** The members of an error of fetch, which has another shape on every platform. */
export type ErrorMembers = Readonly<Record<string, unknown>>;

/** How many errors deep fetch's own lie; a circle of causes must not be followed for ever. */
const deepest = 8;

/** The first of an error, its cause, the cause of that, … that is what is looked for. */
export function toCause(
  error: unknown,
  isWanted: (members: ErrorMembers) => boolean,
): ErrorMembers | undefined {
  let next = error;
  for (let depth = 0; depth < deepest && isObject(next); depth++) {
    if (isWanted(next)) return next;
    next = next['cause'];
  }
  return undefined;
}

function isObject(value: unknown): value is ErrorMembers {
  return typeof value === 'object' && value !== null;
}
