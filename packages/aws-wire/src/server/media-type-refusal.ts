import { type OperationId, operations, services } from '@numberkit/contract';
import { contentTypes, readMediaType } from '../content-types.js';
import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';
import { createRoleRefusal, type Refusal } from './refusal.js';

/**
 * The refusal of a body that is not of the protocol's content type. AWS JSON is recognised by its
 * content type, so there it must be named for an empty body too.
 */
export function toMediaTypeRefusal(
  operation: OperationId,
  headers: HeaderList,
  body: Uint8Array,
): Refusal | undefined {
  const encoding = readHeader(headers, 'content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') {
    const message = 'The body must be sent without a Content-Encoding.';
    return createRoleRefusal(operation, 'unsupportedMediaType', message);
  }
  const { protocol } = services[operations[operation].service];
  const wanted = contentTypes[protocol];
  const given = readMediaType(headers);
  const isOptional = protocol === 'restJson1' && body.length === 0;
  if (given === wanted || (given === undefined && isOptional)) return undefined;
  return createRoleRefusal(operation, 'unsupportedMediaType', `The body must be ${wanted}.`);
}
