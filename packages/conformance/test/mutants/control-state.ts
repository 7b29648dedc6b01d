import { membersOf } from '../servers/messages.js';
import { idsOf } from './case-ids.js';
import { changeInput, changeOutput, type ServerMutant, toRefusal } from './server-mutant.js';

const lease = (name: string) => `requestPhoneNumber/control/${name}`;
const override = 'putProtectConfigurationRuleSetNumberOverride/control';
const quota = 25;

/** Servers whose fault shows in their state, or only in a fresh account. */
export const controlStateMutants: readonly ServerMutant[] = [
  {
    name: 'leases another number for a repeated token, but returns the first',
    foundBy: [lease('token-leases-once')],
    hooks: () => {
      const seen = new Set<unknown>();
      return {
        response: (response, { body }, state) => {
          const token = membersOf(body)['ClientToken'];
          if (seen.has(token)) {
            const shown = { PhoneNumberArn: 'arn:of:nobody' };
            state.numbers.set('phone-of-nobody', { at: state.now(), shown });
          }
          if (token !== undefined) seen.add(token);
          return response;
        },
      };
    },
  },
  {
    name: 'sets a rule again for a repeated token, but returns the first',
    foundBy: [`${override}/holds-the-last-rule`],
    hooks: () => ({
      response: (response, { body }, state) => {
        if (!('ClientToken' in membersOf(body))) return response;
        for (const [key, each] of state.rules)
          state.rules.set(key, { ...each, shown: response.body });
        return response;
      },
    }),
  },
  {
    name: 'keeps the action of the first rule',
    foundBy: [`${override}/holds-the-last-rule`],
    hooks: () => ({
      response: (response, _, state) => {
        for (const [key, each] of state.rules) {
          state.rules.set(key, { ...each, shown: { ...each.shown, Action: 'ALLOW' } });
        }
        return response;
      },
    }),
  },
  {
    name: 'stores a rule twice',
    foundBy: [`${override}/holds-the-last-rule`],
    hooks: () => ({
      response: (response, _, state) => {
        for (const each of [...state.rules.values()].slice(0, 1)) state.rules.set('again', each);
        return response;
      },
    }),
  },
  {
    name: 'leases one number more than the quota',
    foundBy: [lease('quota')],
    hooks: () => ({
      request: (request, state) => {
        state.quota = quota + 1;
        return request;
      },
    }),
  },
  {
    name: 'leases one number fewer than the quota',
    foundBy: [lease('quota')],
    hooks: () => ({
      request: (request, state) => {
        state.quota = quota - 1;
        return request;
      },
    }),
  },
  {
    name: 'counts refused calls towards the quota',
    foundBy: [lease('quota')],
    hooks: () => ({
      response: (response, _, state) => {
        if (response.status === 404) state.quota -= 1;
        return response;
      },
    }),
  },
  {
    name: 'reads every StartsWith preference as EndsWith',
    foundBy: [lease('requested-digits')],
    hooks: changeInput(
      (body) => 'NumberPreference' in body,
      (body) => JSON.parse(JSON.stringify(body).replace('StartsWith', 'EndsWith')),
    ),
  },
  {
    name: 'refuses an opt-out list together with a pool',
    foundBy: [lease('pool-with-its-own-list')],
    hooks: () => ({
      response: (response, { body }) => {
        const sent = membersOf(body);
        const isBoth = 'PoolId' in sent && 'OptOutListName' in sent;
        return isBoth ? toRefusal(response, 400, 'ValidationException') : response;
      },
    }),
  },
  {
    name: 'uses up the token of a failed call',
    foundBy: idsOf('control/token-after-a-fault'),
    hooks: () => {
      const failed = new Set<unknown>();
      return {
        response: (response, { body }) => {
          const token = membersOf(body)['ClientToken'];
          if (token === undefined) return response;
          if (failed.has(token)) return toRefusal(response, 409, 'ConflictException');
          if (response.status >= 500) failed.add(token);
          return response;
        },
      };
    },
  },
  {
    name: 'creates numbers in another time zone',
    foundBy: [lease('becomes-active')],
    hooks: changeOutput(
      (body) => ({ ...body, CreatedTimestamp: Number(body['CreatedTimestamp']) - 3600 }),
      ({ body }) => 'PhoneNumberArn' in body,
    ),
  },
  {
    name: 'returns another RequestId if it fails',
    foundBy: ['requestPhoneNumber/control/raises-InternalServerException'],
    hooks: changeOutput(
      (body) => ({ ...body, RequestId: 'another' }),
      ({ status }) => status === 500,
    ),
  },
];
