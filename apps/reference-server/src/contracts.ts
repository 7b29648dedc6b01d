// The contracts that this server serves, and the figures that no schema can state. Only this file binds them:
// other files take operations from here, or get their facts by argument.

export { limits as controlLimits } from '@numberkit/contract/control';
export { controlWithDocument as control } from '@numberkit/contract/control/document';
export { limits } from '@numberkit/contract/phone-numbers';
export { phoneNumbersWithDocument as phoneNumbers } from '@numberkit/contract/phone-numbers/document';
