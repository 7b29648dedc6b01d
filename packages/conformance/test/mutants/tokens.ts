import { membersOf } from '../servers/messages.js';
import { idsOf } from './case-ids.js';
import { changeInput, Overlap, type ServerMutant, toRefusal, without } from './server-mutant.js';

const operations = ['requestPhoneNumber', 'putProtectConfigurationRuleSetNumberOverride'];
const ids = (name: string) => operations.map((operation) => `${operation}/${name}`);

/** Servers that handle the idempotency token wrongly. */
export const tokenMutants: readonly ServerMutant[] = [
  {
    name: 'ignores ClientToken',
    foundBy: [
      'requestPhoneNumber/token-replays',
      'requestPhoneNumber/token-at-once',
      ...ids('token-with-other-parameters'),
    ],
    hooks: changeInput(
      () => true,
      (body) => without(body, 'ClientToken'),
    ),
  },
  {
    name: 'takes a ClientToken without regard to its case',
    foundBy: idsOf('token-in-another-case'),
    hooks: changeInput(
      ({ ClientToken: token }) => typeof token === 'string',
      (body) => ({ ...body, ClientToken: String(body['ClientToken']).toLowerCase() }),
    ),
  },
  {
    name: 'compares the ClientToken, but not the parameters',
    foundBy: ids('token-with-other-parameters'),
    hooks: () => {
      const bodies = new Map<unknown, string>();
      return {
        request: (request) => {
          const token = membersOf(request.body)['ClientToken'] ?? request.body;
          const body = bodies.get(token) ?? request.body;
          bodies.set(token, body);
          return { ...request, body };
        },
      };
    },
  },
  {
    name: 'compares the order of parameters too',
    foundBy: ['requestPhoneNumber/token-replays'],
    hooks: () => {
      const bodies = new Map<unknown, string>();
      return {
        response: (response, { body }) => {
          const token = membersOf(body)['ClientToken'] ?? body;
          const first = bodies.get(token) ?? body;
          bodies.set(token, first);
          return first === body ? response : toRefusal(response, 409, 'ConflictException');
        },
      };
    },
  },
  {
    name: 'returns the current state for a repeated ClientToken',
    foundBy: ids('token-replays'),
    hooks: () => {
      const seen = new Set<unknown>();
      return {
        response: (response, { body }) => {
          const token = membersOf(body)['ClientToken'];
          if (response.status !== 200 || !seen.has(token)) {
            seen.add(token);
            return response;
          }
          const now = { Status: 'ACTIVE', Action: 'BLOCK' };
          const changed = Object.entries(now).filter(([name]) => name in response.body);
          return { ...response, body: { ...response.body, ...Object.fromEntries(changed) } };
        },
      };
    },
  },
  {
    name: 'remembers a ClientToken only after its response is sent',
    foundBy: ids('token-at-once'),
    hooks: () => {
      const overlap = new Overlap();
      const busy = new Map<unknown, number>();
      const count = (body: string, change: number) => {
        const token = membersOf(body)['ClientToken'];
        busy.set(token, (busy.get(token) ?? 0) + change);
        return busy.get(token) ?? 0;
      };
      return {
        request: (request, state) => {
          overlap.arrive(membersOf(request.body)['ClientToken']);
          if (count(request.body, 1) === 1) return request;
          state.advance(1);
          state.rules.clear();
          return {
            ...request,
            body: JSON.stringify(without(membersOf(request.body), 'ClientToken')),
          };
        },
        response: async (response, { body }) => {
          await overlap.hold(membersOf(body)['ClientToken']);
          count(body, -1);
          return response;
        },
      };
    },
  },
  {
    name: 'uses up the ClientToken of a refused call',
    foundBy: ids('token-after-a-refusal'),
    hooks: () => {
      const refused = new Set<unknown>();
      return {
        response: (response, { body }) => {
          const token = membersOf(body)['ClientToken'];
          if (token === undefined) return response;
          if (refused.has(token)) return toRefusal(response, 409, 'ConflictException');
          if (response.status !== 200) refused.add(token);
          return response;
        },
      };
    },
  },
  ...([400, 402, 409] as const).map((status) => ({
    name: `uses up a ClientToken by refusing with ${status}`,
    foundBy: ['requestPhoneNumber/token-after-a-refusal'],
    hooks: (): ReturnType<ServerMutant['hooks']> => {
      const refused = new Set<unknown>();
      return {
        response: (response, { body }) => {
          const token = membersOf(body)['ClientToken'];
          if (token !== undefined && response.status === status) refused.add(token);
          const isUsed = response.status === 200 && refused.has(token);
          return isUsed ? toRefusal(response, 409, 'ConflictException') : response;
        },
      };
    },
  })),
  {
    name: 'shares ClientTokens between operations',
    foundBy: ['putProtectConfigurationRuleSetNumberOverride/token-of-another-operation'],
    hooks: () => {
      const routes = new Map<unknown, string>();
      return {
        response: (response, { body, target }) => {
          const token = membersOf(body)['ClientToken'];
          if (token === undefined) return response;
          const first = routes.get(token) ?? target;
          routes.set(token, first);
          return first === target ? response : toRefusal(response, 409, 'ConflictException');
        },
      };
    },
  },
];
