/** The one algorithm that is signed with and verified. */
export const algorithm = 'AWS4-HMAC-SHA256';

/** What ends every credential scope. */
export const terminator = 'aws4_request';

/** The headers that a signature brings with it. */
export const signatureHeaders = {
  authorization: 'authorization',
  date: 'x-amz-date',
  payloadHash: 'x-amz-content-sha256',
  sessionToken: 'x-amz-security-token',
} as const;
