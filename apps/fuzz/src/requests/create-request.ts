import type { AwsCredentials } from '@numberkit/aws-wire/client';
import { compress } from '../mutations/compress.js';
import { enlarge } from '../mutations/enlarge.js';
import { frameOddly, writeMessage } from '../mutations/frame.js';
import { mutateAuthorization } from '../mutations/mutate-authorization.js';
import { mutateHeaders } from '../mutations/mutate-headers.js';
import { mutateMembers } from '../mutations/mutate-members.js';
import { mutateTarget } from '../mutations/mutate-target.js';
import { mutateText } from '../mutations/mutate-text.js';
import { writeJson } from '../mutations/write-json.js';
import type { Draft, Draw, HostileRequest, Wire } from './draft.js';
import { count, createDraw, happens, pickWeighted } from './draw.js';
import { createOperationShapes } from './operation-shapes.js';
import { signDraft } from './sign-draft.js';
import { drawValid } from './valid-draft.js';

/** For whom requests are made. */
export interface RequestOptions {
  /** For example `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly seed: number;
  /** The protocols, each with its weight. */
  readonly wires: readonly (readonly [weight: number, wire: Wire])[];
  /** Texts that name something at the server. */
  readonly words: readonly string[];
  /** What requests are signed with, and how many in a hundred are signed rightly. */
  readonly credentials: readonly AwsCredentials[];
  readonly signed: number;
  /** The key of the control interface. */
  readonly key: string | undefined;
  /** How many in a thousand have a body of the largest sizes. */
  readonly large: number;
}

/** Bytes of a head that Node's parser takes, less what it counts otherwise. */
const maxHead = 15_000;

/** Makes the request of a number: always the same one, but for the time in a signature. */
export type CreateRequest = (number: number) => Promise<HostileRequest>;

/** Prepares the making of requests. */
export function createRequests(options: RequestOptions): CreateRequest {
  const { origin, seed, wires, words, key } = options;
  const shapes = createOperationShapes(words);
  const host = new URL(origin).host;

  return async (number) => {
    const draw = createDraw(seed, number);
    // No part of it is in the project's own headers.
    const marker = `zq${number.toString(36)}qz`;
    const draft = drawValid(draw, pickWeighted(draw, wires), shapes, marker);
    draft.headers = [['Host', host], ...draft.headers];
    if (key !== undefined && happens(draw, 90))
      draft.headers.push(['Authorization', `Bearer ${key}`]);
    mutateBody(draft, draw, options.large);
    if (happens(draw, 10)) mutateTarget(draft, draw);
    if (happens(draw, 10)) mutateHeaders(draft, draw);
    if (draft.wire !== 'control') await authorize(draft, draw, options);
    else if (happens(draw, 5)) mutateAuthorization(draft, draw);
    if (happens(draw, 5)) mutateHeaders(draft, draw);
    const bytes = happens(draw, 6) ? frameOddly(draft, draw) : writeMessage(draft);
    if (bytes.indexOf('\r\n\r\n', 4) > maxHead) draft.due = 'http';
    const { wire, operation, method, due, addressed, steps } = draft;
    const kind = steps.length === 0 ? 'valid' : steps.join(' + ');
    return { wire, operation, marker, method, due, addressed, kind, bytes };
  };
}

function mutateBody(draft: Draft, draw: Draw, large: number): void {
  const hasBody = draft.json !== undefined;
  if (!hasBody) {
    if (happens(draw, 50)) return;
    draft.headers.push(['Content-Type', 'application/json']);
  }
  if (count(draw, 0, 999) < large) {
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
  if (happens(draw, 12)) mutateText(draft, draw);
  if (happens(draw, 5)) compress(draft, draw);
}

async function authorize(draft: Draft, draw: Draw, options: RequestOptions): Promise<void> {
  const { credentials, signed, origin } = options;
  // Only a signature says that Chime's route is meant as AWS has it.
  if (draft.wire === 'restJson' || happens(draw, signed)) {
    await signDraft(draft, draw, credentials, origin);
  }
  if (happens(draw, 8)) mutateAuthorization(draft, draw);
}
