import type { PaginationFacts } from '@numberkit/contract';
import { isEqual } from '../matching/compare.js';
import {
  createMatcher,
  isMembers,
  type MatchContext,
  type Matcher,
  type Members,
  nothing,
} from '../matching/matcher.js';
import { fromResponseOf, optional, responseOf, text } from '../matching/matchers.js';
import { show } from '../matching/show.js';
import type { AnyExchange, Prerequisite } from '../scenario/exchange.js';
import { documented } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import type { CaseBasis } from './case-basis.js';
import { refusalBy } from './refusals.js';

/** How an operation divides a list into pages: that they follow one another, and that they end. */
export function pageCases(basis: CaseBasis): readonly AnyScenario[] {
  const { operation, plain } = basis;
  const { operationId, pagination } = operation;
  if (!pagination) return [];
  const common = { operation, provenance: documented(operationId), group: 'pages' } as const;
  const { inputToken } = pagination;
  const input = { ...plain.exchange.input, [inputToken]: 'numberkit-unknown-token' };
  return [
    {
      ...common,
      id: `${operationId}/pages/unknown-token`,
      title: `A ${inputToken} that the server did not make MUST be refused as invalid`,
      subjects: 'servers',
      steps: [
        ...plain.before,
        { operation, input, expect: refusalBy(operation, 'invalidRequest') },
      ],
    },
    ...(pagination.pageSize === undefined
      ? []
      : [
          {
            ...common,
            id: `${operationId}/pages/follow-one-another` as const,
            title: 'Pages MUST have each item of the list once, in its order' as const,
            subjects: 'servers' as const,
            steps: [
              ...plain.before,
              toWhole(basis, pagination),
              toPage(basis, pagination, 'first', { size: () => 1 }),
              toPage(basis, pagination, 'second', { size: () => 1, after: 'first' }),
            ],
          },
          {
            ...common,
            id: `${operationId}/pages/end` as const,
            title:
              `A page MUST have a ${pagination.outputToken} if items follow; after the last item there MUST be at most an empty page` as const,
            subjects: 'servers' as const,
            steps: [
              ...plain.before,
              toWhole(basis, pagination),
              toPage(basis, pagination, 'most', { size: (count) => count - 1 }),
              toPage(basis, pagination, 'rest', { size: (count) => count, after: 'most' }),
              toPageAfterTheEnd(basis, pagination, 'rest'),
            ],
          },
        ]),
  ];
}

const wholeName = 'the list';

/** The plainest success without a size of pages: the pages must have its list. */
function toWhole(
  { operation, plain }: CaseBasis,
  { items, inputToken, pageSize = '' }: PaginationFacts,
): AnyExchange {
  const { [inputToken]: _, [pageSize]: __, ...input } = plain.exchange.input;
  const needs: Prerequisite = {
    what: 'two items or more in the list of the plainest success',
    missingWhen: { output: { [items]: shorterThanTwo } },
  };
  return { operation, name: wholeName, input, expect: { output: {} }, needs };
}

const shorterThanTwo: Matcher = createMatcher({
  describe: () => 'a list of less than two items',
  accepts: (actual) => Array.isArray(actual) && actual.length < 2,
  supply: () => [],
});

/** A page, at the beginning of the list or after another page. */
function toPage(
  { operation, plain }: CaseBasis,
  { inputToken, outputToken, pageSize = '', items }: PaginationFacts,
  name: string,
  { size, after }: { readonly size: (count: number) => number; readonly after?: string },
): AnyExchange {
  const pages = after === undefined ? [] : [after];
  const input: Members = {
    ...plain.exchange.input,
    [pageSize]: fromResponseOf(wholeName, items, 'a size of pages by', (list) =>
      size(toList(list).length),
    ),
    ...(after !== undefined && { [inputToken]: responseOf(after, outputToken) }),
  };
  const facts = { items, outputToken, pages, pageSize };
  const output = { [items]: nextItems(facts), [outputToken]: tokenUnlessLast(facts) };
  return { operation, name, input, expect: { output } };
}

/** The members of a page, and the pages before it. */
interface PageFacts {
  readonly items: string;
  readonly outputToken: string;
  readonly pageSize: string;
  readonly pages: readonly string[];
}

/** The items of the list that follow those of the pages before; a page may have fewer than its size. */
function nextItems(facts: PageFacts): Matcher {
  const expected = (context: MatchContext) => toRest(facts, context);
  return createMatcher({
    describe: (context) =>
      `the next items of the list, ${show(expected(context))}, or the first of them`,
    accepts: (actual, context) => {
      if (!Array.isArray(actual)) return false;
      const rest = expected(context);
      const isComplete = bodyOf(context, wholeName)[facts.outputToken] === undefined;
      const count = isComplete ? actual.length : Math.min(actual.length, rest.length);
      return isEqual(actual.slice(0, count), rest.slice(0, count));
    },
    supply: expected,
  });
}

/** A token if items follow; the last page may have one, as its server may look no further. */
function tokenUnlessLast(facts: PageFacts): Matcher {
  const token = text('a token', /./s, 'token');
  const toExpected = (context: MatchContext): Matcher => {
    const own = toList(isMembers(context.response) ? context.response[facts.items] : []);
    return own.length < toRest(facts, context).length ? token : optional(token);
  };
  return createMatcher({
    describe: (context) => toExpected(context).describe(context),
    accepts: (actual, context) => toExpected(context).accepts(actual, context),
    supply: token.supply,
  });
}

/** The page by the token of a page that has the last items and is not full: an empty one without a token. */
function toPageAfterTheEnd(
  { operation, plain }: CaseBasis,
  { inputToken, outputToken, pageSize = '', items }: PaginationFacts,
  last: string,
): AnyExchange {
  // Without a token the call is the one for the first page, which shows nothing.
  const isEnd = (context: MatchContext) => {
    const { [outputToken]: token, [items]: own } = bodyOf(context, last);
    return token !== undefined && toList(own).length < Number(context.input[pageSize]);
  };
  const atEnd = (what: string, isRight: (actual: unknown) => boolean): Matcher =>
    createMatcher({
      describe: () => `${what}, since no items follow`,
      accepts: (actual, context) => !isEnd(context) || isRight(actual),
      supply: () => nothing,
    });
  return {
    operation,
    name: 'after the end',
    input: {
      ...plain.exchange.input,
      [pageSize]: fromResponseOf(wholeName, items, 'a size of pages by', (list) =>
        Math.max(1, toList(list).length),
      ),
      [inputToken]: responseOf(last, outputToken),
    },
    expect: {
      output: {
        [items]: atEnd('an empty list', (actual) => toList(actual).length === 0),
        [outputToken]: atEnd('nothing', (actual) => actual === undefined),
      },
    },
  };
}

function toRest({ items, pages }: PageFacts, context: MatchContext): readonly unknown[] {
  const seen = pages.reduce((sum, page) => sum + toList(bodyOf(context, page)[items]).length, 0);
  return toList(bodyOf(context, wholeName)[items]).slice(seen);
}

function bodyOf({ earlier }: MatchContext, exchange: string): Members {
  const body = earlier.get(exchange)?.body;
  return isMembers(body) ? body : {};
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
