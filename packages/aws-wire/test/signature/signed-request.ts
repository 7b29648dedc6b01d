import { type AwsCredentials, signRequest } from '../../src/client.js';
import type { HttpRequest } from '../../src/server.js';

/** The moment at which requests are signed here. */
export const signedAt: Date = new Date('2026-03-31T00:00:30Z');

/** What is asked of a signed request. */
export interface Wishes {
  readonly host?: string;
  readonly target?: string;
  readonly credentials?: AwsCredentials;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A key that lasts. */
export const lasting: AwsCredentials = { accessKeyId: 'AKIALASTING', secretAccessKey: 'secret' };

/** A key with a session token. */
export const temporary: AwsCredentials = {
  accessKeyId: 'ASIATEMPORARY',
  secretAccessKey: 'another secret',
  sessionToken: 'token',
};

/** A request that is signed for `sms-voice` in `eu-central-1`. */
export async function createSignedRequest(wishes: Wishes = {}): Promise<HttpRequest> {
  const { host = '127.0.0.1:4010', target = '/', credentials = lasting } = wishes;
  const body = '{"Action":"BLOCK"}';
  const headers = await signRequest(
    {
      method: 'POST',
      url: `http://${host}${target}`,
      headers: { 'Content-Type': 'application/json', ...wishes.headers },
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
