// The only file that knows which contract the scenarios in this folder are about.
import type { OperationId, OperationTypes } from '@numberkit/contract/phone-numbers';
import type { Exchange as AnyExchange } from '../scenario/exchange.js';
import type { ExpectedException as AnyExpectedException } from '../scenario/expectation.js';
import type { Scenario as AnyScenario, ScenariosOf } from '../scenario/scenario.js';

export type { ErrorBody, Input, Output, schemas } from '@numberkit/contract/phone-numbers';
export { limits } from '@numberkit/contract/phone-numbers';
export { phoneNumbersWithDocument as phoneNumbers } from '@numberkit/contract/phone-numbers/document';

/** The types of the operations of phone numbers. */
export type PhoneNumberTypes = OperationTypes;

/** A scenario of an operation. */
export type Scenario<Op extends OperationId> = AnyScenario<OperationTypes, Op>;

/** The scenarios of every operation. */
export type Scenarios = ScenariosOf<OperationTypes>;

/** An exchange of an operation. */
export type Exchange<Op extends OperationId> = AnyExchange<OperationTypes, Op>;

/** One of the exceptions of an operation. */
export type ExpectedException<Op extends OperationId> = AnyExpectedException<OperationTypes, Op>;
