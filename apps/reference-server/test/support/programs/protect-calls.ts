import fc from 'fast-check';
import { type Call, followToken, index, pickName, toCalls } from './call.js';
import { quotas, usedConfigurations } from './model.js';
import { isSame } from './number-calls.js';

const notFound = 'ResourceNotFoundException';
const destination = fc.constantFrom('+12065550100', '+12065550101');
const country = fc.constantFrom('US', 'DE');
const capability = fc.constantFrom('SMS', 'VOICE');

const create = toCalls({
  name: 'createProtectConfiguration',
  draws: fc.record({
    token: fc.option(fc.constantFrom('first', 'second'), { nil: undefined }),
    isProtected: fc.boolean(),
  }),
  toInput: (drawn) => ({
    ...(drawn.token !== undefined && { ClientToken: drawn.token }),
    DeletionProtectionEnabled: drawn.isProtected,
  }),
  send: (client, input) => client.createProtectConfiguration(input),
  learn: (output, { configurations }) => void configurations.push(output.ProtectConfigurationId),
  follow: (state, input, output) => {
    const { ClientToken = '', DeletionProtectionEnabled: isProtected } = input;
    const key = `configuration ${ClientToken}`;
    const id = output?.ProtectConfigurationId;
    const before = followToken(state, key, input, id);
    if (before !== undefined) return before;
    if (Object.keys(state.configurations).length >= quotas.configurations) {
      return 'ServiceQuotaExceededException PROTECT_CONFIGURATIONS_PER_ACCOUNT';
    }
    if (id === undefined || id in state.configurations) return false;
    if (ClientToken !== '') state.tokens[key] = { asked: input, made: id };
    state.configurations[id] = { isProtected, overrides: {}, rules: {} };
    return output?.DeletionProtectionEnabled === isProtected;
  },
});

const update = toCalls({
  name: 'updateProtectConfiguration',
  draws: fc.record({ index, isProtected: fc.boolean() }),
  toInput: (drawn, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, drawn.index, 'protect'),
    DeletionProtectionEnabled: drawn.isProtected,
  }),
  send: (client, input) => client.updateProtectConfiguration(input),
  follow: (state, input, output) => {
    const configuration = state.configurations[input.ProtectConfigurationId];
    if (configuration === undefined) return notFound;
    configuration.isProtected = input.DeletionProtectionEnabled;
    return output?.DeletionProtectionEnabled === input.DeletionProtectionEnabled;
  },
});

const remove = toCalls({
  name: 'deleteProtectConfiguration',
  draws: index,
  toInput: (at, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, at, 'protect'),
  }),
  send: (client, input) => client.deleteProtectConfiguration(input),
  follow: (state, { ProtectConfigurationId: id }, output) => {
    const configuration = state.configurations[id];
    if (configuration === undefined) return notFound;
    if (configuration.isProtected) return 'ConflictException DELETION_PROTECTION_ENABLED';
    const use = usedConfigurations[id];
    if (use !== undefined) return `ConflictException ${use}`;
    delete state.configurations[id];
    delete state.tags[`arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/${id}`];
    return output?.ProtectConfigurationId === id;
  },
});

const describe = toCalls({
  name: 'describeProtectConfigurations',
  draws: fc.boolean(),
  toInput: (isProtected) => ({
    Filters: [{ Name: 'deletion-protection-enabled' as const, Values: [String(isProtected)] }],
  }),
  send: (client, input) => client.describeProtectConfigurations(input),
  follow: (state, input, output) =>
    isSame(
      output?.ProtectConfigurations.map((one) => one.ProtectConfigurationId),
      Object.entries(state.configurations).flatMap(([id, one]) =>
        String(one.isProtected) === input.Filters[0]?.Values[0] ? [id] : [],
      ),
    ),
});

const put = toCalls({
  name: 'putProtectConfigurationRuleSetNumberOverride',
  draws: fc.record({ index, destination, action: fc.constantFrom('ALLOW', 'BLOCK') }),
  toInput: (drawn, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, drawn.index, 'protect'),
    DestinationPhoneNumber: drawn.destination,
    Action: drawn.action,
  }),
  send: (client, input) => client.putProtectConfigurationRuleSetNumberOverride(input),
  follow: (state, input, output) => {
    const configuration = state.configurations[input.ProtectConfigurationId];
    if (configuration === undefined) return notFound;
    configuration.overrides[input.DestinationPhoneNumber] = input.Action;
    return output?.Action === input.Action;
  },
});

