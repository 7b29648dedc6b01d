import {
  type AwsCredentials,
  createSigningKeys,
  readResponseBody,
  signRequest,
  toAwsFacts,
  toAwsRequest,
} from '@numberkit/aws-wire/client';
import { type ContractFacts, joinInput } from '@numberkit/contract';
import { ConfigurationError } from '../errors.js';
import { toHeaders } from '../headers.js';
import { requireGlobals } from '../platform.js';
import type { Transport } from '../transport.js';
import { type AwsCredentialProvider, createCredentialSource } from './credentials.js';
import { createEndpoints } from './resolve-endpoint.js';

/** The options of a transport to AWS. */
export interface AwsOptions {
  /** The region, such as `us-east-1`. */
  readonly region: string;
  /** The credentials, or a function that returns them. */
  readonly credentials: AwsCredentials | AwsCredentialProvider;
  /** The address of another server to send all requests to, such as `http://127.0.0.1:4010`. */
  readonly endpoint?: string | URL | undefined;
  /** The clock that signatures are dated by; the system's unless given. */
  readonly now?: (() => Date) | undefined;
}

/**
 * Builds a transport to AWS itself for a client of the contract: `createClient(contract, { transport })`. It speaks each service's own
 * protocol at its own endpoint and signs every attempt anew with Signature Version 4. It needs Web Crypto,
 * which browsers have on secure origins and on localhost only.
 *
 * @param contract The contract; AWS has its services and operations.
 * @throws {ConfigurationError} The region or the endpoint cannot be used, or the platform has no Web Crypto;
 *   `setting` names it.
 */
export function createAwsTransport(contract: ContractFacts, options: AwsOptions): Transport {
  requireGlobals('TextEncoder', 'URL');
  if (globalThis.crypto?.subtle === undefined) {
    throw new ConfigurationError(
      'crypto.subtle',
      'is missing: load a polyfill of Web Crypto first',
    );
  }
  const { region, credentials, endpoint, now = toNow } = options;
  const resolveEndpoint = createEndpoints(contract.partitions, region, endpoint);
  const keys = createSigningKeys();
  const readCredentials = createCredentialSource(credentials, now);
  return {
    async toRequest({ operationId }, input, headers) {
      const operation = contract.operations[operationId];
      if (operation === undefined)
        throw new TypeError(`The contract has no operation ${operationId}.`);
      const request = toAwsRequest(operation, joinInput(operation, input));
      const { method, body } = request;
      const facts = toAwsFacts(operation.service);
      const resolved = resolveEndpoint(facts);
      const url = resolved.baseUrl + request.target;
      const unsigned = { method, url, headers: { ...headers, ...request.headers }, body };
      const signed = await signRequest(unsigned, {
        credentials: await readCredentials(),
        region: resolved.region,
        service: facts.signingName,
        date: now(),
        keys,
      });
      return { method, url, headers: toHeaders(signed), body: body === '' ? undefined : body };
    },
    toStatus: ({ operationId, success: [first, ...others] }, status) => {
      const isAwsJson = contract.operations[operationId]?.service.aws?.protocol === 'awsJson1_0';
      // AWS JSON has one status for every success.
      return isAwsJson && status === 200 && !others.includes(200) ? (first ?? status) : status;
    },
    readBody,
  };
}

function toNow(): Date {
  return new Date();
}

/**
 * Reads the body of an AWS response as a JSON object without its null members; undefined if it is none. The
 * exceptions that all services share may have their name in `code`.
 */
function readBody(text: string): Record<string, unknown> | undefined {
  try {
    const body = readResponseBody(text);
    const { code } = body;
    return typeof code === 'string' ? { __type: code, ...body } : body;
  } catch {
    return undefined;
  }
}
