export type {
  AnswerEnvelope,
  AwsException,
  AwsOutcome,
  AwsOutput,
  UnreadableAnswer,
} from './client/aws-outcome.js';
export { fromAwsAnswer, type ReceivedAnswer } from './client/from-aws-answer.js';
export { readAnswerBody } from './client/read-answer-body.js';
export { type SigningOptions, signRequest, type UnsignedRequest } from './client/sign-request.js';
export { type AwsRequest, toAwsRequest } from './client/to-aws-request.js';
export type { HeaderList } from './exchange.js';
export type { AwsCredentials } from './signature/credentials.js';
export { createSigningKeys, type SigningKeys } from './signature/signing-keys.js';
