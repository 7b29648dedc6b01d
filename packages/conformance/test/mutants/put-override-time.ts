import type { HttpResponse } from '../servers/messages.js';
import { jsonOf } from '../servers/messages.js';
import type { Rule } from '../servers/state.js';
import { answers, refusal, type ServerMutant, without } from './server-mutant.js';

const id = (name: string) => `putProtectConfigurationRuleSetNumberOverride/${name}`;
const hour = 3600;
const isRule = ({ status, body }: HttpResponse) =>
  status === 200 && 'ProtectConfigurationArn' in body;

/** Faults of when rules begin and end, and of calls at the same moment. */
export const ruleTimeMutants: readonly ServerMutant[] = [
  {
    name: 'takes rules that ended within the last hour',
    foundBy: [id('expiration-is-after-now')],
    hooks: () => ({
      request: (request, state) => {
        const body = jsonOf(request.body);
        const past = state.now() / 1000 - Number(body['ExpirationTimestamp']);
        if (!(past >= 0 && past < hour)) return request;
        return { ...request, body: JSON.stringify(without(body, 'ExpirationTimestamp')) };
      },
    }),
  },
  {
    name: 'wants rules to last for an hour',
    foundBy: [id('expiration-is-after-now'), id('ends-as-last-said')],
    hooks: () => ({
      answer: (answer, { body }, state) => {
        const left = Number(jsonOf(body)['ExpirationTimestamp']) - state.now() / 1000;
        return left < hour ? refusal(answer, 400, 'ValidationException', {}) : answer;
      },
    }),
  },
  {
    name: 'does not forget the end of a rule that ends no more',
    foundBy: [id('ends-as-last-said')],
    hooks: remembers((before, now) => ({ ...now, expires: now.expires ?? before.expires })),
  },
  {
    name: 'does not note the end of a rule that had none',
    foundBy: [id('ends-as-last-said')],
    hooks: remembers((before, now) => ({ ...now, expires: before.expires })),
  },
  {
    name: 'drops the fraction of the second in which a rule ends',
    foundBy: [id('echoes-the-expiration')],
    hooks: answers(
      (body) => ({ ...body, ExpirationTimestamp: Math.floor(Number(body['ExpirationTimestamp'])) }),
      ({ body }) => 'ExpirationTimestamp' in body,
    ),
  },
  {
    name: 'writes creation times in milliseconds',
    foundBy: [id('echoes-the-rule'), 'requestPhoneNumber/gives-defaults'],
    hooks: answers(
      (body) => ({ ...body, CreatedTimestamp: Number(body['CreatedTimestamp']) * 1000 }),
      ({ body }) => 'CreatedTimestamp' in body,
    ),
  },
  {
    name: 'fails where two calls set rules at the same moment',
    foundBy: [id('rules-at-once')],
    hooks: () => {
      let busy = 0;
      return {
        request: (request) => {
          busy += 1;
          return request;
        },
        answer: async (answer) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          busy -= 1;
          return busy > 0 ? refusal(answer, 500, 'InternalServerException', {}) : answer;
        },
      };
    },
  },
];

/** Keeps something of the rule before in the one that replaces it, whatever it answers. */
function remembers(keep: (before: Rule, now: Rule) => Rule): ServerMutant['hooks'] {
  return () => {
    const before = new Map<string, Rule>();
    return {
      answer: (answer, _, state) => {
        if (!isRule(answer)) return answer;
        for (const [key, now] of state.rules) {
          const kept = before.get(key);
          const rule = kept && kept !== now ? keep(kept, now) : now;
          before.set(key, rule);
          state.rules.set(key, rule);
        }
        return answer;
      },
    };
  };
}
