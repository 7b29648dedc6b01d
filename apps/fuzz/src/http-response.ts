/** A response as the server sent it; of a stream of events, the beginning up to the end of the first one. */
export interface HttpResponse {
  readonly status: number;
  /** The status line and headers, each byte as a Latin-1 character. */
  readonly head: string;
  /** The headers by lower-case name. A repeated header has its last value. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether the connection can take another request. */
  readonly keepsAlive: boolean;
}

/**
 * Reads one response from the received bytes; undefined while it is incomplete.
 *
 * @param isClosed Whether the connection is closed, so that no more bytes will come.
 * @throws {SyntaxError} The bytes are not HTTP.
 */
export function readResponse(
  received: Buffer,
  method: string,
  isClosed: boolean,
): HttpResponse | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const [first = '', ...lines] = head.split('\r\n');
  const [, digits] = /^HTTP\/1\.1 ([1-5]\d\d)/.exec(first) ?? [];
  if (digits === undefined) throw new SyntaxError(`The status line is ${first}`);
  const status = Number(digits);
  const rest = received.subarray(end + 4);
  if (status < 200) return readResponse(rest, method, isClosed);
  const headers = Object.fromEntries(lines.map(toHeader));
  const isEmpty = method === 'HEAD' || status === 204 || status === 304;
  const isStream = headers['content-type']?.startsWith('text/event-stream') === true;
  const body = isStream && !isEmpty ? readEvent(rest) : readBody(rest, headers, isEmpty, isClosed);
  if (body === undefined) return undefined;
  const keepsAlive = !isClosed && !isStream && headers['connection'] !== 'close';
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
  isClosed: boolean,
): Buffer | undefined {
  if (isEmpty) return Buffer.alloc(0);
  if (headers['transfer-encoding'] === 'chunked') return readChunks(rest);
  const length = headers['content-length'];
  if (length !== undefined) {
    return rest.length < Number(length) ? undefined : rest.subarray(0, Number(length));
  }
  return isClosed ? rest : undefined;
}

// A stream does not end by itself: its first event stands for it.
function readEvent(rest: Buffer): Buffer | undefined {
  const end = rest.indexOf('\n\n');
  return end < 0 ? undefined : rest.subarray(0, end);
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
