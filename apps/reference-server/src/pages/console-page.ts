import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import { createPage } from './page.js';

/** The console is this project's own, and needs nothing but its three files and this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Makes the handler of the console, which shows and controls this server by its control interface. */
export function createConsolePage(): RequestHandler {
  return createPage({
    folder: fileURLToPath(new URL('../../dist/built-pages/console/', import.meta.url)),
    contentSecurityPolicy,
  });
}
