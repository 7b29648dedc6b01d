import type { HttpMethod, TimestampForm, TimestampPath } from '../facts.js';
import type { ControlOperationId } from './gen/operations.gen.js';

/** What differs between the operations of the control contract. */
export interface ControlOperationFacts {
  readonly operationId: ControlOperationId;
  readonly method: HttpMethod;
  /** The route, with path members in braces: `/_numberkit/faults/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** The status of success. */
  readonly success: number;
  /** The members of the input by the place they travel in. */
  readonly members: {
    readonly path: readonly string[];
    readonly query: readonly string[];
    readonly body: readonly string[];
  };
  /** Where moments stand and how each is written. */
  readonly timestamps: {
    readonly input: readonly ControlTimestamp[];
    readonly output: readonly ControlTimestamp[];
  };
}

/** Where a moment stands and how it is written. */
export interface ControlTimestamp {
  readonly path: TimestampPath;
  readonly form: TimestampForm;
}

/** One kind of refusal. */
export interface ProblemFacts {
  readonly status: number;
  /** The URN in the body's `type`. */
  readonly type: string;
  readonly title: string;
}
