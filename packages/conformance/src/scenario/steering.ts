import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/members.js';

/** What a server is made to do between two exchanges; only for servers that can be steered. */
export type ControlStep =
  /** Back to the fixtures and the real time. */
  | { readonly control: 'reset' }
  /** The clock moves on by an ISO 8601 duration. */
  | { readonly control: 'advance'; readonly duration: string }
  /** The next call of an operation fails. */
  | { readonly control: 'fault'; readonly of: OperationId; readonly exception: string }
  /**
   * Somewhere in what the server holds there must be an object with these members, or so many of them
   * and no more.
   */
  | { readonly control: 'state'; readonly contains: Members; readonly times?: number };
