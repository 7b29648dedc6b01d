import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Draft, Draw } from '../requests/draft.js';
import { setHeader } from '../requests/draft.js';
import { pick } from '../requests/draw.js';

const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const encodings: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: (body) => gzipSync(body, { level: 1 }),
  deflate: (body) => deflateSync(body, { level: 1 }),
  br: (body) => brotliCompressSync(body, fast),
};

const mebibyte = 1024 * 1024;

/** Bodies that are small when compressed and large when decompressed, each made once. */
const bombs = new Map<string, Buffer>();

function toBomb(encoding: string, size: number): Buffer {
  const key = `${encoding} ${size}`;
  const known = bombs.get(key) ?? encodings[encoding]?.(Buffer.alloc(size, '[')) ?? Buffer.alloc(0);
  bombs.set(key, known);
  return known;
}

const names = ['gzip', 'GZIP', 'x-gzip', 'deflate', 'br', 'zstd', 'compress', 'identity'];

/** Compresses the body: correctly, under a wrong name, truncated, twice, or as a decompression bomb. */
export function compress(draft: Draft, draw: Draw): void {
  const encoding = pick(draw, Object.keys(encodings));
  const packed = encodings[encoding]?.(draft.body) ?? draft.body;
  const results: Readonly<Record<string, readonly [name: string, body: Buffer]>> = {
    right: [encoding, packed],
    wrong: [pick(draw, names), packed],
    cut: [encoding, packed.subarray(0, packed.length / 2)],
    twice: [`${encoding}, ${encoding}`, encodings[encoding]?.(packed) ?? packed],
    plain: [encoding, draft.body],
    trailing: [encoding, Buffer.concat([packed, Buffer.from('x\0x')])],
  };
  const change = pick(draw, [...Object.keys(results), 'bomb']);
  const size = pick(draw, [1, 16, 100]) * mebibyte;
  const [name, body] = results[change] ?? [encoding, toBomb(encoding, size)];
  draft.body = body;
  setHeader(draft, 'Content-Encoding', name);
  draft.mutations.push(`compressed ${change}`);
}
