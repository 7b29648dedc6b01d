import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { createContractValidator, type ValidatorOptions } from './contract-validator.js';
import type { Validator } from './validator.js';

export { createContractValidator, type ValidatorOptions } from './contract-validator.js';
export type { InputProblem, Validator } from './validator.js';

/**
 * Makes a validator for `new Numberkit({ …, validator: createValidator() })`: one of `createContractValidator` for
 * the contract of `Numberkit`.
 */
export function createValidator(options?: ValidatorOptions): Validator {
  return createContractValidator(phoneNumbersWithDocument, options);
}
