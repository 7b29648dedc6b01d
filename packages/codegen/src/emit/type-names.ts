import { toCase } from '@hey-api/openapi-ts';

const ROLES = [
  'Data',
  'Errors',
  'Error',
  'Responses',
  'Response',
  'Input',
  'HandlerInput',
] as const;

/** What hey-api calls the type of an operation's request parts. */
export function toDataType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Data`;
}

/** What hey-api calls the type of an operation's answers by status. */
export function toResponsesType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Responses`;
}

/** The type of what callers of an operation give. */
export function toInputType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Input`;
}

/** The type of what an operation's handler is given. */
export function toHandlerInputType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}HandlerInput`;
}

/** The names that hey-api and this generator give to types of their own, which no schema can have. */
export function toTakenTypes(operationId: string): string[] {
  return ROLES.map((role) => `${toCase(operationId, 'PascalCase')}${role}`);
}
