import type { OperationId } from '@numberkit/contract';
import { isMembers } from '../../matching/matcher.js';
import { type DocumentPart, partAt, requestSchema } from '../../schema/contract-schema.js';
import { toValidValue } from '../../schema/valid-value.js';
import { leftOut } from './boundaries.js';

/**
 * The value of the member that a place belongs to: valid in all but the place itself, which has the
 * given value or is left out.
 *
 * @param base what the member is beside that; left out, the smallest that is valid
 */
export function placeValue(
  operation: OperationId,
  steps: readonly string[],
  value: unknown,
  base: unknown,
): unknown {
  const [member = '', ...inner] = steps;
  if (inner.length === 0) return value;
  const schema = partAt([...requestSchema(operation).at, 'properties', member]);
  return placeAt(schema, inner, value, base);
}

function placeAt(
  schema: DocumentPart,
  steps: readonly string[],
  value: unknown,
  base: unknown,
): unknown {
  const [step, ...inner] = steps;
  if (step === undefined) return value;
  if (step === '[]') {
    const [first] = Array.isArray(base) ? base : [];
    return [placeAt(partAt([...schema.at, 'items']), inner, value, first)];
  }
  const valid = base ?? toValidValue(schema);
  const own = isMembers(valid) ? valid[step] : undefined;
  const placed = placeAt(partAt([...schema.at, 'properties', step]), inner, value, own);
  const others = Object.entries(isMembers(valid) ? valid : {}).filter(([name]) => name !== step);
  return Object.fromEntries(placed === leftOut ? others : [...others, [step, placed]]);
}
