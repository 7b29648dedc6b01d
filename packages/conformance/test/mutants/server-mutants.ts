import { acceptedInputMutants } from './accepted-inputs.js';
import { bodyMutants } from './bodies.js';
import { messageMutants } from './exception-messages.js';
import { bodyFormMutants, headFormMutants } from './forms.js';
import { inputMutants } from './inputs.js';
import { nameMutants } from './names.js';
import { parameterMutants } from './parameters.js';
import { ruleRequestMutants, ruleResultMutants } from './put-override.js';
import { ruleTimeMutants } from './put-override-time.js';
import { leaseMutants, leaseRuleMutants } from './request-phone-number.js';
import { acceptAllMutants, looseSchemaMutants } from './schema-loose.js';
import { refuseAllMutants, strictSchemaMutants } from './schema-strict.js';
import type { ServerMutant } from './server-mutant.js';
import { tokenMutants } from './tokens.js';
import { transportMutants } from './transport.js';
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
  ...messageMutants,
  ...changeMutants,
  ...grantMutants,
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
