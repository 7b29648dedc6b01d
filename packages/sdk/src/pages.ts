import type { ClientOperationFacts } from '@numberkit/contract';
import { runCall, startCall } from './call.js';
import type { PaginatedMethod } from './client-types.js';
import { InvalidInputError, PaginationError } from './errors.js';
import type { CallOptions, PageOptions } from './options.js';
import type { Settings } from './settings.js';

const defaultMaxPages = 10_000;

/** Makes the method of an operation with pages. */
export function createPaginatedMethod<Input, Output, Item>(
  settings: Settings,
  facts: ClientOperationFacts,
): PaginatedMethod<Input, Output, Item> {
  const send = (input?: Input, options?: CallOptions) =>
    startCall<Output>(settings, facts, input, options);
  const pages = (input?: Input, options?: PageOptions) =>
    readPages<Output>(settings, facts, input, options);
  const items = async function* (input?: Input, options?: PageOptions) {
    for await (const page of pages(input, options)) yield* toItems<Item>(facts, page);
  };
  // The compiler cannot tell for any input that the functions are of the form for one that can be left out.
  return Object.assign(send, { pages, items }) as PaginatedMethod<Input, Output, Item>;
}

/** The items of a page. A page without the member has none. */
function toItems<Item>({ pagination }: ClientOperationFacts, page: unknown): Iterable<Item> {
  const { [pagination?.items ?? '']: items = [] } = Object(page);
  return items;
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
  { maxPages = defaultMaxPages, ...options }: PageOptions = {},
): AsyncGenerator<Output, void, undefined> {
  const { operationId: operation, pagination } = facts;
  if (!(maxPages >= 1)) {
    throw new InvalidInputError('maxPages', 'must be a number of at least 1', { operation });
  }
  const tokens = new Set<unknown>();
  let next = input;
  while (pagination) {
    const result = await runCall<Output>(settings, facts, next, options);
    yield result.output;
    const { [pagination.outputToken]: token } = Object(result.output);
    // AWS's services write an absent token as an empty string, too.
    if (!token) return;
    const context = { operation, ...result };
    if (tokens.has(token)) throw new PaginationError('got the same page token again', context);
    if (tokens.add(token).size >= maxPages) {
      throw new PaginationError(`has more than ${maxPages} pages`, context);
    }
    next = { ...Object(next), [pagination.inputToken]: token };
  }
}
