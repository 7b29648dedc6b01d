/** An expression in the place of a value. */
export interface Code {
  readonly [expression]: string;
}

const expression = Symbol('expression');

/** An expression that a literal holds as it is, such as the name of a constant. */
export function code(text: string): Code {
  return { [expression]: text };
}

const WIDTH = 100;

/**
 * A TypeScript literal of a value: JSON, and members that are undefined or an expression. Lists and flat objects are on one line if they fit.
 *
 * @param indent The indentation of the line that the literal starts on.
 * @param before The number of columns before the literal on that line.
 */
export function toLiteral(value: unknown, indent = '', before = 0): string {
  const line = toLine(value);
  if (typeof value !== 'object' || value === null || isCode(value)) return line;
  const items = Object.values(value);
  const fits = indent.length + before + line.length < WIDTH;
  if (items.length === 0 || (fits && items.every((item) => !isNested(item)))) return line;
  const inner = `${indent}  `;
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  const lines = isList(value)
    ? value.map((item) => `${inner}${toLiteral(item, inner)},`)
    : Object.entries(value).map(([key, member]) => {
        const start = `${toKey(key)}: `;
        return `${inner}${start}${toLiteral(member, inner, start.length)},`;
      });
  return [open, ...lines, `${indent}${close}`].join('\n');
}

/** A property name, quoted only if it must be. */
export function toKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : toQuoted(name);
}

/** A string literal in single quotes, or in double quotes if the text holds single quotes. */
export function toQuoted(text: string): string {
  const double = JSON.stringify(text);
  return text.includes("'") ? double : `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}

function toLine(value: unknown): string {
  if (typeof value === 'string') return toQuoted(value);
  if (isCode(value)) return value[expression];
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(toLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${toKey(key)}: ${toLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Whether a value is or holds an object with members, which takes lines of its own. */
function isNested(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || isCode(value)) return false;
  return isList(value) ? value.some(isNested) : Object.keys(value).length > 0;
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

function isCode(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && expression in value;
}
