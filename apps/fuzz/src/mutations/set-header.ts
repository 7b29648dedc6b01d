import type { Draft } from '../requests/draft.js';

/** Sets a header in place of those of the same name. */
export function setHeader(draft: Draft, name: string, value: string): void {
  draft.headers = [...draft.headers.filter(([one]) => !isSame(one, name)), [name, value]];
}

/** Removes all headers of a name. */
export function removeHeader(draft: Draft, name: string): void {
  draft.headers = draft.headers.filter(([one]) => !isSame(one, name));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
