import { type Scope, toScopeColumns } from './scope.js';
import type { WorkTransaction } from './work-transaction.js';

export interface ProtectConfigurations {
  exists(protectConfigurationId: string): Promise<boolean>;
  insert(protectConfigurationId: string): Promise<void>;
  /** Their ids, sorted. */
  list(): Promise<string[]>;
}

export function createProtectConfigurations(
  work: WorkTransaction,
  scope: Scope,
): ProtectConfigurations {
  const rows = () => work.rows('numberkit_protect_configurations');
  const toRow = (id: string) => ({ ...toScopeColumns(scope), protect_configuration_id: id });
  return {
    exists: async (id) => (await rows().where(toRow(id)).first()) !== undefined,
    insert: async (id) => void (await rows().insert(toRow(id))),
    list: () =>
      rows()
        .where(toScopeColumns(scope))
        .orderBy('protect_configuration_id')
        .pluck('protect_configuration_id'),
  };
}
