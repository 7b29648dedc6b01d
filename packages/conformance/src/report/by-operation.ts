import type { OperationId } from '@numberkit/contract';
import { groupBy } from './group-by.js';
import type { Result } from './report.js';

/** Results by their operation, in the order in which they came. */
export function toByOperation(
  results: readonly Result[],
): readonly (readonly [OperationId, readonly Result[]])[] {
  return [...groupBy(results, ({ operation }) => operation)];
}
