import { jsonOf } from '../servers/messages.js';
import { answers, refusal, type ServerMutant, takes } from './server-mutant.js';

const lease = (name: string) => `requestPhoneNumber/control/${name}`;
const override = 'putProtectConfigurationRuleSetNumberOverride/control';
const quota = 25;

/** Faults that show in what a server holds, or only in a fresh account. */
export const controlStateMutants: readonly ServerMutant[] = [
  {
    name: 'leases another number for a repeated token, and answers the first',
    foundBy: [lease('token-leases-once')],
    hooks: () => {
      const seen = new Set<unknown>();
      return {
        answer: (answer, { body }, state) => {
          const token = jsonOf(body)['ClientToken'];
          if (seen.has(token)) state.numbers.set('phone-of-nobody', state.now());
          if (token !== undefined) seen.add(token);
          return answer;
        },
      };
    },
  },
  {
    name: 'sets a rule again for a repeated token, and answers the first',
    foundBy: [`${override}/holds-the-last-rule`],
    hooks: () => ({
      answer: (answer, { body }, state) => {
        if (!('ClientToken' in jsonOf(body))) return answer;
        for (const [key, each] of state.rules)
          state.rules.set(key, { ...each, shown: answer.body });
        return answer;
      },
    }),
  },
  {
    name: 'keeps the action of the first rule',
    foundBy: [`${override}/holds-the-last-rule`],
    hooks: () => ({
      answer: (answer, _, state) => {
        for (const [key, each] of state.rules) {
          state.rules.set(key, { ...each, shown: { ...each.shown, Action: 'ALLOW' } });
        }
        return answer;
      },
    }),
  },
  {
    name: 'holds a rule twice',
    foundBy: [`${override}/holds-the-last-rule`],
    hooks: () => ({
      answer: (answer, _, state) => {
        for (const each of [...state.rules.values()].slice(0, 1)) state.rules.set('again', each);
        return answer;
      },
    }),
  },
  {
    name: 'gives one number more than the quota',
    foundBy: [lease('quota')],
    hooks: () => ({
      request: (request, state) => {
        state.leases = Math.min(state.leases, quota - 1);
        return request;
      },
    }),
  },
  {
    name: 'gives one number less than the quota',
    foundBy: [lease('quota')],
    hooks: () => ({
      answer: (answer, _, state) =>
        answer.status === 200 && state.leases === quota
          ? refusal(answer, 402, 'ServiceQuotaExceededException', {
              Reason: 'PHONE_NUMBERS_PER_ACCOUNT',
            })
          : answer,
    }),
  },
  {
    name: 'counts refused calls into the quota',
    foundBy: [lease('quota')],
    hooks: () => ({
      answer: (answer, _, state) => {
        if (answer.status === 404) state.leases += 1;
        return answer;
      },
    }),
  },
  {
    name: 'takes every place of wished digits for the end',
    foundBy: [lease('wished-digits')],
    hooks: takes(
      (body) => 'NumberPreference' in body,
      (body) => JSON.parse(JSON.stringify(body).replace('StartsWith', 'EndsWith')),
    ),
  },
  {
    name: 'takes no opt-out list for a number of a pool',
    foundBy: [lease('pool-with-its-own-list')],
    hooks: () => ({
      answer: (answer, { body }) => {
        const sent = jsonOf(body);
        const isBoth = 'PoolId' in sent && 'OptOutListName' in sent;
        return isBoth ? refusal(answer, 400, 'ValidationException', {}) : answer;
      },
    }),
  },
  {
    name: 'uses the token of a failed call up',
    foundBy: [`${override}/token-after-a-fault`, lease('token-after-a-fault')],
    hooks: () => {
      const failed = new Set<unknown>();
      return {
        answer: (answer, { body }) => {
          const token = jsonOf(body)['ClientToken'];
          if (token === undefined) return answer;
          if (failed.has(token)) return refusal(answer, 409, 'ConflictException', {});
          if (answer.status >= 500) failed.add(token);
          return answer;
        },
      };
    },
  },
  {
    name: 'creates numbers in another time zone',
    foundBy: [lease('becomes-active')],
    hooks: answers(
      (body) => ({ ...body, CreatedTimestamp: Number(body['CreatedTimestamp']) - 3600 }),
      ({ body }) => 'PhoneNumberArn' in body,
    ),
  },
  {
    name: 'names another request where it fails',
    foundBy: ['requestPhoneNumber/control/raises-InternalServerException'],
    hooks: answers(
      (body) => ({ ...body, RequestId: 'another' }),
      ({ status }) => status === 500,
    ),
  },
];
