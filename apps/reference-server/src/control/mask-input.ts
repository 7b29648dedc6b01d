import { mapAtPath, type OperationId, operations } from '@numberkit/contract';

/** An input with `***` in the place of its sensitive members. */
export function maskInput(operation: OperationId, input: object): Record<string, unknown> {
  const masked = operations[operation].sensitive.input.reduce<unknown>(
    (whole, path) => mapAtPath(whole, path, () => '***'),
    input,
  );
  return { ...(typeof masked === 'object' ? masked : {}) };
}
