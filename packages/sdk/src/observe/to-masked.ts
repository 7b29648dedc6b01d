import { mapAtPath, type OperationId, operations } from '@numberkit/contract';

/** A copy of an input or output without what must never reach a log. */
export function toMasked(
  operation: OperationId,
  side: 'input' | 'output',
  value: unknown,
): unknown {
  return operations[operation].sensitive[side].reduce<unknown>(
    (masked, path) => mapAtPath(masked, path, () => '[masked]'),
    value,
  );
}
