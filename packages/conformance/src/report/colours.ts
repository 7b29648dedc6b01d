import type { WriteStream } from 'node:tty';

/** A stream that text is written to; a file or a pipe is no terminal. */
export type TextStream = Pick<WriteStream, 'isTTY' | 'hasColors'> | { readonly isTTY?: false };

/**
 * Whether text for a stream is to be coloured. `FORCE_COLOR` decides first, then `NO_COLOR`, then
 * whether the stream is a terminal that has colours. An empty variable counts as unset.
 */
export function wantsColours(
  stream: TextStream,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = environment;
  if (forced) return forced !== '0' && forced !== 'false';
  if (refused) return false;
  return stream.isTTY === true && stream.hasColors();
}
