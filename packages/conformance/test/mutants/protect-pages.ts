import type { OperationId } from '../phone-numbers.js';
import type { Members } from '../servers/messages.js';
import { refuse } from '../servers/refusal.js';
import {
  calls,
  changeBody,
  changeResult,
  changeState,
  inputOf,
  itemsOf,
  mutantOf,
} from './protect-mutant.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

const describe = 'describeProtectConfigurations';
const list = 'listProtectConfigurationRuleSetNumberOverrides';
const both = (name: string) => [`${describe}/${name}`, `${list}/${name}`];

/** Servers that divide lists into pages wrongly, in two operations at once. */
export const protectPageMutants: readonly ServerMutant[] = [
  ...pagesOf(describe, 'ProtectConfigurations'),
  ...pagesOf(list, 'RuleSetNumberOverrides'),
  mutantOf(describe)('refuses a token for a page of another size', ['page-of-another-size'], () => {
    const sizes = new Map<unknown, unknown>();
    const { status, exception } = refuse(describe, 'invalidRequest');
    return {
      response: (response, request) => {
        if (!calls(describe, request)) return response;
        const { NextToken: token, MaxResults: size } = inputOf(request);
        const { NextToken: next } = response.body;
        if (next !== undefined) sizes.set(next, size);
        return token !== undefined && sizes.get(token) !== size
          ? toRefusal(response, status, exception)
          : response;
      },
    };
  }),
  mutantOf(describe)('takes a token once', ['page-of-another-size'], () => {
    const used = new Set<unknown>();
    const { status, exception } = refuse(describe, 'invalidRequest');
    return {
      response: (response, request) => {
        const { NextToken: token } = inputOf(request);
        if (token === undefined || !calls(describe, request)) return response;
        if (used.has(token)) return toRefusal(response, status, exception);
        used.add(token);
        return response;
      },
    };
  }),
  mutantOf(describe)(
    'sorts protect configurations that were changed to the end',
    ['changes-between-pages'],
    changeState('updateProtectConfiguration', (state, _, { ProtectConfigurationId: id }) => {
      const before = state.configurations.get(String(id));
      if (before) {
        state.configurations.set(String(id), { ...before, created: state.now() / 1000 + 60 });
      }
    }),
  ),
  mutantOf(list)('divides rules into pages before it filters them', ['pages-of-a-filter'], () => ({
    request: (request) => {
      if (!calls(list, request)) return request;
      const { MaxResults: size, Filters: filters, ...body } = inputOf(request);
      if (size !== 1 || filters === undefined) return request;
      return {
        ...request,
        body: JSON.stringify({ ...without(body, 'ProtectConfigurationId'), MaxResults: 1 }),
      };
    },
  })),
  ...(['rule-deleted-between-pages', 'rule-made-between-pages'] as const).map((found) =>
    mutantOf(list)(
      found === 'rule-deleted-between-pages'
        ? 'counts the rules of the pages before'
        : 'shows the next pages as they were at the first',
      [found],
      () => {
        const whole = new Map<string, readonly Members[]>();
        const member = 'RuleSetNumberOverrides';
        return {
          response: (response, request, state) => {
            if (response.status !== 200 || !calls(list, request)) return response;
            const { ProtectConfigurationId: id, NextToken: token } = inputOf(request);
            const now = [...state.rules]
              .filter(([key]) => key.startsWith(String(id)))
              .map(([, { shown }]) =>
                without({ ...shown }, 'ProtectConfigurationArn', 'ProtectConfigurationId'),
              );
            if (token === undefined) {
              whole.set(String(id), now);
              return response;
            }
            const items = found === 'rule-made-between-pages' ? (whole.get(String(id)) ?? []) : now;
            return { ...response, body: { ...response.body, [member]: items.slice(2) } };
          },
        };
      },
    ),
  ),
  {
    name: 'takes a token with other parameters than its own',
    foundBy: both('token-of-other-parameters'),
    hooks: () => {
      const asked = new Map<unknown, { readonly target: string; readonly body: Members }>();
      return {
        request: (request) => {
          const { NextToken: token, ...body } = inputOf(request);
          const first = asked.get(token);
          if (!first || !isPaged(request)) return request;
          const changed = { ...without(first.body, 'ProtectConfigurationId'), NextToken: token };
          const { MaxResults: size } = body;
          return {
            ...request,
            target: first.target,
            body: JSON.stringify({ ...changed, MaxResults: size }),
          };
        },
        response: (response, request) => {
          const { NextToken: token } = response.body;
          if (token !== undefined && !asked.has(token))
            asked.set(token, { target: request.target, body: inputOf(request) });
          return response;
        },
      };
    },
  },
  {
    name: 'takes a token of another operation for none',
    foundBy: both('token-of-another-operation'),
    hooks: () => {
      const made = new Map<unknown, string>();
      return {
        request: (request) => {
          const { NextToken: token } = inputOf(request);
          const own = calls(list, request) ? list : describe;
          return made.has(token) && made.get(token) !== own ? withoutToken(request) : request;
        },
        response: (response, request) => {
          const { NextToken: token } = response.body;
          if (token !== undefined) made.set(token, calls(list, request) ? list : describe);
          return response;
        },
      };
    },
  },
  {
    name: 'takes a token of nonsense for none',
    foundBy: [...both('token-of-nonsense'), ...both('pages/unknown-token')],
    hooks: () => {
      const made = new Set<unknown>();
      return {
        request: (request) =>
          isPaged(request) && !made.has(inputOf(request)['NextToken'])
            ? withoutToken(request)
            : request,
        response: (response) => {
          made.add(response.body['NextToken']);
          return response;
        },
      };
    },
  },
  {
    name: 'refuses a token of nonsense without a reason of its own',
    foundBy: both('token-of-nonsense'),
    hooks: () => ({
      response: (response, request) =>
        response.status === 400 && isPaged(request)
          ? { ...response, body: { ...response.body, Reason: 'INVALID_PARAMETER' } }
          : response,
    }),
  },
];

