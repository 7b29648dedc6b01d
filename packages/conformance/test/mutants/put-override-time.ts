import type { HttpResponse } from '../servers/messages.js';
import { membersOf } from '../servers/messages.js';
import type { Rule } from '../servers/state.js';
import { changeOutput, Overlap, type ServerMutant, toRefusal, without } from './server-mutant.js';

const id = (name: string) => `putProtectConfigurationRuleSetNumberOverride/${name}`;
const hour = 3600;
const isRule = ({ status, body }: HttpResponse) =>
  status === 200 && 'ProtectConfigurationArn' in body;

/** Servers that are wrong about when rules begin and end, or about concurrent calls. */
export const ruleTimeMutants: readonly ServerMutant[] = [
  {
    name: 'accepts rules that ended within the last hour',
    foundBy: [id('expiration-is-after-now')],
    hooks: () => ({
      request: (request, state) => {
        const body = membersOf(request.body);
        const past = state.now() / 1000 - Number(body['ExpirationTimestamp']);
        if (!(past >= 0 && past < hour)) return request;
        return { ...request, body: JSON.stringify(without(body, 'ExpirationTimestamp')) };
      },
    }),
  },
  {
    name: 'refuses rules that last less than an hour',
    foundBy: [id('expiration-is-after-now'), id('ends-as-last-said')],
    hooks: () => ({
      response: (response, { body }, state) => {
        const left = Number(membersOf(body)['ExpirationTimestamp']) - state.now() / 1000;
        return left < hour ? toRefusal(response, 400, 'ValidationException') : response;
      },
    }),
  },
  {
    name: 'keeps the end of a rule after one without an end replaced it',
    foundBy: [id('ends-as-last-said')],
    hooks: remembers((before, now) => ({ ...now, expires: now.expires ?? before.expires })),
  },
  {
    name: 'does not store the end of a rule that had none',
    foundBy: [id('ends-as-last-said')],
    hooks: remembers((before, now) => ({ ...now, expires: before.expires })),
  },
  {
    name: 'drops the fraction of a second of ExpirationTimestamp',
    foundBy: [id('echoes-the-expiration')],
    hooks: changeOutput(
      (body) => ({ ...body, ExpirationTimestamp: Math.floor(Number(body['ExpirationTimestamp'])) }),
      ({ body }) => 'ExpirationTimestamp' in body,
    ),
  },
  {
    name: 'writes creation times in milliseconds',
    foundBy: [id('echoes-the-rule'), 'requestPhoneNumber/gives-defaults'],
    hooks: changeOutput(
      (body) => ({ ...body, CreatedTimestamp: Number(body['CreatedTimestamp']) * 1000 }),
      ({ body }) => 'CreatedTimestamp' in body,
    ),
  },
  {
    name: 'returns 500 for concurrent calls',
    foundBy: [id('rules-at-once')],
    hooks: () => {
      const overlap = new Overlap();
      let busy = 0;
      return {
        request: (request) => {
          if (request.method === 'PUT') overlap.arrive(request.target);
          busy += 1;
          return request;
        },
        response: async (response, { method, target }) => {
          if (method === 'PUT') await overlap.hold(target);
          busy -= 1;
          return busy > 0 ? toRefusal(response, 500, 'InternalServerException') : response;
        },
      };
    },
  },
];

/** Stores a part of the replaced rule in the one that replaces it; the response stays right. */
function remembers(keep: (before: Rule, now: Rule) => Rule): ServerMutant['hooks'] {
  return () => {
    const before = new Map<string, Rule>();
    return {
      response: (response, _, state) => {
        if (!isRule(response)) return response;
        for (const [key, now] of state.rules) {
          const kept = before.get(key);
          const rule = kept && kept !== now ? keep(kept, now) : now;
          before.set(key, rule);
          state.rules.set(key, rule);
        }
        return response;
      },
    };
  };
}
