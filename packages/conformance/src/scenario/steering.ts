import type { OperationId } from '@numberkit/contract';
import type { Members } from '../matching/members.js';

/** What a server is made to do between two exchanges; only for servers that can be steered. */
export type Steering =
  /** Back to the fixtures and the real time. */
  | { readonly steer: 'reset' }
  /** The clock moves on by an ISO 8601 duration. */
  | { readonly steer: 'advance'; readonly duration: string }
  /** The next call of an operation fails. */
  | { readonly steer: 'fault'; readonly of: OperationId; readonly exception: string }
  /**
   * Somewhere in what the server holds there must be an object with these members, or so many of them
   * and no more.
   */
  | { readonly steer: 'state'; readonly holds: Members; readonly times?: number };
