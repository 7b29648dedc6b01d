import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { type AwsOptions, createAwsTransport } from './aws/transport.js';
import type { Transport } from './transport.js';

export type { AwsCredentials } from '@numberkit/aws-wire/client';
export type { AwsCredentialProvider, ExpiringCredentials } from './aws/credentials.js';
export { type AwsOptions, createAwsTransport } from './aws/transport.js';

/**
 * Builds the transport to AWS itself for `new Numberkit({ transport: aws(…) })`: `createAwsTransport` for the contract
 * of `Numberkit`.
 *
 * @throws {ConfigurationError} The region or the endpoint cannot be used, or the platform has no Web Crypto;
 *   `setting` names it.
 */
export function aws(options: AwsOptions): Transport {
  return createAwsTransport(phoneNumbers, options);
}
