import type { Draft, Draw, ExpectedResponse, Header } from '../requests/draft.js';
import { integer, pick } from '../requests/draw.js';

type Frame = (draft: Draft, draw: Draw) => readonly [expected: ExpectedResponse, bytes: Buffer];

/** Writes a regular HTTP message. */
export function writeMessage(draft: Draft): Buffer {
  return join(toHead(draft, [['Content-Length', String(draft.body.length)]]), draft.body);
}

/** Writes the message with an unusual or invalid framing. */
export function frameOddly(draft: Draft, draw: Draw): Buffer {
  const name = pick(draw, Object.keys(frames));
  const [expected, bytes] = frames[name]?.(draft, draw) ?? ['http', writeMessage(draft)];
  if (expected !== 'protocol') draft.expected = expected;
  draft.mutations.push(`framed ${name}`);
  return bytes;
}

const frames: Readonly<Record<string, Frame>> = {
  chunked: (draft, draw) => [
    draft.expected,
    toChunked(draft, toChunks(draft.body, integer(draw, 1, 4000))),
  ],
  'small chunks': (draft) => [
    draft.expected,
    toChunked(draft, toChunks(draft.body.subarray(0, 3000), 1)),
  ],
  'chunk extensions': (draft) => [
    'http',
    toChunked(draft, toChunks(draft.body, 500, `;${draft.marker}="${'a'.repeat(50)}"`)),
  ],
  trailers: (draft) => [
    'http',
    toChunked(draft, toChunks(draft.body, 1000), `X-Amz-Target: ${draft.marker}\r\n`),
  ],
  'odd chunk size': (draft, draw) => {
    const size = pick(draw, ['ffffffffffffffff', '-1', '0x10', ' 5', '5 ', 'zz', '1e1', '']);
    return ['http', toChunked(draft, Buffer.from(`${size}\r\n`))];
  },
  'odd transfer encoding': (draft, draw) => {
    const encodings = [
      'Chunked',
      'chunked, identity',
      'identity',
      'gzip, chunked',
      'xchunked',
      '\tchunked',
      'chunked\u0000',
      'chunked, chunked',
      '',
      draft.marker,
    ];
    const head = toHead(draft, [['Transfer-Encoding', pick(draw, encodings)]]);
    return ['http', join(head, toChunks(draft.body, 1000), endOfChunks)];
  },
  'length and chunks': (draft, draw) => {
    const both: readonly Header[] = [
      ['Transfer-Encoding', 'chunked'],
      ['Content-Length', String(integer(draw, 0, draft.body.length + 10))],
    ];
    const head = toHead(draft, pick(draw, [both, both.toReversed()]));
    return ['http', join(head, toChunks(draft.body, 1000), endOfChunks)];
  },
  'two lengths': (draft) => {
    const length = String(draft.body.length);
    const head = toHead(draft, [
      ['Content-Length', length],
      ['Content-Length', '0'],
    ]);
    return ['http', join(head, draft.body)];
  },
  'odd length': (draft, draw) => {
    const lengths = [
      '-1',
      '+5',
      '0x5',
      '5 5',
      '5,5',
      '1e3',
      '99999999999999999999',
      '',
      draft.marker,
    ];
    return ['http', join(toHead(draft, [['Content-Length', pick(draw, lengths)]]), draft.body)];
  },
  'short length': (draft) => {
    const length = String(Math.floor(draft.body.length / 2));
    return ['http', join(toHead(draft, [['Content-Length', length]]), draft.body)];
  },
  'long length': (draft) => {
    const length = String(draft.body.length + 10);
    return ['none', join(toHead(draft, [['Content-Length', length]]), draft.body)];
  },
  'no length': (draft) => ['http', join(toHead(draft, []), draft.body)],
  'bare line feeds': (draft) => {
    const head = toHead(draft, [['Content-Length', String(draft.body.length)]]).toString('latin1');
    return ['http', join(Buffer.from(head.replaceAll('\r\n', '\n'), 'latin1'), draft.body)];
  },
  version: (draft, draw) => {
    const version = pick(draw, [
      'HTTP/1.0',
      'HTTP/0.9',
      'HTTP/2.0',
      'HTTP/9.9',
      'HTTP/1',
      'http/1.1',
      '',
    ]);
    const text = writeMessage(draft).toString('latin1').replace('HTTP/1.1', version);
    return ['http', Buffer.from(text, 'latin1')];
  },
  'empty lines before': (draft) => [
    draft.expected,
    join(Buffer.from('\r\n\r\n'), writeMessage(draft)),
  ],
  pipelined: (draft) => ['http', join(writeMessage(draft), writeMessage(draft))],
};

const endOfChunks = Buffer.from('0\r\n\r\n');

function toHead({ method, target, headers }: Draft, framing: readonly Header[]): Buffer {
  const lines = [...headers, ...framing].map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
}

function toChunked(draft: Draft, chunks: Buffer, trailers = ''): Buffer {
  const end = Buffer.from(`0\r\n${trailers}\r\n`, 'latin1');
  return join(toHead(draft, [['Transfer-Encoding', 'chunked']]), chunks, end);
}

function toChunks(body: Buffer, size: number, extension = ''): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(
      Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`),
      chunk,
      Buffer.from('\r\n'),
    );
  }
  return Buffer.concat(chunks);
}

function join(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}
