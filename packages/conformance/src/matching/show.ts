const maxCharacters = 300;
const maxDepth = 20;

/**
 * A value as JSON for a reader of a report. Long and deep values are cut, so that the suite can show any
 * value of the subject, even one that would break `JSON.stringify`.
 */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    const text = write(value, maxCharacters, maxDepth);
    return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
  } catch (error) {
    return `a value that cannot be shown (${error instanceof Error ? error.message : 'it throws'})`;
  }
}

/** Writes a value, and stops after more characters than are shown. */
function write(value: unknown, room: number, depth: number): string {
  // The cut may split a pair of surrogates; JSON escapes the half that is left.
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room + 1));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return write(value.toJSON(), room, depth);
  }
  if (depth === 0) return '…';
  if (Array.isArray(value)) return `[${join(value, (each) => each, room, depth)}]`;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${join(
    members,
    ([, each]) => each,
    room,
    depth,
    ([name]) => `${JSON.stringify(name)}:`,
  )}}`;
}

function join<Item>(
  items: readonly Item[],
  toValue: (item: Item) => unknown,
  room: number,
  depth: number,
  toPrefix: (item: Item) => string = () => '',
): string {
  let text = '';
  for (const item of items) {
    if (text.length > room) break;
    const separator = text === '' ? '' : ',';
    text += separator + toPrefix(item);
    text += write(toValue(item) ?? null, room - text.length, depth - 1);
  }
  return text;
}
