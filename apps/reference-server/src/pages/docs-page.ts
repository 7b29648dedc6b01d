import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import { createPage } from './page.js';

/** Holds the renderer to this server, whatever its own options say. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The renderer, Scalar, writes elements of style.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const signatureNote = `<p class="note" role="note">This server requires signed requests (AWS Signature Version 4). This page cannot sign: to call the operations of phone numbers, use an AWS SDK, the AWS CLI or <code>@numberkit/sdk/aws</code>. Only the operations of the control interface can be tried here, with the control key.</p>`;

/**
 * Makes the handler of the documentation page, which renders the served documents and sends requests to this server.
 *
 * @param needsSignatures whether callers have credentials
 */
export function createDocsPage(needsSignatures: boolean): RequestHandler {
  return createPage({
    folder: fileURLToPath(new URL('../../dist/built-pages/docs/', import.meta.url)),
    contentSecurityPolicy,
    toHtml: (html) => html.replace('<!-- note -->', needsSignatures ? signatureNote : ''),
  });
}
