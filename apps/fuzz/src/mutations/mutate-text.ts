import type { Draft, Draw } from '../requests/draft.js';
import { integer, pick } from '../requests/draw.js';

type Change = (text: string, draw: Draw, marker: string) => string | Buffer;

const changes: Readonly<Record<string, Change>> = {
  truncated: (text, draw) => text.slice(0, integer(draw, 0, Math.max(0, text.length - 1))),
  cut: (text, draw) => {
    const at = integer(draw, 0, text.length);
    return text.slice(0, at) + text.slice(at + integer(draw, 1, 5));
  },
  inserted: (text, draw, marker) => {
    const at = integer(draw, 0, text.length);
    const odd = [
      '"',
      '\\',
      '{',
      ']',
      ',',
      '\u0000',
      '\u2028',
      '//',
      marker,
      '\\u',
      '\\ud800',
      '\t',
    ];
    return text.slice(0, at) + pick(draw, odd) + text.slice(at);
  },
  trailing: (text, draw, marker) => text + pick(draw, [text, '}', ',', '\u0000', marker, '\u00a0']),
  'byte order mark': (text) => `\ufeff${text}`,
  'bad utf-8': (text, draw) => {
    const bytes = Buffer.from(text);
    const odd = pick(draw, [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]);
    const at = integer(draw, 0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(odd), bytes.subarray(at)]);
  },
  'utf-16': (text) => Buffer.from(text, 'utf16le'),
  doubled: (text, draw, marker) => {
    const members = text.slice(1, -1);
    const other = pick(draw, [members, `"${marker}":1,"${marker}":2`, '"__proto__":{"a":1}']);
    return text.startsWith('{') ? `{${[members, other].filter(Boolean).join(',')}}` : text + text;
  },
  escaped: (text) =>
    text.replace(/[A-Za-z]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  blank: (text, draw) => text.replace(/([{,:])/g, `$1${pick(draw, [' ', '\n', '\r\n', '\t'])}`),
  other: (_text, draw, marker) =>
    pick(draw, [
      '',
      '[]',
      '{}',
      'null',
      'true',
      '1',
      '""',
      `"${marker}"`,
      '[{}]',
      '-',
      '{',
      'a=b&c',
    ]),
  deep: (_text, draw, marker) =>
    pick(draw, ['[', '{"a":', `{"${marker}":[`]).repeat(integer(draw, 10, 5000)),
};

/** Changes the text of the body, mostly into invalid or unusual JSON. */
export function mutateText(draft: Draft, draw: Draw): void {
  const name = pick(draw, Object.keys(changes));
  const changed = changes[name]?.(draft.body.toString(), draw, draft.marker) ?? '';
  draft.body = Buffer.from(changed);
  draft.mutations.push(name);
}
