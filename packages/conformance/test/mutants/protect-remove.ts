import type { Members } from '../servers/messages.js';
import type { Rule } from '../servers/state.js';
import {
  calls,
  changeRefusal,
  changeResult,
  changeState,
  grantCalls,
  inputOf,
  mutantOf,
  refuseCalls,
} from './protect-mutant.js';
import { type ServerMutant, without } from './server-mutant.js';

const operation = 'deleteProtectConfigurationRuleSetNumberOverride';
const mutant = mutantOf(operation);
const put = 'putProtectConfigurationRuleSetNumberOverride';

/** Servers that delete rules wrongly. */
export const deleteOverrideMutants: readonly ServerMutant[] = [
  mutant(
    'returns a deleted rule without its end',
    ['returns-it-as-it-was'],
    changeResult(operation, (body) => without(body, 'ExpirationTimestamp')),
  ),
  mutant(
    'returns every deleted rule as one that blocks',
    ['returns-it-as-it-was'],
    changeResult(operation, (body) => ({ ...body, Action: 'BLOCK' })),
  ),
  mutant(
    'returns the time at which a rule is deleted',
    ['returns-it-as-it-was'],
    changeResult(operation, (body, _, state) => ({
      ...body,
      CreatedTimestamp: state.now() / 1000 + 1,
    })),
  ),
  mutant(
    'grants the deletion of a rule that is not there',
    ['twice', 'no-rule', 'whole-numbers'],
    grantCalls(
      operation,
      ({ status }) => status === 404,
      (input) => ({ ...input, Action: 'BLOCK', CreatedTimestamp: 1_774_915_200 }),
    ),
  ),
  mutant(
    'names the protect configuration where it has no rule',
    ['twice', 'no-rule', 'whole-numbers'],
    () => ({
      response: (response, request) =>
        response.status === 404 && calls(operation, request)
          ? {
              ...response,
              body: {
                ...response.body,
                ResourceId: inputOf(request)['ProtectConfigurationId'],
              },
            }
          : response,
    }),
  ),
  mutant(
    'does not say what kind of resource a rule is of',
    ['twice', 'no-rule', 'whole-numbers'],
    changeRefusal(operation, (body) => without(body, 'ResourceType')),
  ),
  mutant(
    'does not delete rules',
    ['twice', 'others-stay', 'plus-is-optional', 'takes-an-arn'],
    () => {
      const known = new Map<string, Rule>();
      return {
        request: (request, state) => {
          for (const [key, rule] of state.rules) known.set(key, rule);
          return request;
        },
        response: (response, request, state) => {
          if (calls(operation, request))
            for (const [key, rule] of known) state.rules.set(key, rule);
          return response;
        },
      };
    },
  ),
  mutant(
    'deletes all rules of a protect configuration',
    ['others-stay'],
    changeState(operation, (state, { ProtectConfigurationId: id }) => {
      for (const key of state.rules.keys()) {
        if (key.startsWith(String(id))) state.rules.delete(key);
      }
    }),
  ),
  mutant(
    'deletes the rules of a number in all protect configurations',
    ['others-stay'],
    changeState(operation, (state, { DestinationPhoneNumber: number }) => {
      for (const key of state.rules.keys()) {
        if (key.endsWith(String(number))) state.rules.delete(key);
      }
    }),
  ),
  mutant('remembers the time of a deleted rule', ['set-anew'], () => {
    const times = new Map<string, unknown>();
    return {
      response: (response, request) => {
        const { body, status } = response;
        if (status !== 200 || !calls(put, request)) return response;
        const key = `${String(body['ProtectConfigurationId'])} ${String(body['DestinationPhoneNumber'])}`;
        const CreatedTimestamp = times.get(key) ?? body['CreatedTimestamp'];
        times.set(key, CreatedTimestamp);
        return { ...response, body: { ...body, CreatedTimestamp } };
      },
    };
  }),
  mutant('returns a replaced rule as it was first', ['replaced-rule'], () => {
    const first = new Map<unknown, Members>();
    return {
      response: (response, request) => {
        const { body, status } = response;
        const number = body['DestinationPhoneNumber'];
        if (status !== 200) return response;
        if (calls(put, request) && !first.has(number)) first.set(number, body);
        const known = first.get(number);
        return calls(operation, request) && known ? { ...response, body: known } : response;
      },
    };
  }),
  mutant(
    'deletes no rule by its number without a plus',
    ['plus-is-optional'],
    refuseCalls(operation, (input) => !String(input['DestinationPhoneNumber']).startsWith('+')),
  ),
  mutant(
    'returns a deleted rule without the plus of its number',
    ['returns-it-as-it-was', 'plus-is-optional'],
    changeResult(operation, (body) => ({
      ...body,
      DestinationPhoneNumber: String(body['DestinationPhoneNumber']).replace('+', ''),
    })),
  ),
  mutant(
    'returns a country with a deleted rule of none',
    ['number-of-no-country'],
    changeResult(operation, (body) => ({ IsoCountryCode: 'US', ...body })),
  ),
  mutant('deletes the rules of the numbers that begin with a number', ['whole-numbers'], () => ({
    response: (response, request, state) => {
      if (response.status !== 404 || !calls(operation, request)) return response;
      const { ProtectConfigurationId: id, DestinationPhoneNumber: number } = inputOf(request);
      for (const key of state.rules.keys()) {
        if (key.startsWith(`${String(id)} ${String(number)}`)) state.rules.delete(key);
      }
      return response;
    },
  })),
];

/** Servers whose fault shows only under control. */
export const deleteOverrideControlMutants: readonly ServerMutant[] = [
  mutant('deletes expired rules', ['control/expired-rule'], endsRules(1000)),
  mutant('deletes rules until a second before they end', ['control/expired-rule'], endsRules(-1)),
  mutant('deletes rules at the moment at which they end', ['control/expired-rule'], endsRules(0.5)),
];

function endsRules(later: number): ServerMutant['hooks'] {
  return changeState(put, (state) => {
    for (const [key, rule] of state.rules) {
      const { ExpirationTimestamp: end }: Members = { ...rule.shown };
      if (typeof end === 'number') state.rules.set(key, { ...rule, expires: end + later });
    }
  });
}