const removeOverride = toCalls({
  name: 'deleteProtectConfigurationRuleSetNumberOverride',
  draws: fc.record({ index, destination }),
  toInput: (drawn, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, drawn.index, 'protect'),
    DestinationPhoneNumber: drawn.destination,
  }),
  send: (client, input) => client.deleteProtectConfigurationRuleSetNumberOverride(input),
  follow: (state, input, output) => {
    const overrides = state.configurations[input.ProtectConfigurationId]?.overrides;
    const action = overrides?.[input.DestinationPhoneNumber];
    if (overrides === undefined || action === undefined) return notFound;
    delete overrides[input.DestinationPhoneNumber];
    return output?.Action === action;
  },
});

const listOverrides = toCalls({
  name: 'listProtectConfigurationRuleSetNumberOverrides',
  draws: fc.record({ index, action: fc.constantFrom('ALLOW', 'BLOCK') }),
  toInput: (drawn, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, drawn.index, 'protect'),
    Filters: [{ Name: 'action' as const, Values: [drawn.action] }],
  }),
  send: (client, input) => client.listProtectConfigurationRuleSetNumberOverrides(input),
  follow: (state, input, output) => {
    const configuration = state.configurations[input.ProtectConfigurationId];
    if (configuration === undefined) return notFound;
    return isSame(
      output?.RuleSetNumberOverrides.map((one) => one.DestinationPhoneNumber),
      Object.entries(configuration.overrides).flatMap(([number, action]) =>
        action === input.Filters[0]?.Values[0] ? [number] : [],
      ),
    );
  },
});

const updateRules = toCalls({
  name: 'updateProtectConfigurationCountryRuleSet',
  draws: fc.record({ index, capability, country, status: fc.constantFrom('ALLOW', 'BLOCK') }),
  toInput: (drawn, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, drawn.index, 'protect'),
    NumberCapability: drawn.capability,
    CountryRuleSetUpdates: { [drawn.country]: { ProtectStatus: drawn.status } },
  }),
  send: (client, input) => client.updateProtectConfigurationCountryRuleSet(input),
  follow: (state, input, output) => {
    const configuration = state.configurations[input.ProtectConfigurationId];
    if (configuration === undefined) return notFound;
    for (const [name, rule] of Object.entries(input.CountryRuleSetUpdates)) {
      configuration.rules[`${input.NumberCapability} ${name}`] = rule.ProtectStatus;
    }
    return hasRules(configuration.rules, input.NumberCapability, output?.CountryRuleSet);
  },
});

const readRules = toCalls({
  name: 'getProtectConfigurationCountryRuleSet',
  draws: fc.record({ index, capability }),
  toInput: (drawn, { configurations }) => ({
    ProtectConfigurationId: pickName(configurations, drawn.index, 'protect'),
    NumberCapability: drawn.capability,
  }),
  send: (client, input) => client.getProtectConfigurationCountryRuleSet(input),
  follow: (state, input, output) => {
    const configuration = state.configurations[input.ProtectConfigurationId];
    if (configuration === undefined) return notFound;
    return hasRules(configuration.rules, input.NumberCapability, output?.CountryRuleSet);
  },
});

/** Whether each country has its rule, or `ALLOW` if it has none. */
function hasRules(
  rules: Readonly<Record<string, string>>,
  of: string,
  shown: { readonly [country: string]: { readonly ProtectStatus: string } | undefined } = {},
): boolean {
  const countries = Object.entries(shown);
  return (
    countries.length > 200 &&
    countries.every(([name, one]) => one?.ProtectStatus === (rules[`${of} ${name}`] ?? 'ALLOW'))
  );
}

/** Calls for protect configurations and their rules. */
export const protectCalls: readonly fc.Arbitrary<Call>[] = [
  create,
  update,
  remove,
  describe,
  put,
  removeOverride,
  listOverrides,
  updateRules,
  readRules,
];
