import type { OperationId } from '../phone-numbers.js';
import { toArn } from '../servers/arns.js';
import type { Members } from '../servers/messages.js';
import {
  calls,
  changeBody,
  changeRefusal,
  changeResult,
  changeState,
  failAtOnce,
  inputOf,
  mutantOf,
  refuseCalls,
} from './protect-mutant.js';
import type { ServerMutant } from './server-mutant.js';

const get = 'getProtectConfigurationCountryRuleSet';
const update = 'updateProtectConfigurationCountryRuleSet';
const readMutant = mutantOf(get);
const changeMutant = mutantOf(update);
const capabilities = ['SMS', 'VOICE', 'MMS', 'RCS'];
const forEach = capabilities.map((each) => `allows-every-country-for-${each}`);

/** Changes the rules in results. */
const changeRules = (
  operation: OperationId,
  change: (rules: Members, input: Members) => Members,
): ServerMutant['hooks'] =>
  changeResult(operation, (body, input) => ({
    ...body,
    CountryRuleSet: change(Object(body['CountryRuleSet']), input),
  }));

/** Changes the updates in requests. */
const changeUpdates = (change: (updates: Members) => Members): ServerMutant['hooks'] =>
  changeBody(update, (body) => ({
    ...body,
    CountryRuleSetUpdates: change(Object(body['CountryRuleSetUpdates'])),
  }));

const statusOf = (rule: unknown): string => String(Object(rule)['ProtectStatus']);

/** Servers that read the rules of countries wrongly. */
export const readCountryMutants: readonly ServerMutant[] = [
  readMutant(
    'returns another capability than the one of the rules',
    ['returns-rules'],
    changeResult(get, (body) => ({ ...body, NumberCapability: 'SMS' })),
  ),
  readMutant(
    'returns rules with the ARN of another protect configuration',
    ['returns-rules'],
    changeResult(get, (body) => ({
      ...body,
      ProtectConfigurationArn: toArn('protect-configuration', 'protect-of-nobody'),
    })),
  ),
  readMutant(
    'returns the rules of a few countries alone',
    forEach,
    changeRules(get, ({ US, GB }) => ({ US, GB })),
  ),
  readMutant(
    'leaves out a country',
    forEach,
    changeRules(get, ({ JP: _, ...rules }) => rules),
  ),
  ...capabilities.map((capability) =>
    readMutant(
      `blocks a country from the start for ${capability}`,
      [`allows-every-country-for-${capability}`],
      changeRules(get, (rules, { NumberCapability: own }) =>
        own === capability ? { ...rules, FR: { ProtectStatus: 'BLOCK' } } : rules,
      ),
    ),
  ),
  readMutant(
    'forgets rules once it has returned them',
    ['reads-without-a-change'],
    changeState(get, (state) => state.countryRules.clear()),
  ),
  readMutant(
    'blocks the country of a number that it blocks',
    ['rules-of-numbers-are-separate'],
    changeState('putProtectConfigurationRuleSetNumberOverride', (state, _, body) => {
      const { ProtectConfigurationId: id, IsoCountryCode: country } = body;
      for (const capability of capabilities)
        state.countryRules.set(`${String(id)} ${capability} ${String(country)}`, 'BLOCK');
    }),
  ),
];

