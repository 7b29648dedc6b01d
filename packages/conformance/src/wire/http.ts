import type { FamilyFacts } from '@numberkit/contract';

/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** An HTTP request as it travels. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** In a report: the characters that the body had, where a part of it is left out. */
  readonly bodyLength?: number;
}

/** An HTTP answer as it travels. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The content type of the contract's bodies, in requests and in answers. */
export const contentType = 'application/json';

/** The content type of bodies in each of AWS's protocols. */
export const awsContentTypes: { readonly [P in FamilyFacts['protocol']]: string } = {
  awsJson1_0: 'application/x-amz-json-1.0',
  restJson1: contentType,
};

/** The media type in a `Content-Type`, without its parameters. */
export function readMediaType(header: string | undefined): string | undefined {
  return header?.split(';')[0]?.trim().toLowerCase();
}

/** Whether a `Content-Type` is the contract's, with or without parameters. */
export function isContentType(header: string | undefined): boolean {
  return readMediaType(header) === contentType;
}

/** The JSON of a text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
