import type { OperationId } from '@numberkit/contract';
import type { ResponseHeaders } from '../http/fetch.js';

/** An answer as it came, whole but not yet understood. */
export interface Received {
  readonly operation: OperationId;
  readonly attempts: number;
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly requestId: string | undefined;
  readonly text: string;
  /** The JSON object that the text is, if it is one. */
  readonly body: Record<string, unknown> | undefined;
}
