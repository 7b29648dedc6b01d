import { readingFaults } from './bodies.js';
import { messageFaults } from './exception-messages.js';
import type { Fault } from './fault.js';
import { bodyFormFaults, headFormFaults } from './forms.js';
import { bodyFaults } from './members.js';
import { nameFaults } from './names.js';
import { parameterFaults } from './parameters.js';
import { passageFaults } from './passages.js';
import { ruleAnswerFaults, ruleRequestFaults } from './put-override.js';
import { ruleTimeFaults } from './put-override-time.js';
import { answerFaults, ruleFaults } from './request-phone-number.js';
import { blindSchemaFaults, looseSchemaFaults } from './schema-loose.js';
import { deafSchemaFaults, strictSchemaFaults } from './schema-strict.js';
import { tokenFaults } from './tokens.js';
import { transportFaults } from './transport.js';
import { changeFaults, grantFaults } from './update-phone-number.js';
import { wishFaults } from './wishes.js';

/** Every fault that a server is given in the tests, one at a time. */
export const faults: readonly Fault[] = [
  ...answerFaults,
  ...ruleFaults,
  ...wishFaults,
  ...tokenFaults,
  ...parameterFaults,
  ...ruleAnswerFaults,
  ...ruleRequestFaults,
  ...ruleTimeFaults,
  ...nameFaults,
  ...messageFaults,
  ...changeFaults,
  ...grantFaults,
  ...bodyFormFaults,
  ...headFormFaults,
  ...bodyFaults,
  ...readingFaults,
  ...looseSchemaFaults,
  ...strictSchemaFaults,
  ...blindSchemaFaults,
  ...deafSchemaFaults,
  ...passageFaults,
  ...transportFaults,
];