function pagesOf(operation: OperationId, member: string): readonly ServerMutant[] {
  const mutant = mutantOf(operation);
  return [
    mutant(`repeats the last item of a page of ${operation}`, ['pages-until-the-end'], () => {
      const last = new Map<unknown, Members>();
      return {
        response: (response, request) => {
          if (response.status !== 200 || !calls(operation, request)) return response;
          const items = itemsOf(response.body, member);
          const before = last.get(inputOf(request)['NextToken']);
          const { NextToken: token } = response.body;
          const end = items.at(-1);
          if (token !== undefined && end) last.set(token, end);
          if (!before) return response;
          return { ...response, body: { ...response.body, [member]: [before, ...items] } };
        },
      };
    }),
    mutant(
      `skips the first item of a page of ${operation}`,
      ['pages-until-the-end', 'pages/follow-one-another'],
      changeResult(operation, (body, { NextToken: token }) =>
        token === undefined ? body : { ...body, [member]: itemsOf(body, member).slice(1) },
      ),
    ),
    mutant(
      `returns a token with the last page of ${operation}`,
      ['pages-until-the-end'],
      changeResult(operation, (body) => ({ NextToken: 'more', ...body })),
    ),
    mutant(
      `ignores the size of a page of ${operation}`,
      ['pages-until-the-end'],
      changeBody(operation, (body) => without(body, 'MaxResults')),
    ),
    mutant(
      `returns no token with a page of ${operation}`,
      ['pages-until-the-end', 'pages/end'],
      changeResult(operation, (body) => without(body, 'NextToken')),
    ),
  ];
}

function isPaged(request: Parameters<typeof calls>[1]): boolean {
  return calls(describe, request) || calls(list, request);
}

function withoutToken(request: Parameters<typeof calls>[1]): typeof request {
  const members = without(inputOf(request), 'NextToken', 'ProtectConfigurationId');
  return { ...request, body: JSON.stringify(members) };
}
