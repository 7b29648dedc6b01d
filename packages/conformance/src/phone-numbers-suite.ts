import { createSuite, type Suite } from './create-suite.js';
import { phoneNumbers } from './scenarios/contract.js';
import { standardFixtures } from './scenarios/fixtures.js';
import { scenarios } from './scenarios/index.js';

/** The suite of the phone numbers' contract: the default of the judges and of the command. */
export const phoneNumbersSuite: Suite = createSuite(phoneNumbers, scenarios, {
  fixtures: standardFixtures,
});
