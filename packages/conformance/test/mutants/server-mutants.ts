import { acceptedInputMutants } from './accepted-inputs.js';
import { readingMutants } from './bodies.js';
import { messageMutants } from './exception-messages.js';
import { bodyFormMutants, headFormMutants } from './forms.js';
import { inputMutants } from './inputs.js';
import { bodyMutants } from './members.js';
import { nameMutants } from './names.js';
import { parameterMutants } from './parameters.js';
import { ruleAnswerMutants, ruleRequestMutants } from './put-override.js';
import { ruleTimeMutants } from './put-override-time.js';
import { answerMutants, ruleMutants } from './request-phone-number.js';
import { acceptAllMutants, looseSchemaMutants } from './schema-loose.js';
import { refuseAllMutants, strictSchemaMutants } from './schema-strict.js';
import type { ServerMutant } from './server-mutant.js';
import { tokenMutants } from './tokens.js';
import { transportMutants } from './transport.js';
import { changeMutants, grantMutants } from './update-phone-number.js';

/** Every fault that a server is given in the tests, one at a time. */
export const serverMutants: readonly ServerMutant[] = [
  ...answerMutants,
  ...ruleMutants,
  ...inputMutants,
  ...tokenMutants,
  ...parameterMutants,
  ...ruleAnswerMutants,
  ...ruleRequestMutants,
  ...ruleTimeMutants,
  ...nameMutants,
  ...messageMutants,
  ...changeMutants,
  ...grantMutants,
  ...bodyFormMutants,
  ...headFormMutants,
  ...bodyMutants,
  ...readingMutants,
  ...looseSchemaMutants,
  ...strictSchemaMutants,
  ...acceptAllMutants,
  ...refuseAllMutants,
  ...acceptedInputMutants,
  ...transportMutants,
];
