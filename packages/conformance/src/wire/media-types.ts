import type { AwsProtocol } from '@numberkit/contract';

/** The content type of the contract's bodies, in requests and in responses. */
export const contentType = 'application/json';

/** The content type of a problem (RFC 9457). */
export const problemType = 'application/problem+json';

/** The content type of bodies in each of AWS's protocols. */
export const awsContentTypes: { readonly [P in AwsProtocol]: string } = {
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
