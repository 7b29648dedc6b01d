import type { ClientOperationFacts } from '@numberkit/contract';
import { runCall } from '../call.js';
import { NetworkError, UnexpectedResponseError } from '../errors.js';
import type { CallOptions } from '../options.js';
import type { Settings } from '../settings.js';
import type { Fetch, FetchResponse } from '../transport.js';

/** An open stream of bytes. */
export interface Connection {
  /** Its text, piece by piece; ends when the server ends it, and fails when the connection is lost. */
  read(): Promise<string | undefined>;
  /** Closes the connection; may be called at any time and more than once. */
  close(): void;
}

/**
 * Opens the stream of an operation: a call whose time ends with the headers of its response.
 *
 * @throws {NumberkitError} The call failed, or its response is no stream.
 */
export async function openConnection(
  settings: Settings,
  facts: ClientOperationFacts,
  input: unknown,
  options: CallOptions,
): Promise<Connection> {
  const { platform } = settings;
  let body: ByteStream | null | undefined;
  const controller = new AbortController();
  const fetch: Fetch = async (url, init) => {
    const abort = () => controller.abort(init.signal.reason);
    init.signal.addEventListener('abort', abort);
    if (init.signal.aborted) abort();
    const response: StreamingResponse = await platform.fetch(url, {
      ...init,
      signal: controller.signal,
    });
    if (!isStream(response)) return response;
    init.signal.removeEventListener('abort', abort);
    body = response.body;
    // The call is over; the stream goes on without it.
    return { status: response.status, headers: response.headers, text: async () => '{}' };
  };
  const own: Settings = { ...settings, validator: undefined, platform: { ...platform, fetch } };
  const result = await runCall(own, facts, input, {
    ...options,
    headers: { ...options.headers, accept: 'text/event-stream' },
    timeout: Number.POSITIVE_INFINITY,
    maxAttempts: 1,
  });
  if (typeof body?.getReader !== 'function') {
    const { operationId: operation } = facts;
    throw new UnexpectedResponseError('it is no stream of events', '', { operation, ...result });
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  return {
    read: async () => {
      try {
        const { done, value } = await reader.read();
        return done ? undefined : decoder.decode(value, { stream: true });
      } catch (cause) {
        const { operationId: operation } = facts;
        throw new NetworkError('the connection was lost', false, { operation, cause });
      }
    },
    close: () => controller.abort(),
  };
}

/** The part of a web stream that is used, as a type of our own, like `FetchResponse`. */
interface ByteStream {
  getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }> };
}

interface StreamingResponse extends FetchResponse {
  readonly body?: ByteStream | null;
}

function isStream({ status, headers }: FetchResponse): boolean {
  return status === 200 && /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}
