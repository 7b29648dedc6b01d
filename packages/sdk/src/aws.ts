export type { AwsCredentials } from '@numberkit/aws-wire/client';
export { type AwsOptions, aws } from './aws/aws.js';
export type { AwsCredentialProvider, ExpiringCredentials } from './aws/credential-source.js';
