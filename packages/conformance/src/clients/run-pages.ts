import type { Mismatch } from '../matching/compare.js';
import { isMembers, type MatchContext, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { MissingPrerequisite, SuiteFault } from '../scenario/errors.js';
import type { AnyExchange } from '../scenario/exchange.js';
import { readMembers } from '../wire/http.js';
import { type ClientRun, callWithin, type JudgedExchange, withDates } from './client-run.js';
import type { Outcome } from './driver.js';
import { judgeOutcome } from './judge-outcome.js';
import { judgeAwsRequest, judgeRequest } from './judge-request.js';
import { type StubResponse, toAwsHttpResponse, toStubResponse } from './stub-response.js';

/** Makes the client read all items of a list, responds with one page after another, and judges what it does. */
export async function runPages(
  exchange: AnyExchange,
  { client, server, timeout, protocol, describeValue }: ClientRun,
  context: MatchContext,
): Promise<JudgedExchange> {
  const { operation, expect, morePages = [] } = exchange;
  const { pagination } = operation;
  if (!pagination) throw new SuiteFault(`${operation.operationId} has no pages`);
  if (!client.items) throw new MissingPrerequisite('a client with items');
  const pages = [expect, ...morePages].map((each) =>
    toStubResponse({ ...exchange, expect: each }, context),
  );
  const isAws = protocol === 'aws';
  const responses = pages.map((page) =>
    isAws ? toAwsHttpResponse(operation, page) : page.response,
  );
  const requests = server.respondWith(...responses);
  const read = client.items.bind(client);
  const outcome = await callWithin(timeout, () => read(operation.operationId, context.input));
  const judge = isAws ? judgeAwsRequest : judgeRequest;
  const [first, request] = [pages[0], requests[0]];
  const tokens = pages.map(({ body }) => memberOf(body, pagination.outputToken));
  const items = pages.flatMap(({ body }) => memberOf(body, pagination.items) ?? []);
  return {
    record: {
      operation: operation.operationId,
      ...(request && { request }),
      ...(responses[0] && { response: responses[0] }),
    },
    mismatches: [
      ...toCountMismatches(pages, requests.length),
      ...requests.slice(0, pages.length).flatMap((each, at) => {
        const token = at === 0 ? undefined : tokens[at - 1];
        const input = {
          ...context.input,
          ...(token !== undefined && { [pagination.inputToken]: token }),
        };
        return judge(exchange, each, { ...context, input });
      }),
      ...(first
        ? judgeOutcome(
            { ...first, body: items },
            withItemDates(exchange, outcome, describeValue !== undefined),
            describeValue,
          )
        : []),
    ],
    exchanged: {
      sent: request ? readMembers(operation, request) : {},
      body: first?.body,
      headers: first?.response.headers ?? {},
    },
  };
}

/** The outcome with dates in place of their texts: the timestamps of items are where a page has them. */
function withItemDates({ operation }: AnyExchange, outcome: Outcome, areTexts: boolean): Outcome {
  if (!areTexts || outcome.kind !== 'success') return outcome;
  const items = operation.pagination?.items ?? '';
  const page = withDates(operation, { kind: 'success', output: { [items]: outcome.output } });
  return page.kind === 'success'
    ? { kind: 'success', output: memberOf(page.output, items) }
    : outcome;
}

function toCountMismatches(pages: readonly StubResponse[], sent: number): readonly Mismatch[] {
  if (sent === pages.length) return [];
  const expected = `a request for each of ${show(pages.length)} pages`;
  return [{ member: '', expected, actual: `${sent} sent` }];
}

function memberOf(body: unknown, name: string): unknown {
  const members: Members = isMembers(body) ? body : {};
  return members[name];
}
