import type { Members } from '../matching/members.js';

/**
 * What must be so in a server before an exchange can show anything, and the refusal or the answer that
 * tells that it is not. It blocks the scenario instead of failing it.
 */
export interface Prerequisite {
  /** What must be so, to stand after "needs": `room for one more phone number`. */
  readonly what: string;
  readonly missingWhen:
    | { readonly exception: string; readonly members?: Members }
    | { readonly output: Members };
}
