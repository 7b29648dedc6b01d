import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Scanned } from '../../storage/scan.js';
import type { Page } from '../../storage/table.js';
import { toFingerprint } from './fingerprint.js';
import { toInvalid, type ValidatingCall } from './refusals.js';

/** A call of an operation with pages. */
export interface PagedCall extends ValidatingCall {
  readonly operation: OperationId;
}

export interface PagedInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults: number;
}

/** A page that was asked for. */
export interface RequestedPage extends Page {
  /** Of what was asked, but for the page. */
  readonly digest: string;
}

/**
 * The page of a list that an input asks for, and one row more, which shows whether another page follows.
 *
 * A token holds the place of the last row before its page and a digest of what was asked, so that it is good in
 * any process and after a restart, and for nothing else.
 */
export function toRequestedPage(call: PagedCall, input: PagedInput): RequestedPage {
  const limit = input.MaxResults + 1;
  const digest = toDigest(call, input);
  if (input.NextToken === undefined) return { after: undefined, limit, digest };
  const [given, ...after] = readToken(input.NextToken);
  if (given === digest && isPlace(after)) return { after, limit, digest };
  throw toInvalid(
    call,
    'NextToken',
    'is not one that this operation has returned to a request with the same other members',
    'INVALID_NEXT_TOKEN',
  );
}

/** The rows of a page, and the token of the next one if there is one. */
export function toPage<Row>(
  { digest, limit }: RequestedPage,
  { rows, stoppedAt }: Scanned<Row>,
  toPlace: (row: Row) => Place,
): { readonly rows: readonly Row[]; readonly next: { readonly NextToken?: string } } {
  const shown = rows.slice(0, limit - 1);
  const last = shown.at(-1);
  const place = last !== undefined && shown.length < rows.length ? toPlace(last) : stoppedAt;
  if (place === undefined) return { rows, next: {} };
  const [time, name] = place;
  const token = [digest, time instanceof Date ? String(time.getTime()) : time, name];
  return { rows: shown, next: { NextToken: toBase64(JSON.stringify(token)) } };
}

/** The place of a row in a list that is in the order of creation: its time, and a name for rows of one time. */
export type Place = readonly [time: Date, name: string];

function toDigest({ operation, context }: PagedCall, input: PagedInput): string {
  const { accountId, region } = context.scope;
  const { NextToken: _, MaxResults: __, ...parameters } = input;
  return toFingerprint({ operation, accountId, region, parameters }).slice(0, 32);
}

function readToken(token: string): string[] {
  try {
    const text = Buffer.from(token, 'base64url').toString();
    const value: unknown = toBase64(text) === token ? JSON.parse(text) : undefined;
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}

function isPlace([time, name, ...more]: readonly string[]): boolean {
  if (time === undefined || name === undefined || more.length > 0) return false;
  return /^-?\d{1,15}$/.test(time) && /^[!-~]{1,64}$/.test(name);
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64url');
}
