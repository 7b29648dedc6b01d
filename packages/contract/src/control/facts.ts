import type { HttpMethod, TimestampForm, TimestampPath } from '../facts.js';
import type { ControlOperationId } from './gen/operations.gen.js';

/** The facts in which the operations of the control contract differ. */
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
  /** Where timestamps stand and how each is encoded. */
  readonly timestamps: {
    readonly input: readonly ControlTimestamp[];
    readonly output: readonly ControlTimestamp[];
  };
}

/** Where a timestamp stands and how it is encoded. */
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
