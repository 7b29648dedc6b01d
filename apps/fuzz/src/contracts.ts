/** The only file here that binds contracts: the fuzz takes what it sends and judges from these values. */
export { controlWithDocument as control } from '@numberkit/contract/control/document';
export { phoneNumbersWithDocument as phoneNumbers } from '@numberkit/contract/phone-numbers/document';
