import type { schemas } from '@numberkit/contract/phone-numbers';
import type { ProtectConfiguration } from '../../storage/protect-configurations.js';
import type { Scope } from '../../storage/scope.js';
import { toArn } from './resource-names.js';

/** A protect configuration as responses show it. */
export function toProtectConfigurationBody(
  { hasConfigurationSet: _, ...shown }: ProtectConfiguration,
  scope: Scope,
): schemas.ProtectConfigurationInformation {
  return {
    ProtectConfigurationArn: toArn(scope, 'protect-configuration', shown.ProtectConfigurationId),
    ...shown,
  };
}
