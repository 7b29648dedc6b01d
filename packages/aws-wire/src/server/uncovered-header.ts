import { targetHeader } from '../aws-target.js';
import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';
import { signatureHeaders } from '../signature/algorithm.js';

/** Headers that decide what a request does or who sends it: unsigned, anyone on the way could. */
const decisiveHeaders: readonly string[] = [
  targetHeader,
  signatureHeaders.date,
  signatureHeaders.sessionToken,
  signatureHeaders.payloadHash,
];

/**
 * The first header that a signature has to cover and does not: `host` in any case, and what else is
 * decisive and present.
 */
export function toUncoveredHeader(
  headers: HeaderList,
  signedHeaders: readonly string[],
): string | undefined {
  const present = decisiveHeaders.filter((name) => readHeader(headers, name) !== undefined);
  return ['host', ...present].find((name) => !signedHeaders.includes(name));
}
