export type { SignatureFailure } from '@numberkit/contract';
export { type HeaderList, type HttpRequest, type HttpResponse, toHeaderList } from './http.js';
export { toAwsFacts } from './protocol.js';
export {
  createRoleRefusal,
  createUnknownRouteRefusal,
  type Refusal,
  toSignatureRefusal,
  type UnknownTarget,
} from './server/refusal.js';
export {
  type AwsRequestReader,
  type AwsTarget,
  type ContractRequest,
  createAwsRequestReader,
  createAwsTargets,
  type ReadAwsTarget,
  type ReadMembers,
  type ReceivedBody,
} from './server/request.js';
export { type OperationResult, toAwsRefusal, toAwsResponse } from './server/response.js';
export type { FailedSignature, SignatureOutcome } from './server/signature-claim.js';
export {
  type KnownCredentials,
  type VerificationOptions,
  verifySignature,
} from './server/verify-signature.js';
export { readClaimedIdentity, type SignedIdentity } from './signature/authorization.js';
export type { AwsCredentials } from './signature/keys.js';
