import type { OperationId } from '../phone-numbers.js';
import { toArn } from './arns.js';
import type { Members } from './messages.js';
import { toNamed, toPage } from './pages.js';
import { readFilters } from './protect-filters.js';
import { refuse } from './refusal.js';
import { checkTags, conflict, findResource } from './resources.js';
import type { State } from './state.js';

const kind = 'protect-configuration';

/** Creates a protect configuration. */
export function createProtectConfiguration(input: Members, state: State): Members {
  const operation = 'createProtectConfiguration';
  const { Tags: tags, DeletionProtectionEnabled: isProtected } = input;
  checkTags(operation, tags);
  if (state.configurations.size >= state.configurationQuota)
    throw refuse(operation, 'quota', { Reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT' });
  state.created += 1;
  const id = `protect-${state.created.toString(16).padStart(32, '0')}`;
  state.configurations.set(id, {
    created: state.now() / 1000,
    isProtected: isProtected === true,
  });
  if (Array.isArray(tags)) state.tags.set(toArn(kind, id), tags);
  return { ...showConfiguration(id, state), ...(tags !== undefined && { Tags: tags }) };
}

/** Lists the protect configurations. */
export function describeProtectConfigurations(input: Members, state: State): Members {
  const operation = 'describeProtectConfigurations';
  const isMatch = readFilters(operation, input['Filters']);
  const all = [...state.configurations].map(([id, { created }]) => ({
    created,
    id,
    shown: showConfiguration(id, state),
  }));
  const member = 'ProtectConfigurationIds';
  const named = toNamed(input[member], all, (reference) =>
    findResource(operation, member, kind, reference, (id) => all.find((each) => each.id === id)),
  );
  const found = named.filter(({ shown }) => isMatch(shown));
  return toPage(operation, 'ProtectConfigurations', found, input, state);
}

/** Changes the deletion protection of a protect configuration. */
export function updateProtectConfiguration(input: Members, state: State): Members {
  const id = findConfiguration('updateProtectConfiguration', input, state);
  const before = state.configurations.get(id);
  const isProtected = input['DeletionProtectionEnabled'];
  if (before && typeof isProtected === 'boolean')
    state.configurations.set(id, { ...before, isProtected });
  return showConfiguration(id, state);
}

/** Deletes a protect configuration with its rules and tags. */
export function deleteProtectConfiguration(input: Members, state: State): Members {
  const operation = 'deleteProtectConfiguration';
  const id = findConfiguration(operation, input, state);
  const { isProtected, isDefault, isAssociated } = state.configurations.get(id) ?? {};
  const reasons = [
    isProtected && 'DELETION_PROTECTION_ENABLED',
    isDefault && 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
    isAssociated && 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
  ];
  const reason = reasons.find((each) => typeof each === 'string');
  if (reason) throw conflict(operation, reason, kind, id);
  const shown = showConfiguration(id, state);
  state.configurations.delete(id);
  state.tags.delete(toArn(kind, id));
  for (const rules of [state.rules, state.countryRules]) {
    for (const key of rules.keys()) if (key.startsWith(`${id} `)) rules.delete(key);
  }
  return shown;
}

/** The id of the protect configuration that a request names. */
export function findConfiguration(operation: OperationId, input: Members, state: State): string {
  const member = 'ProtectConfigurationId';
  return findResource(operation, member, kind, input[member], (id) =>
    state.configurations.has(id) ? id : undefined,
  );
}

/** A protect configuration as responses show it. */
export function showConfiguration(id: string, state: State): Members {
  const { created, isProtected, isDefault = false } = state.configurations.get(id) ?? {};
  return {
    ProtectConfigurationArn: toArn(kind, id),
    ProtectConfigurationId: id,
    CreatedTimestamp: created,
    AccountDefault: isDefault,
    DeletionProtectionEnabled: isProtected,
  };
}
