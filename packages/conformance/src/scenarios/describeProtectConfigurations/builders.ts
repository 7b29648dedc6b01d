import type { GivenMembers } from '../../matching/matcher.js';
import { absent } from '../../matching/matchers.js';
import type { Exchange, Input } from '../contract.js';
import { asCreated, idOf, type Shown } from '../protect/configurations.js';

export const operation = 'describeProtectConfigurations';

type Given = Exchange<typeof operation>;
type Filter = GivenMembers<NonNullable<Input<typeof operation>['Filters']>[number]>;

/** A description of the configurations that earlier exchanges have created, with others left out by a filter. */
export function describing(
  names: readonly string[],
  Filters: readonly Filter[],
  found: readonly string[],
): Given {
  return {
    operation,
    input: { ProtectConfigurationIds: names.map(idOf), Filters },
    expect: toList(found.map(asCreated)),
  };
}

/** A last page of these configurations. */
export function toList(found: readonly Shown[]): Given['expect'] {
  return { output: { ProtectConfigurations: found, NextToken: absent } };
}

/** A filter of one value. */
export function only(Name: Filter['Name'], ...Values: readonly string[]): Filter {
  return { Name, Values };
}

/** Turns the deletion protection of a configuration off, so that it can be deleted. */
export function unprotecting(name: string): Exchange<'updateProtectConfiguration'> {
  return {
    name: `unprotect ${name}`,
    operation: 'updateProtectConfiguration',
    input: { ProtectConfigurationId: idOf(name), DeletionProtectionEnabled: false },
    expect: { output: {} },
  };
}
