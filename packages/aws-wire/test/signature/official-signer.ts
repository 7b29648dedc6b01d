import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { RandomRequest } from './random-requests.js';

/** The headers of a request after AWS's own signer. */
export async function signOfficially(request: RandomRequest): Promise<Record<string, string>> {
  const { host, path, query, headers, method, body, date, ...options } = request;
  const signer = new SignatureV4({ ...options, sha256: Sha256 });
  const signed = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname: host,
      path,
      query: { ...query },
      headers: { host, ...headers },
      body,
    },
    { signingDate: date },
  );
  return signed.headers;
}
