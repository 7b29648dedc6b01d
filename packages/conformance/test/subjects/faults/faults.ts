import type { Fault } from './fault.js';
import { bodyFormFaults, headFormFaults } from './forms.js';
import { bodyFaults } from './members.js';
import { ruleAnswerFaults, ruleRequestFaults } from './put-override.js';
import { answerFaults, ruleFaults } from './request-phone-number.js';
import { blindSchemaFaults, looseSchemaFaults } from './schema-loose.js';
import { deafSchemaFaults, strictSchemaFaults } from './schema-strict.js';
import { tokenFaults } from './tokens.js';
import { transportFaults } from './transport.js';
import { changeFaults, grantFaults } from './update-phone-number.js';

/** Every fault that a server is given in the tests, one at a time. */
export const faults: readonly Fault[] = [
  ...answerFaults,
  ...ruleFaults,
  ...tokenFaults,
  ...ruleAnswerFaults,
  ...ruleRequestFaults,
  ...changeFaults,
  ...grantFaults,
  ...bodyFormFaults,
  ...headFormFaults,
  ...bodyFaults,
  ...looseSchemaFaults,
  ...strictSchemaFaults,
  ...blindSchemaFaults,
  ...deafSchemaFaults,
  ...transportFaults,
];
