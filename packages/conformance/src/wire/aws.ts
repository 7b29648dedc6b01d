import { type AwsCredentials, signRequest, toAwsRequest } from '@numberkit/aws-wire/client';
import { operations, services } from '@numberkit/contract';
import { type HttpRequest, toInput } from './http.js';
import { toMutated } from './mutation.js';
import type { WireProtocol } from './protocol.js';
import { readAwsResponse } from './read-aws-response.js';

/** As whom an AWS client calls. */
export interface AwsIdentity {
  /** Default: a pair that nobody has given out, for servers that take any. */
  readonly credentials?: AwsCredentials;
  /** The region that is signed for. Default: the region of the fixtures, else `us-east-1`. */
  readonly region?: string;
}

const anyone: AwsCredentials = {
  accessKeyId: 'AKIDNUMBERKITKIT',
  secretAccessKey: 'numberkit-conformance',
};

/** What an unmodified AWS client sends and reads, signed with Signature Version 4. */
export function createAwsProtocol({
  credentials = anyone,
  region = 'us-east-1',
}: AwsIdentity): WireProtocol {
  return {
    name: 'aws',
    toRequest: async ({ operation, input, mutate, baseUrl }) => {
      const plain: HttpRequest = toAwsRequest(operation, toInput(operation, input));
      // Spoilt before it is signed: the signature is always right.
      const { method, target, headers, body = '' } = mutate.reduce(toMutated, plain);
      const service = services[operations[operation].service].signingName;
      const signed = await signRequest(
        { method, url: baseUrl + target, headers, body },
        { credentials, region, service, date: new Date() },
      );
      return { method, target, headers: signed, body };
    },
    readResponse: readAwsResponse,
  };
}
