import { type Json, type JsonObject, toList } from '../spec/json.ts';
import { resolve } from '../spec/references.ts';

/** The limits of a schema's values, in words for a docstring. */
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

/** The pattern, in the words of `x-form` if the document has them. */
function toForm({ pattern, 'x-form': form }: JsonObject): string[] {
  if (form !== undefined) return [String(form)];
  return pattern === undefined ? [] : [`\`${pattern}\``];
}

function toRange(min: Json | undefined, max: Json | undefined, unit: string): string | undefined {
  if (max === undefined && (min === undefined || min === 0)) return undefined;
  const last = max ?? min;
  const units = unit === '' ? '' : ` ${unit}${last === 1 ? '' : 's'}`;
  if (max === undefined) return `at least ${min}${units}`;
  if (min === undefined) return `at most ${max}${units}`;
  return min === max ? `exactly ${max}${units}` : `${min} to ${max}${units}`;
}
