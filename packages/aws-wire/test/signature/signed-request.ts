import { type AwsCredentials, signRequest } from '../../src/client.js';
import type { HttpRequest } from '../../src/server.js';

/** The date of the signatures in these tests. */
export const signedAt: Date = new Date('2026-03-31T00:00:30Z');

/** The options of a signed request. */
export interface SignedRequestOptions {
  readonly host?: string;
  readonly target?: string;
  readonly credentials?: AwsCredentials;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Lasting credentials. */
export const lasting: AwsCredentials = { accessKeyId: 'AKIALASTING', secretAccessKey: 'secret' };

/** Temporary credentials. */
export const temporary: AwsCredentials = {
  accessKeyId: 'ASIATEMPORARY',
  secretAccessKey: 'another secret',
  sessionToken: 'token',
};

/** A request that is signed for `sms-voice` in `eu-central-1`. */
export async function createSignedRequest(
  options: SignedRequestOptions = {},
): Promise<HttpRequest> {
  const { host = '127.0.0.1:4010', target = '/', credentials = lasting } = options;
  const body = '{"Action":"BLOCK"}';
  const headers = await signRequest(
    {
      method: 'POST',
      url: `http://${host}${target}`,
      headers: { 'Content-Type': 'application/json', ...options.headers },
      body,
    },
    { credentials, region: 'eu-central-1', service: 'sms-voice', date: signedAt },
  );
  return {
    method: 'POST',
    target,
    headers: [['Host', host], ...Object.entries(headers)],
    body: new TextEncoder().encode(body),
  };
}
