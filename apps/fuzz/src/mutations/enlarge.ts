import type { Draft, Draw } from '../requests/draft.js';
import { chance, pick } from '../requests/draw.js';
import { writeJson } from './hostile-text.js';
import { listPlaces, write } from './mutate-members.js';

const kibibyte = 1024;
/** The bytes of the largest body that the server must accept. */
export const maxBody: number = 1024 * kibibyte;

const sizes = [64, 128, 256, 512, 1000].map((size) => size * kibibyte);
const over = [maxBody + 1, maxBody + 100 * kibibyte];

const placeholder = '@large';
const items = [
  '1',
  'null',
  '{}',
  '[]',
  '"a"',
  '""',
  '{"Key":"k","Value":"v"}',
  '{"Key":1}',
  '{"a":1,"b":2,"c":[1]}',
  '"SMS"',
  '{"PreferenceType":["StartsWith"],"Filter":["206"]}',
  '[[[[]]]]',
];
const letters = [
  'a',
  '1',
  '+1',
  '\\u0000',
  '\\"',
  '\\ud800',
  '😀',
  'é',
  ' ',
  '-',
  ':',
  'aA0_',
  '\\n',
];

/** Makes a large body, up to a little over the server's limit, with contents that are costly to process. */
export function enlarge(draft: Draft, draw: Draw): void {
  const size = chance(draw, 10) ? pick(draw, over) : pick(draw, [...sizes, maxBody]);
  const places = listPlaces(draft.json);
  if (places.length > 0 && chance(draw, 90)) write(pick(draw, places), placeholder);
  else draft.json = Object.assign({}, draft.json, { Large: placeholder });
  const frame = writeJson(draft.json);
  const room = Math.max(0, size - Buffer.byteLength(frame));
  const name = pick(draw, Object.keys(fillings));
  const filling = fillings[name]?.(room, draw, draft.marker) ?? '';
  draft.body = Buffer.from(frame.replace(`"${placeholder}"`, () => filling));
  draft.mutations.push(`large ${name}`);
}

type Filling = (room: number, draw: Draw, marker: string) => string;

const fillings: Readonly<Record<string, Filling>> = {
  list: (room, draw) => `[${repeat(pick(draw, items), room - 2, ',')}]`,
  'list of different': (room) => `[${series((index) => String(index), room - 2)}]`,
  'list of names': (room) => `[${series((index) => `"n${index}"`, room - 2)}]`,
  text: (room, draw) => `"${repeat(pick(draw, letters), room - 2)}"`,
  'text with an odd end': (room, draw) =>
    `"${repeat(pick(draw, letters), room - 6)}${pick(draw, ['!', '\\n', '\\u2028'])}"`,
  object: (room, _draw, marker) => `{${series((index) => `"${marker}${index}":1`, room - 2)}}`,
  'object of one name': (room, _draw, marker) => `{${repeat(`"${marker}":1`, room - 2, ',')}}`,
  'deep list': (room) => nest('[', ']', room),
  'deep object': (room) => nest('{"a":', '}', room, '1'),
  'long name': (room, draw) => `{"${repeat(pick(draw, letters), room - 6)}":1}`,
  blanks: (room, draw) => `[${repeat(pick(draw, [' ', '\n', '\t', '\r\n']), room - 2)}]`,
  digits: (room, draw) => pick(draw, ['', '-', '0.', '1e', '1.']) + repeat('1', room - 2),
  tags: (room, _draw, marker) =>
    `[${series((index) => `{"Key":"${marker}${index}","Value":"${index}"}`, room - 2)}]`,
};

function repeat(item: string, room: number, between = ''): string {
  const unit = item + between;
  const times = Math.max(1, Math.floor(room / Buffer.byteLength(unit)));
  const text = unit.repeat(times);
  return between === '' ? text : text.slice(0, -between.length);
}

function series(write: (index: number) => string, room: number): string {
  const list: string[] = [];
  for (let index = 0, length = 0; length < room; index += 1) {
    const item = write(index);
    length += item.length + 1;
    if (length < room) list.push(item);
  }
  return list.join(',');
}

function nest(open: string, close: string, room: number, inner = ''): string {
  const depth = Math.floor((room - inner.length) / (open.length + close.length));
  return open.repeat(depth) + inner + close.repeat(depth);
}
