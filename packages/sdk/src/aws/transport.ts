import {
  type AwsCredentials,
  createSigningKeys,
  readResponseBody,
  signRequest,
  toAwsRequest,
} from '@numberkit/aws-wire/client';
import { joinInput, operations, services } from '@numberkit/contract';
import { ConfigurationError } from '../errors.js';
import { toHeaders } from '../headers.js';
import { requireGlobals } from '../platform.js';
import type { Transport } from '../transport.js';
import { type AwsCredentialProvider, createCredentialSource } from './credentials.js';
import { createDestinations } from './resolve-endpoint.js';

/** What AWS has to be told. */
export interface AwsOptions {
  /** The region, such as `us-east-1`. */
  readonly region: string;
  /** The credentials, or a function that gives them. */
  readonly credentials: AwsCredentials | AwsCredentialProvider;
  /** Where to send everything instead of to AWS, such as `http://127.0.0.1:4010`. */
  readonly endpoint?: string | URL | undefined;
  /** The time that requests are signed for; the system's clock unless given. */
  readonly now?: (() => Date) | undefined;
}

/**
 * A transport to AWS itself, for `new Numberkit({ transport: aws(…) })`: each service's own protocol
 * at its own endpoint, every attempt signed anew with Signature Version 4. Needs Web Crypto, which
 * browsers have on secure origins and on localhost only.
 *
 * @throws {ConfigurationError} Region or endpoint cannot be used, or the platform has no Web Crypto;
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
  const toDestination = createDestinations(region, endpoint);
  const keys = createSigningKeys();
  const readCredentials = createCredentialSource(credentials, now);
  return {
    async toRequest(operation, input, headers) {
      const { service } = operations[operation];
      const request = toAwsRequest(operation, joinInput(operation, input));
      const { method, body } = request;
      const destination = toDestination(service);
      const url = destination.baseUrl + request.target;
      const unsigned = { method, url, headers: { ...headers, ...request.headers }, body };
      const signed = await signRequest(unsigned, {
        credentials: await readCredentials(),
        region: destination.region,
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
 * The JSON object of an AWS answer, null members left out; undefined where it is none. Exceptions
 * that all services share may name themselves in `code`.
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
