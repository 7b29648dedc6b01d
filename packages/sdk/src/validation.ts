export { createValidator, type ValidatorOptions } from './validation/create-validator.js';
