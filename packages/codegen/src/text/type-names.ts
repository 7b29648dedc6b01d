import { toCase } from '@hey-api/openapi-ts';

const ROLES = ['Data', 'Errors', 'Error', 'Responses', 'Response'] as const;

/** What hey-api calls the type of an operation's request parts. */
export function toDataType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Data`;
}

/** What hey-api calls the type of an operation's answers by status. */
export function toResponsesType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Responses`;
}

/** The names that hey-api gives to types of its own, which no schema can have. */
export function toTakenTypes(operationId: string): string[] {
  return ROLES.map((role) => `${toCase(operationId, 'PascalCase')}${role}`);
}
