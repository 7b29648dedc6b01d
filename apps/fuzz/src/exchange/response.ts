/** An answer as it came. */
export interface Response {
  readonly status: number;
  /** The head, byte for byte as Latin-1. */
  readonly head: string;
  /** Names in lower case; of repeated ones the last. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether the connection can take another request. */
  readonly keepsAlive: boolean;
}

/**
 * Reads one answer from what was received; undefined while it is not whole.
 *
 * @param isOver Whether the connection has ended, so that nothing more comes.
 * @throws {SyntaxError} It is no HTTP.
 */
export function readResponse(
  received: Buffer,
  method: string,
  isOver: boolean,
): Response | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const [first = '', ...lines] = head.split('\r\n');
  const [, digits] = /^HTTP\/1\.1 ([1-5]\d\d)/.exec(first) ?? [];
  if (digits === undefined) throw new SyntaxError(`The first line is ${first}`);
  const status = Number(digits);
  const rest = received.subarray(end + 4);
  if (status < 200) return readResponse(rest, method, isOver);
  const headers = Object.fromEntries(lines.map(toHeader));
  const body = readBody(
    rest,
    headers,
    method === 'HEAD' || status === 204 || status === 304,
    isOver,
  );
  if (body === undefined) return undefined;
  const keepsAlive = !isOver && headers['connection'] !== 'close';
  return { status, head, headers, body, keepsAlive };
}

function toHeader(line: string): [name: string, value: string] {
  const [, name, value] =
    /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new SyntaxError(`A header is ${line}`);
  return [name.toLowerCase(), value.trimEnd()];
}

function readBody(
  rest: Buffer,
  headers: Readonly<Record<string, string>>,
  isEmpty: boolean,
  isOver: boolean,
): Buffer | undefined {
  if (isEmpty) return Buffer.alloc(0);
  if (headers['transfer-encoding'] === 'chunked') return readChunks(rest);
  const length = headers['content-length'];
  if (length !== undefined) {
    return rest.length < Number(length) ? undefined : rest.subarray(0, Number(length));
  }
  return isOver ? rest : undefined;
}

function readChunks(rest: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = rest.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const size = Number.parseInt(rest.toString('latin1', at, end), 16);
    if (Number.isNaN(size)) throw new SyntaxError('A chunk has no size.');
    const start = end + 2;
    if (rest.length < start + size + 2) return undefined;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(rest.subarray(start, start + size));
    at = start + size + 2;
  }
}
