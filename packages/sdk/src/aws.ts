export type { AwsCredentials } from '@numberkit/aws-wire/client';
export type { AwsCredentialProvider, ExpiringCredentials } from './aws/credentials.js';
export { type AwsOptions, aws } from './aws/transport.js';
