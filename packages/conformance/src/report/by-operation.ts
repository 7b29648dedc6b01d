import type { OperationId } from '@numberkit/contract';
import type { Result } from './report.js';

/** Results by their operation, in the order in which they came. */
export function toByOperation(
  results: readonly Result[],
): readonly (readonly [OperationId, readonly Result[]])[] {
  const operations = new Map<OperationId, Result[]>();
  for (const result of results) {
    const its = operations.get(result.operation);
    if (its) its.push(result);
    else operations.set(result.operation, [result]);
  }
  return [...operations];
}
