export type {
  AwsException,
  AwsOutcome,
  AwsOutput,
  ResponseEnvelope,
  UnreadableResponse,
} from './client/aws-outcome.js';
export { fromAwsResponse, type ReceivedResponse } from './client/from-aws-response.js';
export { readResponseBody } from './client/read-response-body.js';
export { type SigningOptions, signRequest, type UnsignedRequest } from './client/sign-request.js';
export { type AwsRequest, toAwsRequest } from './client/to-aws-request.js';
export type { HeaderList } from './exchange.js';
export type { AwsCredentials } from './signature/credentials.js';
export { createSigningKeys, type SigningKeys } from './signature/signing-keys.js';