/** Servers that change the rules of countries wrongly. */
export const changeCountryMutants: readonly ServerMutant[] = [
  changeMutant(
    'returns another capability than the one of the changed rules',
    ['returns-rules'],
    changeResult(update, (body) => ({ ...body, NumberCapability: 'SMS' })),
  ),
  changeMutant(
    'returns the changed rules alone',
    ['changes-the-given-countries'],
    changeRules(update, (_, { CountryRuleSetUpdates: updates }) => Object(updates)),
  ),
  changeMutant(
    'returns the rules as they were before the change',
    ['changes-the-given-countries', 'every-status'],
    changeRules(update, (rules) =>
      Object.fromEntries(Object.keys(rules).map((key) => [key, { ProtectStatus: 'ALLOW' }])),
    ),
  ),
  changeMutant(
    'changes the first of the given countries alone',
    ['changes-the-given-countries', 'every-status'],
    changeUpdates((updates) => Object.fromEntries(Object.entries(updates).slice(0, 1))),
  ),
  changeMutant(
    'does not store the rules of countries',
    [
      'changes-the-given-countries',
      'keeps-earlier-changes',
      '/getProtectConfigurationCountryRuleSet/reads-without-a-change',
    ],
    changeState(update, (state) => state.countryRules.clear()),
  ),
  changeMutant(
    'changes the rules of every capability',
    ['changes-the-given-capability'],
    changeState(update, (state) => {
      for (const [key, status] of state.countryRules) {
        const [id = '', , country = ''] = key.split(' ');
        for (const each of capabilities) state.countryRules.set(`${id} ${each} ${country}`, status);
      }
    }),
  ),
  changeMutant(
    'replaces all rules by the given ones',
    ['keeps-earlier-changes', 'replaces-a-rule'],
    () => ({
      request: (request, state) => {
        if (calls(update, request)) state.countryRules.clear();
        return request;
      },
    }),
  ),
  changeMutant(
    'never allows a country again',
    ['replaces-a-rule'],
    changeUpdates((updates) => {
      const kept = Object.entries(updates).filter(([, rule]) => statusOf(rule) !== 'ALLOW');
      return kept.length > 0 ? Object.fromEntries(kept) : { CA: { ProtectStatus: 'BLOCK' } };
    }),
  ),
  ...['MONITOR', 'FILTER'].map((status) =>
    changeMutant(
      `stores ${status} as BLOCK`,
      ['every-status'],
      changeUpdates((updates) =>
        Object.fromEntries(
          Object.entries(updates).map(([country, rule]) => [
            country,
            { ProtectStatus: statusOf(rule) === status ? 'BLOCK' : statusOf(rule) },
          ]),
        ),
      ),
    ),
  ),
  ...['VOICE', 'MMS', 'RCS'].map((capability) =>
    changeMutant(
      `refuses MONITOR for ${capability}`,
      ['every-status'],
      refuseCalls(
        update,
        (input) =>
          input['NumberCapability'] === capability &&
          JSON.stringify(input['CountryRuleSetUpdates']).includes('MONITOR'),
      ),
    ),
  ),
  changeMutant(
    'changes the rules of every protect configuration',
    ['changes-no-other'],
    changeState(update, (state) => {
      for (const [key, status] of state.countryRules) {
        const [, capability = '', country = ''] = key.split(' ');
        for (const id of state.configurations.keys())
          state.countryRules.set(`${id} ${capability} ${country}`, status);
      }
    }),
  ),
  changeMutant('fails if rules are updated twice at once', ['updates-at-once'], failAtOnce(update)),
  changeMutant(
    'ignores codes of no country',
    ['unknown-among-others'],
    changeUpdates(({ ZZ: _, AA: __, ...updates }) => updates),
  ),
  changeMutant(
    'takes the UK for a country',
    ['unknown-country'],
    changeUpdates(({ UK, ...updates }) => ({ ...updates, ...(UK !== undefined && { GB: UK }) })),
  ),
  changeMutant(
    'does not say which update is of no country',
    ['unknown-country', 'unknown-among-others'],
    changeRefusal(update, (body) => ({
      ...body,
      Fields: [{ Name: 'NumberCapability', Message: 'is invalid' }],
    })),
  ),
  changeMutant('changes countries of a refused update', ['unknown-among-others'], () => ({
    response: (response, request, state) => {
      if (response.status !== 400 || !calls(update, request)) return response;
      const { ProtectConfigurationId: id, NumberCapability: capability } = inputOf(request);
      state.countryRules.set(`${String(id)} ${String(capability)} US`, 'BLOCK');
      return response;
    },
  })),
];
