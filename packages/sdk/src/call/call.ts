import type { OperationId, WireInput } from '@numberkit/contract';
import type { Limits } from '../options/limits.js';
import type { Settings } from '../options/settings.js';

/** One call of an operation: what stays the same over its attempts. */
export interface Call<Op extends OperationId> {
  readonly operation: Op;
  readonly input: WireInput;
  readonly settings: Settings;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** When the whole call must be over, in the milliseconds of `now`. */
  readonly deadline: number;
  /** Whether the request can be sent twice and still be applied once. */
  readonly isRepeatable: boolean;
}
