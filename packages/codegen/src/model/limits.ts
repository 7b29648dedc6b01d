import { type Json, type JsonObject, toList } from '../spec/json.ts';
import { resolve } from '../spec/references.ts';

/** What a value of this schema must hold to, in words for a docstring. */
export function toLimits(document: JsonObject, schema: Json | undefined): string[] {
  const resolved = resolve(document, schema);
  const values = toList(resolved['enum']).map((value) => `\`${value}\``);
  const length = toRange(resolved['minLength'], resolved['maxLength'], 'character');
  const count = toRange(resolved['minItems'], resolved['maxItems'], 'item');
  const range = toRange(resolved['minimum'], resolved['maximum'], '');
  const each = resolved['items'] === undefined ? [] : toLimits(document, resolved['items']);
  return [
    ...(values.length > 0 ? [`one of ${values.join(', ')}`] : []),
    ...(length === undefined ? [] : [length]),
    ...(count === undefined ? [] : [count]),
    ...(range === undefined ? [] : [range]),
    ...toForm(resolved),
    ...each.map((limit) => `each ${limit}`),
    ...(resolved['default'] === undefined ? [] : [`\`${resolved['default']}\` when left out`]),
  ];
}

/** A pattern in words where the document has them. */
function toForm({ pattern, 'x-form': form }: JsonObject): string[] {
  if (form !== undefined) return [String(form)];
  return pattern === undefined ? [] : [`\`${pattern}\``];
}

function toRange(
  least: Json | undefined,
  most: Json | undefined,
  unit: string,
): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (most === undefined && least === 0) return undefined;
  const last = most ?? least;
  const units = unit === '' ? '' : ` ${unit}${last === 1 ? '' : 's'}`;
  if (most === undefined) return `at least ${least}${units}`;
  if (least === undefined) return `at most ${most}${units}`;
  return least === most ? `exactly ${most}${units}` : `${least} to ${most}${units}`;
}
