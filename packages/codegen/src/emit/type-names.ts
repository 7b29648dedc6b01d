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

/**
 * The name of a type made from an operation. hey-api makes `Data` of the request parts and `Responses` of
 * the responses by status; this generator makes `Input` for callers and `HandlerInput` for the handler.
 */
export function toTypeName(operationId: string, suffix: (typeof SUFFIXES)[number]): string {
  return `${toCase(operationId, 'PascalCase')}${suffix}`;
}

/** All names of types made from an operation, which no schema can have. */
export function toTakenTypes(operationId: string): string[] {
  return SUFFIXES.map((suffix) => toTypeName(operationId, suffix));
}
