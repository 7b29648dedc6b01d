import { type AwsCredentials, createSigningKeys, signRequest } from '@numberkit/aws-wire/client';
import type { Draft, Draw } from './draft.js';
import { chance, pick } from './draw.js';

/** The credentials of a server that has credentials configured. */
export const knownCredentials = [
  { accessKeyId: 'AKIDFIRST', secretAccessKey: 'first secret', accountId: '111122223333' },
  { accessKeyId: 'AKIDSECOND', secretAccessKey: 'second secret', accountId: '444455556666' },
  {
    accessKeyId: 'AKIDNARROW',
    secretAccessKey: 'narrow secret',
    accountId: '111122223333',
    allow: ['sms-voice:Request*'],
  },
  {
    accessKeyId: 'ASIASESSION',
    secretAccessKey: 'session secret',
    sessionToken: 'session token',
    expiration: '2999-01-01T00:00:00Z',
    accountId: '111122223333',
  },
].map(({ expiration, ...one }) => ({ ...one, ...(expiration && { expiration }) }));

/** Credentials that no server knows. */
export const unknownCredentials = [
  { accessKeyId: 'AKIDSTRANGER', secretAccessKey: 'a secret' },
  { accessKeyId: '555566667777', secretAccessKey: 'a secret' },
] as const;

/** The key of the control interface, if it has one. */
export const controlKey = 'fuzz-control-key';

const keys = createSigningKeys();
const regions = ['us-east-1', 'us-east-1', 'us-east-1', 'eu-west-1', 'us-gov-west-1', 'cn-north-1'];
const oddRegions = ['US-EAST-1', '---', 'a'.repeat(40), 'x', 'us-east-1%00'];

/** Signs a request, hostile or not, unless its service has no signatures or its target cannot be part of a URL. */
export async function signDraft(
  draft: Draft,
  draw: Draw,
  credentials: readonly AwsCredentials[],
  origin: string,
): Promise<void> {
  const region = pick(draw, chance(draw, 95) ? regions : oddRegions);
  const { aws } = draft.operation.service;
  const host = draft.headers.filter(([name]) => /^host$/i.test(name));
  const others = draft.headers.filter(([name]) => !/^host$/i.test(name));
  const url = origin + draft.target;
  if (aws === undefined || !URL.canParse(url)) return;
  const signed = await signRequest(
    { method: draft.method, url, headers: Object.fromEntries(others), body: draft.body },
    {
      credentials: pick(draw, credentials),
      region,
      service: aws.signingName,
      date: new Date(),
      keys,
    },
  );
  draft.headers = [...host, ...Object.entries(signed)];
  draft.mutations.push('signed');
}
