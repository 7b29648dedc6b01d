import { deleteProtectMutants, updateProtectMutants } from './protect-change.js';
import { changeCountryMutants, readCountryMutants } from './protect-countries.js';
import {
  createProtectControlMutants,
  createProtectMutants,
  createProtectTokenMutants,
} from './protect-create.js';
import { describeProtectFilterMutants, describeProtectMutants } from './protect-describe.js';
import {
  listOverrideControlMutants,
  listOverrideFilterMutants,
  listOverrideMutants,
} from './protect-list.js';
import { overrideMomentMutants } from './protect-moments.js';
import { protectPageMutants } from './protect-pages.js';
import { protectReferenceMutants } from './protect-references.js';
import { deleteOverrideControlMutants, deleteOverrideMutants } from './protect-remove.js';
import type { ServerMutant } from './server-mutant.js';

/** Every mutant of protect configurations that needs no control. */
export const protectMutants: readonly ServerMutant[] = [
  ...createProtectMutants,
  ...createProtectTokenMutants,
  ...describeProtectMutants,
  ...describeProtectFilterMutants,
  ...protectPageMutants,
  ...updateProtectMutants,
  ...deleteProtectMutants,
  ...protectReferenceMutants,
  ...listOverrideMutants,
  ...listOverrideFilterMutants,
  ...overrideMomentMutants,
  ...deleteOverrideMutants,
  ...readCountryMutants,
  ...changeCountryMutants,
];

/** Those that need control. */
export const protectControlMutants: readonly ServerMutant[] = [
  ...createProtectControlMutants,
  ...listOverrideControlMutants,
  ...deleteOverrideControlMutants,
];
