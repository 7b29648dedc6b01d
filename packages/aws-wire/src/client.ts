export { type AwsRequest, toAwsRequest } from './client/request.js';
export type {
  AwsException,
  AwsOutcome,
  AwsOutput,
  ResponseEnvelope,
  UnreadableResponse,
} from './client/response.js';
export { fromAwsResponse, type ReceivedResponse, readResponseBody } from './client/response.js';
export { type SigningOptions, signRequest, type UnsignedRequest } from './client/signing.js';
export type { HeaderList } from './http.js';
export { toAwsFacts } from './protocol.js';
export type { AwsCredentials } from './signature/keys.js';
export { createSigningKeys, type SigningKeys } from './signature/keys.js';
