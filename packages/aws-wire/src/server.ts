export type { SignatureFailure } from '@numberkit/contract';
export type { HeaderList, HttpRequest, HttpResponse } from './exchange.js';
export { toHeaderList } from './headers.js';
export type { ContractRequest } from './server/contract-request.js';
export { fromAwsJsonRequest } from './server/from-aws-json-request.js';
export type { OperationResult } from './server/operation-result.js';
export { readClaimedIdentity } from './server/read-authorization.js';
export { type AwsTarget, readAwsTarget, type UnknownTarget } from './server/read-aws-target.js';
export type { ReadMembers, ReceivedBody } from './server/read-members.js';
export { readRestJsonBody } from './server/read-rest-json-body.js';
export { readRoute } from './server/read-route.js';
export { createRoleRefusal, type Refusal } from './server/refusal.js';
export type {
  FailedSignature,
  SignatureOutcome,
  SignedIdentity,
} from './server/signature-outcome.js';
export { toSignatureRefusal } from './server/signature-refusal.js';
export { toAwsRefusal, toAwsResponse } from './server/to-aws-response.js';
export {
  type KnownCredentials,
  type VerificationOptions,
  verifySignature,
} from './server/verify-signature.js';
export type { AwsCredentials } from './signature/credentials.js';
