import { jsonOf } from '../servers/messages.js';
import { refusal, type ServerMutant, takes, without } from './server-mutant.js';

const operations = ['requestPhoneNumber', 'putProtectConfigurationRuleSetNumberOverride'];
const ids = (name: string) => operations.map((operation) => `${operation}/${name}`);

/** Faults of the idempotency token. */
export const tokenMutants: readonly ServerMutant[] = [
  {
    name: 'ignores ClientToken',
    foundBy: [
      'requestPhoneNumber/token-replays',
      'requestPhoneNumber/token-at-once',
      ...ids('token-with-other-parameters'),
    ],
    hooks: takes(
      () => true,
      (body) => without(body, 'ClientToken'),
    ),
  },
  {
    name: 'looks at the ClientToken, and not at the parameters',
    foundBy: ids('token-with-other-parameters'),
    hooks: () => {
      const bodies = new Map<unknown, string>();
      return {
        request: (request) => {
          const token = jsonOf(request.body)['ClientToken'] ?? request.body;
          const body = bodies.get(token) ?? request.body;
          bodies.set(token, body);
          return { ...request, body };
        },
      };
    },
  },
  {
    name: 'compares parameters by their order too',
    foundBy: ['requestPhoneNumber/token-replays'],
    hooks: () => {
      const bodies = new Map<unknown, string>();
      return {
        answer: (answer, { body }) => {
          const token = jsonOf(body)['ClientToken'] ?? body;
          const first = bodies.get(token) ?? body;
          bodies.set(token, first);
          return first === body ? answer : refusal(answer, 409, 'ConflictException', {});
        },
      };
    },
  },
  {
    name: 'answers a repeated ClientToken with the state of now',
    foundBy: ids('token-replays'),
    hooks: () => {
      const seen = new Set<unknown>();
      return {
        answer: (answer, { body }) => {
          const token = jsonOf(body)['ClientToken'];
          if (answer.status !== 200 || !seen.has(token)) {
            seen.add(token);
            return answer;
          }
          const now = { Status: 'ACTIVE', Action: 'BLOCK' };
          const changed = Object.entries(now).filter(([name]) => name in answer.body);
          return { ...answer, body: { ...answer.body, ...Object.fromEntries(changed) } };
        },
      };
    },
  },
  {
    name: 'remembers a ClientToken only once its answer is out',
    foundBy: ids('token-at-once'),
    hooks: () => {
      const busy = new Map<unknown, number>();
      const count = (body: string, change: number) => {
        const token = jsonOf(body)['ClientToken'];
        busy.set(token, (busy.get(token) ?? 0) + change);
        return busy.get(token) ?? 0;
      };
      return {
        request: (request, state) => {
          if (count(request.body, 1) === 1) return request;
          state.advance(1);
          state.rules.clear();
          return { ...request, body: JSON.stringify(without(jsonOf(request.body), 'ClientToken')) };
        },
        answer: async (answer, { body }) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          count(body, -1);
          return answer;
        },
      };
    },
  },
  {
    name: 'uses the ClientToken of a refused call up',
    foundBy: ids('token-after-a-refusal'),
    hooks: () => {
      const refused = new Set<unknown>();
      return {
        answer: (answer, { body }) => {
          const token = jsonOf(body)['ClientToken'];
          if (token === undefined) return answer;
          if (refused.has(token)) return refusal(answer, 409, 'ConflictException', {});
          if (answer.status !== 200) refused.add(token);
          return answer;
        },
      };
    },
  },
  ...([400, 402, 409] as const).map((status) => ({
    name: `uses a ClientToken up by refusals with ${status}`,
    foundBy: ['requestPhoneNumber/token-after-a-refusal'],
    hooks: (): ReturnType<ServerMutant['hooks']> => {
      const refused = new Set<unknown>();
      return {
        answer: (answer, { body }) => {
          const token = jsonOf(body)['ClientToken'];
          if (token !== undefined && answer.status === status) refused.add(token);
          const isUsed = answer.status === 200 && refused.has(token);
          return isUsed ? refusal(answer, 409, 'ConflictException', {}) : answer;
        },
      };
    },
  })),
  {
    name: 'remembers a ClientToken for all operations together',
    foundBy: ['putProtectConfigurationRuleSetNumberOverride/token-of-another-operation'],
    hooks: () => {
      const routes = new Map<unknown, string>();
      return {
        answer: (answer, { body, target }) => {
          const token = jsonOf(body)['ClientToken'];
          if (token === undefined) return answer;
          const first = routes.get(token) ?? target;
          routes.set(token, first);
          return first === target ? answer : refusal(answer, 409, 'ConflictException', {});
        },
      };
    },
  },
];
