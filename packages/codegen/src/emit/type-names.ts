import { toCase } from '@hey-api/openapi-ts';

const SUFFIXES = [
  'Data',
  'Errors',
  'Error',
  'Responses',
  'Response',
  'Input',
  'HandlerInput',
] as const;

/** hey-api's name for the type of an operation's request parts. */
export function toDataType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Data`;
}

/** hey-api's name for the type of an operation's responses by status. */
export function toResponsesType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Responses`;
}

/** The name of the type of an operation's input for callers. */
export function toInputType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}Input`;
}

/** The name of the type of an operation's input for its handler. */
export function toHandlerInputType(operationId: string): string {
  return `${toCase(operationId, 'PascalCase')}HandlerInput`;
}

/** The type names that hey-api and this generator take for an operation, so that no schema can have them. */
export function toTakenTypes(operationId: string): string[] {
  return SUFFIXES.map((suffix) => `${toCase(operationId, 'PascalCase')}${suffix}`);
}
