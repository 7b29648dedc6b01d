// Numberkit's AWS client writes and signs with these too. The tests of aws-wire compare them with AWS's clients.
import { type AwsCredentials, signRequest, toAwsRequest } from '@numberkit/aws-wire/client';
import type { HttpRequest } from './http.js';
import type { WireProtocol } from './protocol.js';
import { readAwsResponse, toAwsFacts } from './read-aws-response.js';

/** The caller of an AWS service. */
export interface AwsIdentity {
  /** Default: an invented pair, for servers that accept any. */
  readonly credentials?: AwsCredentials | undefined;
  /** The region to sign for. Default: the region of the fixtures, else `us-east-1`. */
  readonly region?: string | undefined;
}

const inventedCredentials: AwsCredentials = {
  accessKeyId: 'AKIDNUMBERKITKIT',
  secretAccessKey: 'numberkit-conformance',
};

/** The form of an unmodified AWS client, signed with Signature Version 4. */
export function createAwsProtocol({
  credentials = inventedCredentials,
  region = 'us-east-1',
}: AwsIdentity): WireProtocol {
  return {
    name: 'aws',
    toRequest: async ({ operation, input, mutate, baseUrl }) => {
      const plain: HttpRequest = toAwsRequest(operation, input);
      const { method, target, headers, body = '' } = mutate(plain);
      const service = toAwsFacts(operation).signingName;
      const signed = await signRequest(
        { method, url: baseUrl + target, headers, body },
        { credentials, region, service, date: new Date() },
      );
      return { method, target, headers: signed, body };
    },
    readResponse: readAwsResponse,
  };
}
