import type { Draft, Draw } from '../requests/draft.js';
import { integer, pick } from '../requests/draw.js';
import { drawText, drawValue } from './hostile-text.js';

type Container = Record<string, unknown> | unknown[];
interface Place {
  readonly container: Container;
  readonly key: string;
}

/** Changes one member of the body: removes, replaces, renames, repeats, wraps or lengthens it, or adds one. */
export function mutateMembers(draft: Draft, draw: Draw): void {
  const places = listPlaces(draft.json);
  if (places.length === 0) {
    draft.json = drawValue(draw, draft.marker);
    draft.mutations.push('value');
    return;
  }
  const place = pick(draw, places);
  const name = pick(draw, Object.keys(changes));
  changes[name]?.(place, draw, draft.marker);
  draft.mutations.push(name);
}

const changes: Readonly<Record<string, (place: Place, draw: Draw, marker: string) => void>> = {
  missing: ({ container, key }) => {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
  },
  wrong: (place, draw, marker) => write(place, drawValue(draw, marker)),
  text: (place, draw, marker) => write(place, drawText(draw, marker)),
  null: (place) => write(place, null),
  listed: (place) => write(place, [read(place)]),
  wrapped: (place, draw, marker) => write(place, { [drawName(draw, marker)]: read(place) }),
  repeated: (place, draw) => {
    const value = read(place);
    const list = Array.isArray(value) && value.length > 0 ? value : [value];
    write(place, Array.from({ length: integer(draw, 2, 60) }, () => list).flat());
  },
  renamed: ({ container, key }, draw, marker) => {
    if (Array.isArray(container)) return;
    const value = container[key];
    delete container[key];
    define(container, drawName(draw, marker, key), value);
  },
  extra: ({ container }, draw, marker) => {
    if (Array.isArray(container)) container.push(drawValue(draw, marker));
    else define(container, drawName(draw, marker), drawValue(draw, marker));
  },
  lengthened: (place, draw, marker) => {
    const value = read(place);
    const text = typeof value === 'string' && value !== '' ? value : marker;
    write(place, text.repeat(integer(draw, 2, 300)));
  },
};

function drawName(draw: Draw, marker: string, key = 'Tags'): string {
  const cased = [key.toLowerCase(), key.toUpperCase(), `${key} `, ` ${key}`, `${key}\u0000`];
  const names = ['__proto__', 'constructor', 'prototype', 'toString', '__type', '', '$ref', '0'];
  return pick(draw, [...cased, ...names, marker, `${marker}\r\nX-Injected: 1`, `${key}[0]`]);
}

/** All members and items in a value, at every depth. */
export function listPlaces(value: unknown): Place[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) => [
    { container: value, key },
    ...listPlaces(read({ container: value, key })),
  ]);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function read({ container, key }: Place): unknown {
  return Array.isArray(container) ? container[Number(key)] : container[key];
}

/** Sets the value of a member or an item. */
export function write({ container, key }: Place, value: unknown): void {
  if (Array.isArray(container)) container[Number(key)] = value;
  else define(container, key, value);
}

// An assignment to `__proto__` would change the prototype.
function define(container: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(container, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
