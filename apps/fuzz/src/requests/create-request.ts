import type { AwsCredentials } from '@numberkit/aws-wire/client';
import type { DocumentedFacts } from '@numberkit/contract';
import { compress } from '../mutations/compress.js';
import { enlarge } from '../mutations/enlarge.js';
import { frameOddly, writeMessage } from '../mutations/frame.js';
import { writeJson } from '../mutations/hostile-text.js';
import { mutateAuthorization } from '../mutations/mutate-authorization.js';
import { mutateHeaders } from '../mutations/mutate-headers.js';
import { mutateMembers } from '../mutations/mutate-members.js';
import { mutateTarget } from '../mutations/mutate-target.js';
import { mutateText } from '../mutations/mutate-text.js';
import type { Draft, Draw, HostileRequest, Protocol } from './draft.js';
import { chance, createDraw, integer, pickWeighted } from './draw.js';
import { createOperationShapes } from './operation-shapes.js';
import { signDraft } from './signing.js';
import { drawValid } from './valid-draft.js';

export interface RequestOptions {
  /** For example `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly seed: number;
  /** The contract whose operations get the requests. */
  readonly contract: DocumentedFacts;
  /** The protocols, each with its weight. */
  readonly protocols: readonly (readonly [weight: number, protocol: Protocol])[];
  /** Names of the server's resources. */
  readonly names: readonly string[];
  /** The credentials to sign requests with. */
  readonly credentials: readonly AwsCredentials[];
  /** The percentage of requests that have a valid signature. */
  readonly signed: number;
  /** The key of the services that AWS does not have. */
  readonly key: string | undefined;
  /** The number of requests in a thousand that have a large body. */
  readonly large: number;
}

/** Bytes of a request's head that Node's parser is sure to accept: its limit of 16 KiB counts differently. */
const maxHead = 15_000;

/** Makes the request with a number. It is always the same one, except for the time in a signature. */
export type CreateRequest = (number: number) => Promise<HostileRequest>;

/** Creates the function that makes requests. */
export function createRequests(options: RequestOptions): CreateRequest {
  const { origin, seed, contract, protocols, names, key } = options;
  const shapes = createOperationShapes(contract, names);
  const host = new URL(origin).host;

  return async (number) => {
    const draw = createDraw(seed, number);
    // None of the project's own headers contains a text of this form.
    const marker = `zq${number.toString(36)}qz`;
    const draft = drawValid(draw, pickWeighted(draw, protocols), shapes, marker);
    draft.headers = [['Host', host], ...draft.headers];
    const isOfAws = draft.operation.service.aws !== undefined;
    if (!isOfAws && key !== undefined && chance(draw, 90))
      draft.headers.push(['Authorization', `Bearer ${key}`]);
    mutateBody(draft, draw, options.large);
    if (chance(draw, 10)) mutateTarget(draft, draw);
    if (chance(draw, 10)) mutateHeaders(draft, draw);
    if (isOfAws) await authorize(draft, draw, options);
    else if (chance(draw, 5)) mutateAuthorization(draft, draw);
    if (chance(draw, 5)) mutateHeaders(draft, draw);
    const bytes = chance(draw, 6) ? frameOddly(draft, draw) : writeMessage(draft);
    if (bytes.indexOf('\r\n\r\n', 4) > maxHead) draft.expected = 'http';
    const { protocol, operation, method, expected, targetsOperation } = draft;
    const kind = draft.mutations.join(' + ') || 'valid';
    return { protocol, operation, marker, method, expected, targetsOperation, kind, bytes };
  };
}

function mutateBody(draft: Draft, draw: Draw, large: number): void {
  const hasBody = draft.json !== undefined;
  if (!hasBody) {
    if (chance(draw, 50)) return;
    draft.headers.push(['Content-Type', 'application/json']);
  }
  if (integer(draw, 0, 999) < large) {
    enlarge(draft, draw);
    return;
  }
  const times = pickWeighted(draw, [
    [30, 0],
    [55, 1],
    [10, 2],
    [5, 4],
  ]);
  for (let done = 0; done < times; done += 1) mutateMembers(draft, draw);
  draft.body = Buffer.from(writeJson(draft.json));
  if (chance(draw, 12)) mutateText(draft, draw);
  if (chance(draw, 5)) compress(draft, draw);
}

async function authorize(draft: Draft, draw: Draw, options: RequestOptions): Promise<void> {
  const { credentials, signed, origin } = options;
  // Chime's route speaks AWS's protocol only in signed requests.
  if (draft.protocol === 'restJson' || chance(draw, signed)) {
    await signDraft(draft, draw, credentials, origin);
  }
  if (chance(draw, 8)) mutateAuthorization(draft, draw);
}
