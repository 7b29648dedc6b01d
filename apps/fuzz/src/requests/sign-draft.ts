import { type AwsCredentials, createSigningKeys, signRequest } from '@numberkit/aws-wire/client';
import { type OperationId, operations, services } from '@numberkit/contract';
import type { Draft, Draw } from './draft.js';
import { happens, pick } from './draw.js';

const keys = createSigningKeys();
const regions = ['us-east-1', 'us-east-1', 'us-east-1', 'eu-west-1', 'us-gov-west-1', 'cn-north-1'];
const oddRegions = ['US-EAST-1', '---', 'a'.repeat(40), 'x', 'us-east-1%00'];

/** Signs a request as it is, hostile or not; one that no address can name stays unsigned. */
export async function signDraft(
  draft: Draft,
  draw: Draw,
  credentials: readonly AwsCredentials[],
  origin: string,
): Promise<void> {
  const region = pick(draw, happens(draw, 95) ? regions : oddRegions);
  const { service } = operations[draft.operation as OperationId];
  const host = draft.headers.filter(([name]) => /^host$/i.test(name));
  const others = draft.headers.filter(([name]) => !/^host$/i.test(name));
  const url = origin + draft.target;
  if (!URL.canParse(url)) return;
  const signed = await signRequest(
    { method: draft.method, url, headers: Object.fromEntries(others), body: draft.body },
    {
      credentials: pick(draw, credentials),
      region,
      service: services[service].signingName,
      date: new Date(),
      keys,
    },
  );
  draft.headers = [...host, ...Object.entries(signed)];
  draft.steps.push('signed');
}
