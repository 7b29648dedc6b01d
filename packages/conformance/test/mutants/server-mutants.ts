import { acceptedInputMutants } from './accepted-inputs.js';
import { bodyMutants } from './bodies.js';
import { listCreationMutants } from './create-opt-out-list.js';
import { numberListMutants } from './describe-phone-numbers.js';
import { messageMutants } from './exception-messages.js';
import { bodyFormMutants, headFormMutants } from './forms.js';
import { inputMutants } from './inputs.js';
import { nameMutants } from './names.js';
import { numberFilterMutants } from './number-filters.js';
import { listMutants } from './opt-out-lists.js';
import { pageMutants } from './pages.js';
import { parameterMutants } from './parameters.js';
import { protectMutants } from './protect-mutants.js';
import { ruleRequestMutants, ruleResultMutants } from './put-override.js';
import { ruleTimeMutants } from './put-override-time.js';
import { releaseMutants } from './release-phone-number.js';
import { leaseMutants, leaseRuleMutants } from './request-phone-number.js';
import { acceptAllMutants, looseSchemaMutants } from './schema-loose.js';
import { refuseAllMutants, strictSchemaMutants } from './schema-strict.js';
import type { ServerMutant } from './server-mutant.js';
import { tagListMutants } from './tag-lists.js';
import { tagMutants } from './tags.js';
import { tokenMutants } from './tokens.js';
import { transportMutants } from './transport.js';
import { settingMutants } from './update-origination-phone-number.js';
import { changeMutants, grantMutants } from './update-phone-number.js';

/** Every mutant of the server in the contract's form that needs no control. */
export const serverMutants: readonly ServerMutant[] = [
  ...leaseMutants,
  ...leaseRuleMutants,
  ...inputMutants,
  ...tokenMutants,
  ...parameterMutants,
  ...ruleResultMutants,
  ...ruleRequestMutants,
  ...ruleTimeMutants,
  ...nameMutants,
  ...protectMutants,
  ...messageMutants,
  ...changeMutants,
  ...grantMutants,
  ...numberListMutants,
  ...numberFilterMutants,
  ...pageMutants,
  ...releaseMutants,
  ...settingMutants,
  ...tagMutants,
  ...tagListMutants,
  ...listCreationMutants,
  ...listMutants,
  ...bodyFormMutants,
  ...headFormMutants,
  ...bodyMutants,
  ...looseSchemaMutants,
  ...strictSchemaMutants,
  ...acceptAllMutants,
  ...refuseAllMutants,
  ...acceptedInputMutants,
  ...transportMutants,
];
