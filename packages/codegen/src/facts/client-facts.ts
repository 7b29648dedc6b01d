import type {
  ClientExceptionFacts,
  ClientOperationFacts,
  ErrorForm,
  ExceptionFacts,
  OperationFacts,
} from '@numberkit/contract';

/** The facts of an operation that its clients read, with its exceptions by the names of their errors. */
export function toClientFacts(
  operation: OperationFacts,
  toErrorName: (errorForm: ErrorForm, exception: string) => string,
): ClientOperationFacts {
  const { noContent, wireNames, isReadOnly, idempotencyToken, pagination, events } = operation;
  const { name, errorForm, requestIdHeader } = operation.service;
  const { body, ...members } = operation.members;
  const exceptions = Object.entries(operation.exceptions).map(([exception, facts]) => [
    toErrorName(errorForm, exception),
    toExceptionFacts(errorForm, facts),
  ]);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    service: { name, errorForm, ...(requestIdHeader !== undefined && { requestIdHeader }) },
    success: operation.success,
    ...(noContent.length > 0 && { noContent }),
    members: { ...members, ...(body.length === 0 && { body }) },
    ...(Object.keys(wireNames).length > 0 && { wireNames }),
    ...(operation.required.length === 0 && { required: [] }),
    ...(isReadOnly && { isReadOnly }),
    ...(idempotencyToken !== undefined && { idempotencyToken }),
    ...(pagination && { pagination }),
    ...(events && { events }),
    timestamps: operation.timestamps,
    sensitive: operation.sensitive,
    exceptions: Object.fromEntries(exceptions),
  };
}

function toExceptionFacts(
  errorForm: ErrorForm,
  { role, status, members, defaults }: ExceptionFacts,
): ClientExceptionFacts {
  const { type } = defaults;
  return {
    role,
    status,
    // AWS's name of the exception: an error has it in its class.
    members: members.filter((member) => member !== '__type'),
    ...(errorForm === 'problem' && type !== undefined && { defaults: { type } }),
  };
}
