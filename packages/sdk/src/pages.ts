import type { ClientOperationFacts } from '@numberkit/contract';
import { runCall, startCall } from './call.js';
import type { PaginatedMethod } from './client-types.js';
import { PaginationError } from './errors.js';
import type { CallOptions } from './options.js';
import type { Settings } from './settings.js';

/** Makes the method of an operation with pages. */
export function createPaginatedMethod<Input, Output, Item>(
  settings: Settings,
  facts: ClientOperationFacts,
): PaginatedMethod<Input, Output, Item> {
  const send = (input?: Input, options?: CallOptions) =>
    startCall<Output>(settings, facts, input, options);
  const pages = (input?: Input, options?: CallOptions) =>
    readPages<Output>(settings, facts, input, options);
  const items = async function* (input?: Input, options?: CallOptions) {
    for await (const page of pages(input, options)) {
      // A page without the member has no items.
      const list = toMember(page, facts.pagination?.items) ?? [];
      // The contract's types are those of its facts.
      yield* list as Iterable<Item>;
    }
  };
  // The compiler cannot tell for any input that the functions are of the form for one that can be left out.
  return Object.assign(send, { pages, items }) as PaginatedMethod<Input, Output, Item>;
}

/**
 * Reads a list page by page. Each page is one call, made when the page is asked for, with the token of the page
 * before it.
 *
 * @throws {PaginationError} The server sent a token again, or there are more pages than `maxPages`.
 * @throws {NumberkitError} The call of a page failed.
 */
async function* readPages<Output>(
  settings: Settings,
  facts: ClientOperationFacts,
  input: unknown,
  options: CallOptions = {},
): AsyncGenerator<Output, void, undefined> {
  const { operationId: operation, pagination } = facts;
  const { inputToken = '', outputToken } = pagination ?? {};
  const { maxPages = settings.limits.maxPages } = options;
  // A copy: the pages are those of the input at the start, whatever the caller does with it meanwhile.
  const next: Record<string, unknown> = { ...Object(input) };
  const tokens = new Set([next[inputToken]]);
  for (;;) {
    const result = await runCall<Output>(settings, facts, next, options);
    yield result.output;
    const token = toMember(result.output, outputToken);
    // AWS's services write an absent token as an empty string, too.
    if (!token) return;
    const isRepeated = tokens.has(token);
    if (isRepeated || tokens.add(token).size > maxPages) {
      const problem = isRepeated ? 'got a page token again' : `has more than ${maxPages} pages`;
      throw new PaginationError(problem, { operation, ...result });
    }
    next[inputToken] = token;
  }
}

function toMember(output: unknown, name = ''): unknown {
  return Object(output)[name];
}
