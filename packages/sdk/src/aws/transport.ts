import {
  type AwsCredentials,
  createSigningKeys,
  readResponseBody,
  signRequest,
  toAwsRequest,
} from '@numberkit/aws-wire/client';
import { joinInput } from '@numberkit/contract';
import { operations, services } from '@numberkit/contract/phone-numbers';
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
 * Builds a transport to AWS itself, for `new Numberkit({ transport: aws(…) })`. It speaks each service's own
 * protocol at its own endpoint and signs every attempt anew with Signature Version 4. It needs Web Crypto,
 * which browsers have on secure origins and on localhost only.
 *
 * @throws {ConfigurationError} The region or the endpoint cannot be used, or the platform has no Web Crypto;
 *   `setting` names it.
 */
export function aws(options: AwsOptions): Transport {
  requireGlobals('TextEncoder', 'URL');
  if (globalThis.crypto?.subtle === undefined) {
    throw new ConfigurationError(
      'crypto.subtle',
      'is missing: load a polyfill of Web Crypto first',
    );
  }
  const { region, credentials, endpoint, now = toNow } = options;
  const resolveEndpoint = createEndpoints(region, endpoint);
  const keys = createSigningKeys();
  const readCredentials = createCredentialSource(credentials, now);
  return {
    async toRequest(operation, input, headers) {
      const { service } = operations[operation];
      const request = toAwsRequest(operation, joinInput(operation, input));
      const { method, body } = request;
      const resolved = resolveEndpoint(service);
      const url = resolved.baseUrl + request.target;
      const unsigned = { method, url, headers: { ...headers, ...request.headers }, body };
      const signed = await signRequest(unsigned, {
        credentials: await readCredentials(),
        region: resolved.region,
        service: services[service].signingName,
        date: now(),
        keys,
      });
      return { method, url, headers: toHeaders(signed), body: body === '' ? undefined : body };
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
